/** Where on a page a wire's article opens. The gate asks nothing else, so this is cheap: bounded work, no layout, no observers. */

import { findOpening } from '../dateline/opening.ts';
import { blockOf, linesOf } from './block-text.ts';
import {
  attributeOf,
  bodyOf,
  bodyTextOf,
  dataOf,
  elementsNamed,
  isElement,
  nameOf,
  nextSiblingOf,
  parentElementOf,
  type SearchRoot,
  shadowOf,
  textOf,
  textWalker,
} from './dom.ts';
import { isQuoting } from './quoting.ts';
import { isSigned } from './signed.ts';

/** How many of each are looked at: more than any article needs before it opens, few enough for any page. */
const MOST_PARAGRAPHS = 1500;
const MOST_LINE_BREAKS = 100;
const MOST_TEXTS = 600;
const MOST_ELEMENTS = 400;
const MOST_SHADOWS = 20;
/** A long paragraph, UTF-16 code units, and how many are many. */
const LONG = 100;
const MANY = 40;

/** How much of a block is read to see how it opens, UTF-16 code units. */
const READ = 600;
/** In a paragraph of its own, the dateline stands in front, or behind a lead at most this long. */
const MOST_BEFORE = 400;

/** Whether a text opens as a known wire's copy does. */
export function opensArticle(text: string): boolean {
  if (!isSigned(text)) return false;
  const opening = findOpening(text);
  return opening !== null && opening.span[0] <= MOST_BEFORE;
}

const trimmedLength = (element: Element): number => textOf(element)!.trim().length;

/** Whether all that an element says, or nearly all, is said by links. */
function isLink(element: Element): boolean {
  let linked = 0;
  const links = elementsNamed(element, 'a');
  for (let at = 0; at < links.length && at < 20; at++) linked += trimmedLength(links[at]!);
  return linked > trimmedLength(element) * 0.7;
}

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
      if (/^h[1-6]$/.test(name) && elementsNamed(next, 'a').length > 0) return count;
      if (name !== nameOf(item) && !/^(?:p|div|section)$/.test(name)) continue;
      const text = textOf(next)!.trim();
      if (opensArticle(text.slice(0, READ))) return count;
      if (text.length >= SHORTEST && !isQuoting(next) && !isLink(next))
        count += (elementsNamed(next, 'a').length === 0 && elementsNamed(next, 'p').length) || 1;
      if (count >= 3) return count;
    }
    const parent = parentElementOf(item);
    // A wrapper of this paragraph alone may have brothers with a paragraph each; one with a headline or a link in it is a teaser, unless it is the article's own header.
    if (parent === null || (nameOf(parent) !== 'header' && trimmedLength(parent) > length + 20)) return count;
    if (elementsNamed(parent, 'a').length > elementsNamed(block, 'a').length) return count;
    item = parent;
  }
  return count;
}

/** How many paragraphs a block has in itself behind its first, by its line breaks. */
function paragraphsWithin(block: Element): number {
  const text = nameOf(block) === 'pre' ? textOf(block)!.slice(0, 2 * READ) : linesOf(block, 2 * READ);
  return text.split('\n').filter((line) => line.trim().length >= SHORTEST).length - 1;
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

/** The paragraphs whose beginning is looked at, each with that beginning. */
function paragraphsIn(root: SearchRoot): [blocks: Element[], beginnings: string[]] {
  const blocks: Element[] = [];
  const beginnings: string[] = [];
  const paragraphs = elementsNamed(root, 'p');
  for (let at = 0; at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    blocks.push(paragraph);
    beginnings.push(textOf(paragraph)!.slice(0, READ));
  }
  return [blocks, beginnings];
}

/** A text file, and blocks with line breaks in them, that open as a wire's copy does. */
function* otherOpeningsIn(root: SearchRoot): Generator<Element> {
  const file = elementsNamed(root, 'pre')[0];
  if (file !== undefined && opensArticle(textOf(file)!.slice(0, 2 * READ))) yield file;
  const breaks = elementsNamed(root, 'br');
  let last: Element | null = null;
  for (let at = 0; at < MOST_LINE_BREAKS; at++) {
    const lineBreak = breaks[at];
    if (lineBreak === undefined) break;
    const block = blockOf(lineBreak);
    if (block !== null && block !== last && !/^(?:body|p)$/.test(nameOf(block)))
      if (opensArticle(linesOf(block, 2 * READ))) yield block;
    last = block;
  }
}

/** The first texts of the page's main part, for pages that make their paragraphs of anything. Each with its beginning. */
function textsIn(root: SearchRoot): [texts: Text[], beginnings: string[]] {
  const texts: Text[] = [];
  const beginnings: string[] = [];
  const main = elementsNamed(root, 'article')[0] ?? elementsNamed(root, 'main')[0] ?? root;
  const walker = textWalker(main);
  for (let text = walker.nextNode(); text !== null && texts.length < MOST_TEXTS; text = walker.nextNode()) {
    texts.push(text as Text);
    beginnings.push(dataOf(text as Text).slice(0, READ));
  }
  return [texts, beginnings];
}

/** Blocks that open as a wire's copy does, the likeliest first. A block may come twice. */
function* openingsIn(root: SearchRoot): Generator<Element> {
  const [paragraphs, beginnings] = paragraphsIn(root);
  // One question about all of them is answered faster than one about each.
  if (isSigned(beginnings.join('\n')))
    for (const [at, paragraph] of paragraphs.entries()) if (opensArticle(beginnings[at]!)) yield paragraph;
  // What has so many long paragraphs makes its articles of them: a page need not be searched to its end.
  if (beginnings.filter((text) => text.length > LONG).length > MANY) return;
  yield* otherOpeningsIn(root);
  const [texts, textBeginnings] = textsIn(root);
  if (!isSigned(textBeginnings.join('\n'))) return;
  for (const [at, text] of texts.entries()) {
    if (!isSigned(textBeginnings[at]!)) continue;
    const block = blockOf(text);
    // A page that renders itself holds its article a second time, in a script's data.
    if (block === null || /^(?:script|style)$/.test(nameOf(parentElementOf(text)!))) continue;
    if (opensArticle(linesOf(block, READ))) yield block;
  }
}

/** Whether a page says of itself that it is one article. */
function saysArticle(document: Document): boolean {
  const meta = elementsNamed(document, 'meta');
  for (let at = 0; at < meta.length && at < 100; at++) {
    if (attributeOf(meta[at]!, 'property') === 'og:type')
      return attributeOf(meta[at]!, 'content') === 'article';
  }
  // One, or two where the site's own name is a headline as well.
  const { length } = elementsNamed(document, 'h1');
  return length === 1 || length === 2;
}

/** A body of one paragraph has at least this length, UTF-16 code units. */
const SHORTEST_BODY = 80;
/** What is more than so manieth a part of a page's text is much of it. */
const PART = 4;
/** A block this long is a body by itself. */
const WHOLE_BODY = 700;
/** So many datelines with hardly a paragraph behind each make a list. */
const LISTED = 3;

/** The blocks that open an article in one root of a page. Lazy, the likeliest first; empty where wires are only listed. */
function* articlesIn(document: Document, root: SearchRoot): Generator<Element> {
  let alone: Element | null = null;
  let followed = false;
  let short = 0;
  let long = false;
  const seen = new Set<Element>();
  for (const block of openingsIn(root)) {
    if (seen.has(block) || isQuoted(block) || isLink(block)) continue;
    seen.add(block);
    const behind = Math.max(paragraphsBehind(block), paragraphsWithin(block));
    // A text file that opens so is an article whatever its length.
    const whole = nameOf(block) === 'pre' || trimmedLength(block) >= WHOLE_BODY;
    if (behind >= 2 || whole) {
      long = true;
      yield block;
      continue;
    }
    if (++short >= LISTED) return;
    followed = behind === 1;
    alone = followed || trimmedLength(block) >= SHORTEST_BODY ? block : null;
  }
  if (long || short !== 1 || !alone) return;
  // Where a paragraph follows, much of all that the page says is enough: on a page of teasers none is.
  if (saysArticle(document) || (followed && trimmedLength(alone) * PART > bodyTextOf(document).length))
    yield alone;
}

/**
 * The blocks that open the articles on a page, also in its open shadow roots: mostly one, several where a page puts one
 * article below another. Lazy, so that the first costs no more than it must.
 */
export function* articleOpenings(document: Document): Generator<Element> {
  if (isSigned(bodyTextOf(document))) yield* articlesIn(document, document);
  const body = bodyOf(document);
  const roots: SearchRoot[] = body === null ? [] : [body];
  let looked = 0;
  for (let at = 0; at < roots.length && at < MOST_SHADOWS; at++) {
    const elements = elementsNamed(roots[at]!, '*');
    for (let index = 0; index < elements.length && looked < MOST_ELEMENTS; index++, looked++) {
      const shadow = shadowOf(elements[index]!);
      if (!shadow) continue;
      if (isSigned(textOf(shadow)!)) yield* articlesIn(document, shadow);
      roots.push(shadow);
    }
  }
}

/**
 * The block that opens the first article on a page; null where the page shows no wire's article.
 * @param deep whether open shadow roots are searched as well
 */
export function findArticleOpening(document: Document, deep = true): Element | null {
  return (deep ? articleOpenings(document) : articlesIn(document, document)).next().value ?? null;
}
