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
    const claims = [...(annotation?.claims.entries() ?? [])];
    // Those of the headline come last, and stand above the others.
    const inHead = claims.filter(([, claim]) => isOfHead(article ?? {}, claim));
    const inPage = [...inHead, ...claims.slice(0, claims.length - inHead.length)].map(([index]) => index);
    const root = marked.page?.root ?? document.documentElement;
    const { top, height, above, below } = scrolledAround(root);
    const place = claimInView(
      inPage.length,
      (at) => firstLine(marked.rangesOf({ claim: inPage[at]! })),
      innerHeight,
      top + readingLine(above, below, height),
    );
    const claim = place === null ? null : inPage[place]!;
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
