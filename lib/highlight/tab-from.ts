/**
 * Where the keyboard goes on from words of the page in Chromium, which takes no notice of the caret there: it begins where what had the
 * keyboard last was taken away. The next Tab, forth or back, is led from the words; behind all that can be reached it is the browser's again.
 */
import { rootOf } from '../article/dom.ts';

/** What can be reached by Tab, where nothing else is said of it. */
const REACHED =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/**
 * Leads the next Tab.
 * @param ranges the words; they are forgotten when the reader goes elsewhere
 * @param signal ends it
 */
export function tabFrom(ranges: readonly AbstractRange[], signal: AbortSignal): void {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  const end = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, end.signal]) };
  for (const type of ['focusin', 'pointerdown']) addEventListener(type, () => end.abort(), options);
  addEventListener(
    'keydown',
    (event) => {
      const { key, isTrusted, ctrlKey, altKey, metaKey, shiftKey } = event;
      if (!isTrusted || key !== 'Tab' || ctrlKey || altKey || metaKey) return;
      end.abort();
      const next = shiftKey ? reachedBefore(first.startContainer) : reachedBehind(last.endContainer);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    options,
  );
}

const reachedBehind = (node: Node): HTMLElement | undefined =>
  reached(node).find((element) => isAt(node, element, Node.DOCUMENT_POSITION_FOLLOWING));

const reachedBefore = (node: Node): HTMLElement | undefined =>
  reached(node).findLast((element) => isAt(node, element, Node.DOCUMENT_POSITION_PRECEDING));

const isAt = (node: Node, element: Element, where: number): boolean =>
  Boolean(node.compareDocumentPosition(element) & where) && isReached(element as HTMLElement);

/** All that may be reached beside this node, in the order of the document. */
function reached(node: Node): HTMLElement[] {
  if (!node.isConnected) return [];
  const root = node.getRootNode();
  const within = root instanceof ShadowRoot ? root : rootOf(document);
  return within ? [...within.querySelectorAll<HTMLElement>(REACHED)] : [];
}

const isReached = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 &&
  !element.matches(':disabled, [inert], [inert] *') &&
  element.checkVisibility({ visibilityProperty: true });
