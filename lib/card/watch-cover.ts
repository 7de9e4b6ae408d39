/**
 * Whether something of the page lies over the card, which could speak in its name: a reader would take the one for the other. Nothing
 * lies over what the browser has in its top layer but what came there later.
 */
import { rootOf } from '../article/dom.ts';
import { windowSize } from './window-size.ts';

/** What stands in the top layer. */
const ON_TOP = ':popover-open, :modal, :fullscreen';
/** How often it is looked while a card is open, in milliseconds. No event tells it that a page could not keep from us. */
const PAUSE = 250;
/** So far inside its edges is a card looked at, in CSS pixels: its corners are round. */
const INSIDE = 10;

/**
 * Watches a card that has just been put on top of all.
 * @param owns whether an element is the layer's own
 * @param onCovered is called, once, when something has come over it, as far as the browser tells
 * @returns looks at once
 */
export function watchCover(
  box: HTMLElement,
  owns: (element: Element) => boolean,
  onCovered: () => void,
  signal: AbortSignal,
): () => void {
  const onTop = () => [...(rootOf(document)?.querySelectorAll(ON_TOP) ?? [])];
  let below = new Set(onTop());
  const look = () => {
    if (signal.aborted) return;
    const now = onTop();
    // A dialog of the page's shuts the card out even where it stands beside it. And the page may have taken ours down.
    const changed = now.some((element) => !below.has(element)) || !now.some(owns);
    if (changed || isCovered(box, owns)) return onCovered();
    below = new Set(now);
  };
  const timer = setInterval(look, PAUSE);
  signal.addEventListener('abort', () => clearInterval(timer));
  return look;
}

function isCovered(box: HTMLElement, owns: (element: Element) => boolean): boolean {
  if (!box.classList.contains('box--placed')) return false;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [across, down],
    [left + INSIDE, top + INSIDE],
    [right - INSIDE, top + INSIDE],
    [left + INSIDE, bottom - INSIDE],
    [right - INSIDE, bottom - INSIDE],
    [across, top + INSIDE],
    [across, bottom - INSIDE],
  ] as const;
  const { width, height } = windowSize();
  return points.some(([x, y]) => {
    // Of what is scrolled out of the window nothing is known, and nothing to be seen; and its scroll bars are not of the page.
    if (x >= width || y >= height) return false;
    const above = document.elementFromPoint(x, y);
    return above !== null && !owns(above);
  });
}
