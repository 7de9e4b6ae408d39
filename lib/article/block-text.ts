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

/** Elements that begin and end lines of their own; all others stand inside a line, those that nobody knows as well. */
const BLOCKS =
  ' address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table td th tr ul ';

/** Whether an element begins and ends lines of its own, by its name. */
export const isBlock = (element: Element): boolean => BLOCKS.includes(` ${nameOf(element)} `);

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
