import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardAction, ClaimView } from '../../lib/card/card-view.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import { CardButton } from './card-button.tsx';
import { CardElsewhere } from './card-elsewhere.tsx';
import { CardWhy } from './card-why.tsx';
import { OrganizationLines } from './organization-lines.tsx';

interface Props {
  view: ClaimView;
  /** The reader comes back from putting the claim right: the keyboard goes on from there. */
  returned: boolean;
  act: (action: CardAction) => void;
}

/** Why it is a claim, and what can be done with it. */
export function ClaimDetails({ view, returned, act }: Props) {
  const { say } = useWording();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (returned)
      row.current
        ?.querySelector<HTMLElement>('[data-action="open-put-right"]')
        ?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <CardWhy view={view} act={act} />
      {view.inside && (
        <div class="card__inside">
          <OrganizationLines view={view.inside} />
        </div>
      )}
      <CardElsewhere elsewhere={view.elsewhere} />
      <div class="card__do" ref={row}>
        <CardButton does="copy" act={act} look="main" title={say('cardCopyTitle')}>
          <Icon name="copy" /> {say('cardCopy')}
        </CardButton>
        <CardButton does="copy-link" act={act} title={say('cardCopyLinkTitle')}>
          {say('cardCopyLink')}
        </CardButton>
        {view.correctable && (
          <CardButton does="open-put-right" act={act} title={say('cardPutRightTitle')}>
            {say('putRight')}
          </CardButton>
        )}
      </div>
      {view.count > 1 && <WayOn view={view} act={act} />}
    </>
  );
}

/** Leads to the other claims of the article. */
function WayOn({ view: { speaker, form, more }, act }: Omit<Props, 'returned'>) {
  const { say } = useWording();
  return (
    <div class="card__go">
      <CardButton does="previous" act={act} look="words" title={say('cardPreviousTitle')}>
        <span aria-hidden="true">←</span> {say('cardPrevious')}
      </CardButton>
      <CardButton does="next" act={act} look="words" title={say('cardNextTitle')}>
        {say('cardNext')} <span aria-hidden="true">→</span>
      </CardButton>
      {more && speaker !== null && (
        <CardButton does="next-of-speaker" act={act} look="words" title={say('nextOfSpeaker', speaker)}>
          {form !== 'described' ? say('cardNextBy', shortName(speaker)) : say('cardNextBySame')}
        </CardButton>
      )}
    </div>
  );
}

/** The last word of a name of a person; names of many words are organizations' and stand whole. */
function shortName(name: string): string {
  const words = name.split(/\s+/u);
  return words.length <= 3 ? words.at(-1)! : name;
}
