/** Where on a page a wire's article opens. The gate asks nothing else, so this is cheap: bounded work, no layout, no observers. */
import { blockOf, linesOf } from './block-text.ts';
import {
  attributeOf,
  bodyOf,
  dataOf,
  elementsNamed,
  isElement,
  nameOf,
  nextSiblingOf,
  parentElementOf,
  type SearchRoot,
  shadowOf,
  textNodesIn,
  textOf,
} from './dom.ts';
import { mayOpen } from './may-open.ts';
import { findOpening } from './opening.ts';
import { isQuoting } from './quoting.ts';

/** How many of each are looked at: more than any article needs before it opens, few enough for any page. */
const MOST_PARAGRAPHS = 1500;
const MOST_LINE_BREAKS = 400;
const MOST_TEXTS = 3000;
const MOST_ELEMENTS = 5000;
const MOST_SHADOWS = 50;

/** How much of a block is read to see how it opens, UTF-16 code units. */
const READ = 600;
/** In a paragraph of its own, the dateline stands in front, or behind a lead at most this long. */
const MOST_BEFORE = 400;

/** Whether a text opens as a known wire's copy does. */
export function opensArticle(text: string): boolean {
  if (!mayOpen(text)) return false;
  const opening = findOpening(text);
  return opening?.known === true && opening.span[0] <= MOST_BEFORE;
}

const trimmedLength = (element: Element): number => textOf(element)?.trim().length ?? 0;

/** Whether all that an element says, or nearly all, is said by links. */
function isLink(element: Element): boolean {
  let linked = 0;
  const links = elementsNamed(element, 'a');
  for (let at = 0; at < links.length && at < 20; at++) linked += trimmedLength(links[at]!);
  return linked > 0 && linked > trimmedLength(element) * 0.7;
}

const HEADING = /^h[1-6]$/;

/** A paragraph is at least this long, UTF-16 code units; what is shorter is a label. */
const SHORTEST = 25;

/** How many paragraphs of text follow a block in its surroundings before the next headline that is a link, or the next dateline. */
function paragraphsBehind(block: Element): number {
  let count = 0;
  let item = block;
  const length = trimmedLength(block);
  for (let level = 0; level < 4; level++) {
    let looked = 0;
    for (let next = nextSiblingOf(item); next !== null && looked < 60; next = nextSiblingOf(next)) {
      if (!isElement(next)) continue;
      looked++;
      const name = nameOf(next);
      if (HEADING.test(name) && elementsNamed(next, 'a').length > 0) return count;
      if (name !== nameOf(item) && name !== 'p') continue;
      const text = (textOf(next) ?? '').trim();
      if (opensArticle(text.slice(0, READ))) return count;
      if (text.length >= SHORTEST && !isQuoting(next) && !isLink(next)) count++;
      if (count >= 3) return count;
    }
    const parent = parentElementOf(item);
    // A wrapper of this paragraph alone may have brothers with a paragraph each; one with a headline or a link in it is a teaser.
    if (parent === null || trimmedLength(parent) > length + 20) return count;
    if (elementsNamed(parent, 'a').length > elementsNamed(block, 'a').length) return count;
    item = parent;
  }
  return count;
}

/** How many paragraphs a block has in itself behind its first, by its line breaks. */
function paragraphsWithin(block: Element): number {
  const lines = linesOf(block, 2 * READ).split('\n');
  const long = nameOf(block) === 'pre' ? (textOf(block) ?? '').slice(0, 2 * READ).split('\n') : lines;
  return long.filter((line) => line.trim().length >= SHORTEST).length - 1;
}

/** Whether an element stands where wires are only quoted or listed. */
function isQuoted(block: Element): boolean {
  let element: Element | null = block;
  for (let level = 0; element !== null && level < 12; level++) {
    if (isQuoting(element)) return true;
    element = parentElementOf(element);
  }
  return false;
}

/** Blocks that open as a wire's copy does, the likeliest first. Lazy: stops when nobody asks any more. */
function* openingsIn(root: SearchRoot): Generator<Element> {
  const paragraphs = elementsNamed(root, 'p');
  for (let at = 0; at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    if (opensArticle((textOf(paragraph) ?? '').slice(0, READ))) yield paragraph;
  }
  const preformatted = elementsNamed(root, 'pre')[0];
  if (preformatted !== undefined && opensArticle((textOf(preformatted) ?? '').slice(0, 2 * READ)))
    yield preformatted;

  let last: Element | null = null;
  const breaks = elementsNamed(root, 'br');
  for (let at = 0; at < MOST_LINE_BREAKS; at++) {
    const lineBreak = breaks[at];
    if (lineBreak === undefined) break;
    const block = blockOf(lineBreak);
    if (block === null || block === last) continue;
    last = block;
    if (nameOf(block) !== 'body' && opensArticle(linesOf(block, 2 * READ))) yield block;
  }

  let texts = 0;
  for (const text of textNodesIn(root)) {
    if (++texts > MOST_TEXTS) break;
    const data = dataOf(text);
    if (data.length < 6 || !mayOpen(data.slice(0, READ))) continue;
    const block = blockOf(text);
    if (block === null || block === last || nameOf(block) === 'script' || nameOf(block) === 'style') continue;
    last = block;
    if (opensArticle(linesOf(block, READ))) yield block;
  }
}

/** Whether the page says of itself that it is one article. */
function saysArticle(root: SearchRoot): boolean {
  const meta = elementsNamed(root, 'meta');
  for (let at = 0; at < meta.length && at < 100; at++) {
    if (attributeOf(meta[at]!, 'property') === 'og:type')
      return attributeOf(meta[at]!, 'content') === 'article';
  }
  return elementsNamed(root, 'h1').length === 1;
}

/** A body of one paragraph has at least this length, UTF-16 code units. */
const SHORTEST_BODY = 80;
/** A block this long is a body by itself. */
const WHOLE_BODY = 700;
/** So many datelines with hardly a paragraph behind each make a list. */
const LISTED = 3;

/** The block that opens the article in one root; null where there is none. */
function openingIn(root: SearchRoot): Element | null {
  let alone: Element | null = null;
  let short = 0;
  const seen = new Set<Element>();
  for (const block of openingsIn(root)) {
    if (seen.has(block) || isQuoted(block) || isLink(block)) continue;
    seen.add(block);
    const behind = Math.max(paragraphsBehind(block), paragraphsWithin(block));
    // A text file that opens so is an article whatever its length.
    const whole = nameOf(block) === 'pre' || trimmedLength(block) >= WHOLE_BODY;
    if (behind >= 2 || whole) return block;
    short++;
    if (short >= LISTED) return null;
    alone ??= behind === 1 || trimmedLength(block) >= SHORTEST_BODY ? block : null;
  }
  return short === 1 && alone !== null && saysArticle(root) ? alone : null;
}

/** The block that opens the article on a page, also in its open shadow roots; null where the page shows no wire's article. */
export function findArticleOpening(document: Document): Element | null {
  const found = openingIn(document);
  const body = bodyOf(document);
  if (found !== null || body === null) return found;
  const roots: SearchRoot[] = [body];
  let looked = 0;
  for (let at = 0; at < roots.length && at < MOST_SHADOWS; at++) {
    const elements = elementsNamed(roots[at]!, '*');
    for (let index = 0; index < elements.length && looked < MOST_ELEMENTS; index++, looked++) {
      const shadow = shadowOf(elements[index]!) ?? null;
      if (shadow === null) continue;
      const inside = openingIn(shadow);
      if (inside !== null) return inside;
      roots.push(shadow);
    }
  }
  return null;
}
