/** Which paragraphs of an element are the article's body: those from its opening on, and a lead before it, but nothing around them. */

import { wireInside } from '../dateline/wires.ts';
import {
  englishBoilerplate,
  englishByline,
  englishCredits,
  englishSignOff,
} from '../language/english/page.ts';
import { russianBoilerplate, russianCredits } from '../language/russian/page.ts';
import { once } from '../once.ts';
import type { Steps } from '../steps/steps.ts';
import { readBlocks } from './blocks.ts';
import { attributeOf, nameOf, parentElementOf, textOf } from './dom.ts';
import { opensArticle } from './page-opening.ts';
import { PARAGRAPHS_A_STEP, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { isSigned } from './signed.ts';

/** Lines of the page's own are shorter than this, UTF-16 code units. */
const SHORT = 220;
/** A lead before the dateline is at least this long. */
const SHORTEST_LEAD = 60;
const SHORTEST_ITEM = 12;

const HEADING = /^h[1-6]$/;
const LISTS = new Set(['ul', 'ol', 'li', 'blockquote', 'dl', 'dd', 'dt']);
const HAS_WORDS = /[\p{L}\p{N}]/u;
const COPYRIGHT = /^(?:©|\(c\)\s)/i;
const SENTENCE_END = /[.!?…]["”»)\]]?$/;

/** A desk's initials behind its copy: "bur-af/ih". */
const INITIALS = /^\p{Ll}{2,4}(?:[-/]\p{Ll}{2,5}){1,4}$/u;
const LONGEST_INITIALS = 28;
const E_MAIL = /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/;
/** What a text ends with in brackets, where there is a slash in it. */
const SLASHED_END = /\(([^()]{2,60}\/[^()]{2,60})\)\.?$/;

/** Whether a caption ends in its picture's credit: "(AP Photo/Ivo Hill)", "(Photo by Ivo Hill/Xinhua)". */
function endsInCredit(text: string): boolean {
  const inside = SLASHED_END.exec(text.slice(-130))?.[1];
  return inside !== undefined && wireInside(inside) !== null;
}

/** Whether a line is neither text nor furniture of the page but the makers' mark: who wrote or pictured it, where it ends. */
const isMakersMark = ({ text, length }: Paragraph): boolean =>
  length < 2 * SHORT &&
  (englishSignOff.test(text) ||
    (length <= LONGEST_INITIALS && INITIALS.test(text)) ||
    E_MAIL.test(text) ||
    endsInCredit(text));

/** By their first letter: it is asked of each paragraph. */
const boilerplate = once(() => {
  const byFirstLetter = new Map<string, string[]>();
  for (const words of [...englishBoilerplate, ...russianBoilerplate])
    byFirstLetter.set(words[0]!, [...(byFirstLetter.get(words[0]!) ?? []), words]);
  return byFirstLetter;
});

/** Whether a short line is the page's and not the article's, by what it begins with. */
function isBoilerplate({ text, length }: Paragraph): boolean {
  if (COPYRIGHT.test(text)) return true;
  if (length >= SHORT) return false;
  const start = text
    .slice(0, 30)
    .toLowerCase()
    .replace(/^\W+(?=\w)/, (marks) => (marks.includes('(') ? '(' : ''));
  return (
    boilerplate()
      .get(start.charAt(0))
      ?.some((words) => start.startsWith(words)) ?? false
  );
}

const isLinked = ({ linked, length }: Paragraph): boolean => linked > length * 0.7 && length < SHORT;

const isCredit = ({ text, length }: Paragraph): boolean =>
  length < 2 * SHORT && (COPYRIGHT.test(text) || englishCredits.test(text) || russianCredits.test(text));

/** Whether a paragraph is long enough for a sentence, and ends with one. */
const isRunning = ({ text, length }: Paragraph): boolean =>
  length >= SHORTEST_LEAD && SENTENCE_END.test(text);

/** Name and classes: elements that agree in it do the same work on a page. */
export const kindOf = (element: Element): string =>
  `${nameOf(element)}.${attributeOf(element, 'class') ?? ''}`;

/** The element above the lists and quotes that an owner stands in. */
function placeOf(owner: Element): Element | null {
  let element = parentElementOf(owner);
  while (element !== null && LISTS.has(nameOf(element))) element = parentElementOf(element);
  return element;
}

/** A paragraph that may be the body's by where it stands, given the block that opens the article. */
function standsInBody(paragraph: Paragraph, opening: Element, container: Element): boolean {
  const { owner } = paragraph;
  if (owner === opening || owner === container) return true;
  const name = nameOf(owner);
  const place = placeOf(owner);
  if (place === null) return false;
  if (kindOf(owner) === kindOf(opening) && name === 'p') return true;
  const openingPlace = placeOf(opening);
  const besideBody =
    place === container ||
    place === openingPlace ||
    (openingPlace !== null && kindOf(place) === kindOf(openingPlace));
  if (besideBody) {
    if (name === 'p' || HEADING.test(name) || kindOf(owner) === kindOf(opening)) return true;
    if (LISTS.has(name)) return paragraph.length >= SHORTEST_ITEM;
    return isRunning(paragraph);
  }
  // Elsewhere in the container: only what reads as running text.
  return name === nameOf(opening) && isRunning(paragraph);
}

/** What was read of an element that holds a body. */
export interface Body {
  body: Paragraph[];
  /** How many paragraphs of running text behind the opening were left out. */
  leftOut: number;
}

/**
 * The article's paragraphs in `container`; `opening` is the block that opens it. Empty where there is nothing to read.
 * @param whole take also the running text that may be no part of it
 */
export function* readBody(container: Element, opening: Element, whole: boolean): Steps<Body> {
  const blocks = yield* readBlocks(container);
  const all: Paragraph[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % PARAGRAPHS_A_STEP === 0) yield;
    for (const paragraph of paragraphsOf(block)) all.push(paragraph);
  }
  const start = Math.max(
    0,
    all.findIndex(({ owner }) => owner === opening),
  );
  const isFile = nameOf(opening) === 'pre';
  const first = Math.max(
    start,
    all.findIndex(({ owner, text }, at) => at >= start && owner === opening && opensArticle(text)),
  );

  // Asked of all together once, which is answered faster than asked of each.
  const others = all.slice(first + 1).filter(({ owner }) => owner !== opening);
  const another = isSigned(others.map(({ text }) => text).join('\n'));

  const body: Paragraph[] = [];
  let leftOut = 0;
  for (let at = 0; at < all.length; at++) {
    if (at % PARAGRAPHS_A_STEP === 0) yield;
    const paragraph = all[at]!;
    const { text, length, owner } = paragraph;
    if (!HAS_WORDS.test(text)) continue;
    if (at < first) {
      const alike =
        owner === opening || (kindOf(owner) === kindOf(opening) && placeOf(owner) === placeOf(opening));
      const lead = isFile ? SENTENCE_END.test(text) : length >= SHORTEST_LEAD;
      if (
        alike &&
        lead &&
        !isCredit(paragraph) &&
        !isMakersMark(paragraph) &&
        !isLinked(paragraph) &&
        !englishByline.test(text)
      )
        body.push(paragraph);
      continue;
    }
    if (another && at > first && owner !== opening && opensArticle(text)) break;
    if (at !== first && (isBoilerplate(paragraph) || isLinked(paragraph) || isMakersMark(paragraph)))
      continue;
    if (at !== first && !standsInBody(paragraph, opening, container)) {
      if (!isRunning(paragraph)) continue;
      if (!whole) {
        leftOut++;
        continue;
      }
    }
    body.push(paragraph);
  }
  while (body.length > 1 && HEADING.test(nameOf(body.at(-1)!.owner))) body.pop();
  return { body, leftOut };
}

/** The headline of a text file: a first line that is no sentence and so no part of the body. Null where the file begins with its body, or is none. */
export function headlineOfFile(opening: Element, text: string): string | null {
  if (nameOf(opening) !== 'pre') return null;
  const first = (textOf(opening) ?? '').trimStart().split('\n', 1)[0]!.replace(/\s+/g, ' ').trim();
  return first.length > 0 && first.length < SHORT && !text.startsWith(first) ? first : null;
}
