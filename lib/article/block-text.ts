/** The text of an element as its reader sees it in lines: a line for each block, a line's end for each `<br>`. */
import {
  dataOf,
  ELEMENT,
  isElement,
  nameOf,
  nodeAfter,
  nodeInside,
  parentElementOf,
  TEXT,
  typeOf,
} from './dom.ts';

/** Elements that stand inside a line; all others begin and end lines of their own. */
const INLINE =
  ' a abbr audio b bdi bdo button canvas cite code data del dfn em embed font i iframe img input ins kbd label mark math noscript object picture q rp rt ruby s samp script select slot small span strike strong style sub sup svg template textarea time u var video wbr ';

/** Whether an element begins and ends lines of its own, by its name. Elements of the page's own making count as inline. */
export function isBlock(element: Element): boolean {
  const name = nameOf(element);
  return !INLINE.includes(` ${name} `) && !name.includes('-');
}

/** The element whose lines a node stands in: the nearest block above it. */
export function blockOf(node: Node): Element | null {
  let element = parentElementOf(node);
  while (element !== null && !isBlock(element)) element = parentElementOf(element);
  return element;
}

/** The beginning of an element's text in lines, at least `length` UTF-16 code units of it if there are so many. White space is not collapsed. */
export function linesOf(element: Element, length: number): string {
  let lines = '';
  let node: Node | null = nodeInside(element, element);
  while (node !== null && lines.length < length) {
    const type = typeOf(node);
    if (type === TEXT)
      lines += dataOf(node as Text)
        .slice(0, length)
        .replace(/\s+/g, ' ');
    const name = type === ELEMENT ? nameOf(node as Element) : '';
    if (isElement(node) && isBlock(node) && !lines.endsWith('\n')) lines += '\n';
    node = name === 'script' || name === 'style' ? nodeAfter(node, element) : nodeInside(node, element);
  }
  return lines;
}
