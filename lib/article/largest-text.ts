/** The text that a page is about, for pages that no dateline opens. */
import { inOneGo } from '../steps/steps.ts';
import { readBlocks } from './blocks.ts';
import { kindOf } from './body.ts';
import { bodyOf, elementsNamed, nameOf, parentElementOf, textOf } from './dom.ts';
import { namesOf } from './names.ts';
import { isAsideByName, isAsideByNature } from './not-body.ts';
import { isQuoting } from './quoting.ts';

/** So many paragraphs are looked at. */
const MOST_PARAGRAPHS = 5000;
/** What is shorter is a label. UTF-16 code units. */
const SHORTEST = 40;
/** So far up a paragraph's surroundings are asked what they are. */
const MOST_LEVELS = 6;
/** Where an element and others of its kind hold so much more than it does alone, the text stands in all of them. */
const MUCH_MORE = 1.25;

const COMMENTS = /(?:^|[\s_-])(?:comments?|disqus|replies)(?=$|[\s_-])/i;

interface LongParagraph {
  element: Element;
  length: number;
  /** What it stands in, the nearest first. */
  above: Element[];
}

function surroundings(element: Element): Element[] {
  const above: Element[] = [];
  for (
    let at = parentElementOf(element);
    at !== null && above.length < MOST_LEVELS;
    at = parentElementOf(at)
  ) {
    above.push(at);
    if (nameOf(at) === 'body') break;
  }
  return above;
}

function longParagraphs(document: Document): LongParagraph[] {
  const found: LongParagraph[] = [];
  const paragraphs = elementsNamed(document, 'p');
  for (let at = 0; at < MOST_PARAGRAPHS; at++) {
    const element = paragraphs[at];
    if (element === undefined) break;
    const length = textOf(element)?.trim().length ?? 0;
    if (length < SHORTEST || isAsideByNature(element)) continue;
    const above = surroundings(element);
    if (!above.some(isAsideByNature)) found.push({ element, length, above });
  }
  return found;
}

/** How much text each of the elements around the paragraphs holds in them. */
function holdings(paragraphs: readonly LongParagraph[]): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const { length, above } of paragraphs)
    for (const element of above) held.set(element, (held.get(element) ?? 0) + length);
  return held;
}

/** The paragraphs that are not aside by the names around them. What holds most of a page's text is no aside, whatever it is called: "no-share", "paywall", "has-video". */
function withoutAsides(paragraphs: readonly LongParagraph[]): LongParagraph[] {
  const held = holdings(paragraphs);
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const isAside = (element: Element): boolean =>
    COMMENTS.test(namesOf(element)) ||
    ((held.get(element) ?? 0) <= total / 2 && (isAsideByName(element) || isQuoting(element)));
  const known = new Map<Element, boolean>();
  const isKnownAside = (element: Element): boolean => {
    const answer = known.get(element) ?? isAside(element);
    known.set(element, answer);
    return answer;
  };
  return paragraphs.filter(({ element, above }) => !isAside(element) && !above.some(isKnownAside));
}

/** The smallest element that holds more than half of the paragraphs' text, else the one with the most directly in it. */
function centreOf(paragraphs: readonly LongParagraph[], held: Map<Element, number>): Element | null {
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  let centre: Element | null = null;
  for (const { above } of paragraphs) {
    const inmost = above.find((element) => held.get(element)! > total / 2);
    if (inmost !== undefined && (centre === null || held.get(inmost)! < held.get(centre)!)) centre = inmost;
  }
  if (centre !== null) return centre;
  const own = holdings(paragraphs.map((paragraph) => ({ ...paragraph, above: paragraph.above.slice(0, 1) })));
  let most = 0;
  for (const [element, length] of own) if (length > most) [centre, most] = [element, length];
  return centre;
}

/** The element that holds all parts of the text of which `centre` holds one. */
function holderOf(centre: Element, held: Map<Element, number>): Element {
  let holder = centre;
  for (let at: Element = centre; ; ) {
    const parent = parentElementOf(at);
    if (parent === null || !held.has(parent)) return holder;
    let alike = 0;
    for (const [element, length] of held)
      if (parentElementOf(element) === parent && kindOf(element) === kindOf(at)) alike += length;
    if (alike > held.get(holder)! * MUCH_MORE) holder = parent;
    at = parent;
  }
}

/** The element with the most text directly in it, links left out: the body of a page that parts its lines by `<br>`. */
function largestBlock(body: Element): Element | null {
  const texts = new Map<Element, number>();
  let largest: Element | null = null;
  for (const { owner, length, linked } of inOneGo(readBlocks(body))) {
    const text = (texts.get(owner) ?? 0) + length - linked;
    texts.set(owner, text);
    if (text >= SHORTEST && text > (largest === null ? 0 : texts.get(largest)!)) largest = owner;
  }
  return largest;
}

/** The first paragraph of the text that is most of the page's; without paragraphs, the element with the most text directly in it. Null for a page without text. */
export function largestTextOf(document: Document): Element | null {
  const paragraphs = withoutAsides(longParagraphs(document));
  const held = holdings(paragraphs);
  const centre = centreOf(paragraphs, held);
  if (centre !== null) {
    const holder = holderOf(centre, held);
    return paragraphs.find(({ above }) => above.includes(holder))?.element ?? null;
  }
  const file = elementsNamed(document, 'pre')[0];
  if (file !== undefined) return file;
  const body = bodyOf(document);
  if (body === null || (textOf(body) ?? '').trim() === '') return null;
  return largestBlock(body) ?? body;
}
