import { isOfHead } from '../../lib/article/article.ts';
import { claimInView, type Line, readingLine } from '../../lib/highlight/claim-in-view.ts';
import { scrolledAround } from '../../lib/highlight/scrolled-around.ts';
import type { Message } from '../../lib/messages.ts';
import type { MarkedPage } from '../annotator/marked-page.ts';

/** How long scrolling goes on before it is looked again, in milliseconds. */
const PAUSE = 150;

/** Tells which claim is in view, as the page scrolls. @param signal ends the watching */
export function watchClaimInView(
  marked: MarkedPage,
  tell: (message: Message) => void,
  signal: AbortSignal,
): void {
  let told: number | null | undefined;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const look = () => {
    waiting = null;
    if (signal.aborted) return;
    const { annotation, article } = marked;
    const claims = annotation?.claims ?? [];
    // The headline's come last in the annotation, and first in the page.
    const ofHead = claims.filter((claim) => isOfHead(article ?? {}, claim)).length;
    const indexAt = (place: number) => (place + claims.length - ofHead) % claims.length;
    const root = marked.page?.root ?? document.documentElement;
    const { top, height, above, below } = scrolledAround(root);
    const place = claimInView(
      claims.length,
      (place) => firstLine(marked.rangesOf({ claim: indexAt(place) })),
      innerHeight,
      top + readingLine(above, below, height),
    );
    const claim = place === null ? null : indexAt(place);
    if (claim === told) return;
    told = claim;
    tell({ type: 'claim-in-view', claim });
  };
  const lookSoon = () => {
    waiting ??= setTimeout(look, PAUSE);
  };
  // Whatever part of the page scrolls, it is seen on its way down.
  addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  addEventListener('resize', lookSoon, { passive: true, signal });
  signal.addEventListener('abort', () => waiting !== null && clearTimeout(waiting));
  look();
}

function firstLine([first]: readonly StaticRange[]): Line | null {
  if (!first) return null;
  const range = new Range();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  return range.getClientRects()[0] ?? null;
}
