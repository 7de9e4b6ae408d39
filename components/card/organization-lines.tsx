import type { OrganizationView } from '../../lib/card/card-view.ts';
import { Icon } from '../icon.tsx';
import { ORGANIZATION_KIND_MESSAGES } from '../panel/organization-kind.ts';
import { useWording } from '../wording-context.ts';

/** What is known of an organization, in lines: kind, number of mentions, and where to read on. */
export function OrganizationFacts({ view: { kind, mentions, wikidata } }: { view: OrganizationView }) {
  const { say, count } = useWording();
  return (
    <p class="card__role">
      {say(ORGANIZATION_KIND_MESSAGES[kind])} · {count('mentions', mentions)}
      {wikidata && (
        <>
          {' · '}
          <a
            class="card__link"
            href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            Wikidata <Icon name="out" />
          </a>
        </>
      )}
    </p>
  );
}

/** An organization that was pointed at inside a claim, under its own line. */
export function OrganizationLines({ view }: { view: OrganizationView }) {
  return (
    <>
      <p class="card__named">
        <span class="card__organization">{view.name}</span>
      </p>
      <OrganizationFacts view={view} />
    </>
  );
}
