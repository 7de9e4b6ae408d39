import { parentOf } from '../article/dom.ts';

/** How long nothing may change before the page is read again, in milliseconds; it grows with each reading. */
const QUIET = 250;
/** How much longer each further reading is put off, as a factor. */
const GROWTH = 1.25;
/** An element that never rests is read this often and no more, until it is followed anew. */
const MOST_READINGS = 25;
/** Longest wait, in milliseconds. */
const LONGEST = 10_000;

/**
 * Calls `listener` when an element's inside has changed and come to rest, or when it has been taken out of the page or
 * moved. Watches the element and the chain of its ancestors, and nothing else of the page. Bounded: a page that changes
 * for ever is heard less and less, and in the end no more.
 * @param ignored whether a node is our own, whose coming and going is no change
 */
export function followElement(
  element: Element,
  listener: () => void,
  signal: AbortSignal,
  ignored: (node: Node) => boolean,
): void {
  let readings = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOurs(record, ignored))) return;
    clearTimeout(rest);
    rest = setTimeout(
      () => {
        if (++readings >= MOST_READINGS) end();
        listener();
      },
      Math.min(QUIET * GROWTH ** readings, LONGEST),
    );
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(rest);
  };
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  for (let above = parentOf(element); above !== null; above = parentOf(above)) {
    observer.observe(above, { childList: true });
  }
  signal.addEventListener('abort', end);
}

function isOurs(record: MutationRecord, ignored: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(ignored);
}
