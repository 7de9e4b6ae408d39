import { useId } from 'preact/hooks';
import type { CardAction, ClaimView } from '../../lib/card/card-view.ts';
import { Icon } from '../icon.tsx';
import { KindLabel } from '../panel/kind-label.tsx';
import { useWording } from '../wording-context.ts';
import { Card } from './card.tsx';
import { CardButton } from './card-button.tsx';
import { CardWho } from './card-who.tsx';
import { CardWhy } from './card-why.tsx';
import { OrganizationLines } from './organization-lines.tsx';

interface Props {
  view: ClaimView;
  done: string | null;
  act: (action: CardAction) => void;
}

/** Who says the words under the pointer, how, and why we think so. */
export function ClaimCard({ view, done, act }: Props) {
  const { say } = useWording();
  const id = useId();
  const { speaker, role, organization, kind, words, language, place, count, inside } = view;
  return (
    <Card labelledBy={`${id}who ${id}kind`} describedBy={`${id}words ${id}place`} done={done} act={act}>
      <CardWho id={`${id}who`} view={view} />
      {role && (
        <p class="card__role" lang={language}>
          {role}
        </p>
      )}
      {organization && (
        <p class="card__role" lang={language}>
          {organization}
        </p>
      )}
      <p class="card__how">
        <span id={`${id}kind`}>
          <KindLabel kind={kind} speakerColourOf={view.speakerColourOf} />
        </span>
        <span class="card__place" id={`${id}place`}>
          {say('placeOfClaim', place, count)}
        </span>
      </p>
      <p class="for-ears" id={`${id}words`} lang={language}>
        {words}
      </p>
      <CardWhy view={view} act={act} />
      {inside && (
        <div class="card__inside">
          <OrganizationLines view={inside} />
        </div>
      )}
      <div class="card__do">
        <CardButton does="copy" act={act} look="main" title={say('cardCopyTitle')}>
          <Icon name="copy" /> {say('cardCopy')}
        </CardButton>
        <CardButton does="copy-link" act={act} title={say('cardCopyLinkTitle')}>
          {say('cardCopyLink')}
        </CardButton>
      </div>
      {count > 1 && (
        <div class="card__go">
          <CardButton does="previous" act={act} look="words" title={say('cardPreviousTitle')}>
            <span aria-hidden="true">←</span> {say('cardPrevious')}
          </CardButton>
          <CardButton does="next" act={act} look="words" title={say('cardNextTitle')}>
            {say('cardNext')} <span aria-hidden="true">→</span>
          </CardButton>
          {view.more && speaker !== null && (
            <CardButton does="next-of-speaker" act={act} look="words" title={say('nextOfSpeaker', speaker)}>
              {view.form !== 'described' ? say('cardNextBy', shortName(speaker)) : say('cardNextBySame')}
            </CardButton>
          )}
        </div>
      )}
    </Card>
  );
}

/** The last word of a name of a person; names of many words are organizations' and stand whole. */
function shortName(name: string): string {
  const words = name.split(/\s+/u);
  return words.length <= 3 ? words.at(-1)! : name;
}
