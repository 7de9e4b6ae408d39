/** The text that a page is about, for pages that no dateline opens. */
import { bodyOf, elementsNamed, nameOf, parentElementOf, textOf } from './dom.ts';
import { isNotBody } from './not-body.ts';
import { isQuoting } from './quoting.ts';

/** So many paragraphs are looked at. */
const MOST_PARAGRAPHS = 5000;
/** What is shorter is a label. UTF-16 code units. */
const SHORTEST = 40;

function isAside(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 6; level++) {
    if (nameOf(at) === 'body') return false;
    if (isNotBody(at) || isQuoting(at)) return true;
    at = parentElementOf(at);
  }
  return false;
}

/** The first paragraph of the element that holds the most text in paragraphs; without paragraphs, the page's body. Null for a page without text. */
export function largestTextOf(document: Document): Element | null {
  const holders = new Map<Element, { first: Element; length: number }>();
  let largest: { first: Element; length: number } | null = null;
  const paragraphs = elementsNamed(document, 'p');
  for (let at = 0; at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const length = textOf(paragraph)?.trim().length ?? 0;
    const parent = parentElementOf(paragraph);
    if (parent === null || length < SHORTEST || isAside(paragraph)) continue;
    const holder = holders.get(parent) ?? { first: paragraph, length: 0 };
    holder.length += length;
    holders.set(parent, holder);
    if (largest === null || holder.length > largest.length) largest = holder;
  }
  if (largest !== null) return largest.first;
  const body = elementsNamed(document, 'pre')[0] ?? bodyOf(document);
  return body !== null && (textOf(body) ?? '').trim() !== '' ? body : null;
}
