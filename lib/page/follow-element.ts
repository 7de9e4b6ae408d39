import { elementsNamed, FRAGMENT, hostOf, parentOf, typeOf } from '../article/dom.ts';

/** How long nothing may change before the page is read again, in milliseconds; it grows with each reading. */
const QUIET = 250;
/** How much longer each further reading is put off, as a factor. */
const GROWTH = 1.25;
/** Longest wait for rest, in milliseconds. */
const LONGEST = 10_000;
/** A page that never rests is read all the same, after so many times the quiet that is waited for. */
const MOST_PUTTING_OFF = 4;
/** For each such stretch of time without a reading the count of readings goes back by one, in milliseconds: a live blog that grows now and then is read soon. */
const FORGIVEN = 20_000;

export interface Follower {
  /** Called at once when something has changed, before it is shown: to be done quickly. */
  changed: () => void;
  /** Called when the changes have come to rest, or have gone on for too long. */
  rested: () => void;
  /** Whether a node is our own, whose coming and going is no change. */
  ignored: (node: Node) => boolean;
}

/** What is watched of an element whose inside matters. */
const ALL = { childList: true, subtree: true, characterData: true };
/** What is watched of a quotation: a network's script puts the post into a frame, and hides the quotation that held it. */
const HIDING = { attributeFilter: ['class', 'hidden', 'style'] };

/** The node above another, through the roots of shadows to their hosts. */
const above = (node: Node): Node | null =>
  parentOf(node) ?? (typeOf(node) === FRAGMENT ? (hostOf(node as ShadowRoot) ?? null) : null);

/**
 * Tells when an element's inside has changed, a quotation in it was hidden or shown, or when it has been taken out of the page or
 * moved. Watches the element and the chain of its ancestors, and nothing else of the page. Bounded: a page that changes
 * for ever is heard less and less, in the end every forty seconds.
 * @param shadows the shadow roots inside the element that matter
 */
export function followElement(
  element: Element,
  shadows: readonly ShadowRoot[],
  { changed, rested, ignored }: Follower,
  signal: AbortSignal,
): void {
  let readings = 0;
  let lastReading = performance.now();
  /** Since when a change has waited to be read; null where none does. */
  let unread: number | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const now = performance.now();
    readings = Math.max(0, readings - Math.floor((now - lastReading) / FORGIVEN)) + 1;
    lastReading = now;
    unread = null;
    watchQuotations();
    rested();
  };
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOurs(record, ignored))) return;
    changed();
    const now = performance.now();
    unread ??= now;
    const quiet = Math.min(QUIET * GROWTH ** readings, LONGEST);
    clearTimeout(rest);
    rest = setTimeout(read, Math.max(0, Math.min(quiet, unread + quiet * MOST_PUTTING_OFF - now)));
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(rest);
  };
  const roots = [element, ...shadows];
  const watchQuotations = () => {
    for (const root of roots)
      for (const quotation of elementsNamed(root, 'blockquote')) observer.observe(quotation, HIDING);
  };
  for (const root of roots) observer.observe(root, ALL);
  watchQuotations();
  for (let node = above(element); node !== null; node = above(node))
    observer.observe(node, { childList: true });
  signal.addEventListener('abort', end);
}

/** Whether what changed came and went by ourselves. */
export function isOurs(record: MutationRecord, ignored: Follower['ignored']): boolean {
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(ignored);
}
