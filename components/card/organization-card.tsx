import type { OrganizationKind } from '../../lib/annotation.ts';
import { Icon } from '../icon.tsx';
import { ORGANIZATION_KIND_MESSAGES } from '../panel/organization-kind.ts';
import { useWording } from '../wording-context.ts';
import { Card } from './card.tsx';

export interface OrganizationCardProps {
  /** The full name. */
  name: string;
  kind: OrganizationKind;
  /** How often the article names it. */
  mentions: number;
  /** Wikidata id ("Q485207"); null where there is none. */
  wikidata: string | null;
  /** Null where this is its only mention. */
  onNext: (() => void) | null;
  onClose: () => void;
}

/** Which organization is named under the pointer. */
export function OrganizationCard({ name, kind, mentions, wikidata, onNext, onClose }: OrganizationCardProps) {
  const { say, count } = useWording();
  return (
    <Card label={say('cardOf', name)} done={null} onClose={onClose}>
      <p class="card__name">{name}</p>
      <p class="card__manner">
        <span>{say(ORGANIZATION_KIND_MESSAGES[kind])}</span>
        <span>{count('mentions', mentions)}</span>
      </p>
      <div class="card__actions">
        {onNext && (
          <button class="button" type="button" data-action="next" onClick={onNext}>
            {say('nextMention')} <Icon name="next" />
          </button>
        )}
        {wikidata && (
          <a
            class="button"
            href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            Wikidata <Icon name="out" />
          </a>
        )}
      </div>
    </Card>
  );
}
