import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardAction } from '../../lib/card/card-view.ts';
import type { PutRightView } from '../../lib/corrections/put-right-view.ts';
import { PutRight } from '../put-right/put-right.tsx';

interface Props {
  view: PutRightView;
  act: (action: CardAction) => void;
}

/** What can be put right in the card's claim, in the place of all else: the keyboard goes to who holds for the speaker. */
export function CardPutRight({ view, act }: Props) {
  const form = useRef<HTMLDivElement>(null);
  // Of another claim, or of one that is changed, nothing is chosen yet.
  const claim = `${view.claim.words} ${view.chosen}`;
  // What had the keyboard goes with the old claim.
  useLayoutEffect(() => {
    const chosen = form.current?.querySelector<HTMLElement>('input:checked');
    if (!chosen) return;
    chosen.focus({ preventScroll: true });
    // The list may have to be scrolled to it, the page not.
    const list = chosen.closest('fieldset')!;
    list.scrollTop = chosen.offsetTop - list.clientHeight / 2;
  }, [claim]);
  return (
    <div class="card__put-right" ref={form}>
      <PutRight key={claim} view={view} act={act} />
    </div>
  );
}
