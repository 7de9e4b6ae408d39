import { useId } from 'preact/hooks';
import type { CardAction, OrganizationView } from '../../lib/card/card-view.ts';
import { useWording } from '../wording-context.ts';
import { Card } from './card.tsx';
import { CardButton } from './card-button.tsx';
import { OrganizationFacts } from './organization-lines.tsx';

interface Props {
  view: OrganizationView;
  done: string | null;
  act: (action: CardAction) => void;
}

/** Which organization is named under the pointer. */
export function OrganizationCard({ view, done, act }: Props) {
  const { say } = useWording();
  const id = useId();
  return (
    <Card labelledBy={`${id}name`} describedBy={`${id}facts`} done={done} act={act}>
      <h2 class="card__who" id={`${id}name`}>
        <span class="card__organization">{view.name}</span>
      </h2>
      <div id={`${id}facts`}>
        <OrganizationFacts view={view} />
      </div>
      {view.mentions > 1 && (
        <div class="card__go">
          <CardButton does="previous-mention" act={act} look="words">
            <span aria-hidden="true">←</span> {say('previousMention')}
          </CardButton>
          <CardButton does="next-mention" act={act} look="words">
            {say('nextMention')} <span aria-hidden="true">→</span>
          </CardButton>
        </div>
      )}
    </Card>
  );
}
