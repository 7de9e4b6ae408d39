/** Whether an element that no browser knows stands in lines of its own. What the page's styles make of it shows in how it is used. */
import {
  attributeOf,
  dataOf,
  nameOf,
  nextSiblingOf,
  previousSiblingOf,
  shadowOf,
  TEXT,
  textOf,
  typeOf,
} from './dom.ts';

/** The elements that stand inside a line. */
const INLINE = new Set(
  'a abbr acronym audio b basefont bdi bdo big blink button canvas cite code data datalist del dfn em embed font i iframe img input ins kbd label mark marquee math meter nobr noscript object output picture progress q rb rp rt rtc ruby s samp script select slot small spacer span strike strong style sub sup svg template textarea time tt u var video wbr'.split(
    ' ',
  ),
);

const SENTENCE_END = /[.!?…。！？]["”»)\]]*\s*$/;

/** The nearest node beside an element that is no white space. */
function beside(element: Element, step: (node: Node) => Node | null): Node | null {
  let node = step(element);
  while (node !== null && typeOf(node) === TEXT && !/\S/.test(dataOf(node as Text))) node = step(node);
  return node;
}

const isText = (node: Node | null): node is Text => node !== null && typeOf(node) === TEXT;

/**
 * Whether an element of the page's own making, or an unknown one, is a paragraph rather than a part of one: it ends a sentence, a
 * sentence ends before it, and no words go on behind it.
 */
export function isLineOfItsOwn(element: Element): boolean {
  if (INLINE.has(nameOf(element)) || attributeOf(element, 'is') !== null) return false;
  const text = textOf(shadowOf(element) ?? element) ?? '';
  if (!SENTENCE_END.test(text.slice(-20)) || isText(beside(element, nextSiblingOf))) return false;
  const before = beside(element, previousSiblingOf);
  return !isText(before) || SENTENCE_END.test(dataOf(before).slice(-20));
}
