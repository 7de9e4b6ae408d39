/** Lines of the page's own among an article's paragraphs, told by their words. */

import { wireInside } from '../dateline/wires.ts';
import {
  englishBoilerplate,
  englishByline,
  englishCredits,
  englishSignOff,
} from '../language/english/page.ts';
import { russianBoilerplate, russianCredits } from '../language/russian/page.ts';
import { once } from '../once.ts';
import type { Paragraph } from './paragraphs.ts';

/** Lines of the page's own are shorter than this, UTF-16 code units. */
export const SHORT = 220;

const COPYRIGHT = /^(?:©|\(c\)\s)/i;

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

/** What a line of a list may begin with, where its text begins behind that: "The latest: Follow live updates". */
const LABEL = /^[^:.!?]{2,24}: /;

/** Whether a short line is the page's and not the article's, by what it begins with; behind a label, if it leads somewhere. */
function isBoilerplate({ text, length, linked }: Paragraph): boolean {
  if (COPYRIGHT.test(text)) return true;
  if (length >= SHORT) return false;
  return beginsAsBoilerplate(text) || (linked > 0 && beginsAsBoilerplate(text.replace(LABEL, '')));
}

function beginsAsBoilerplate(text: string): boolean {
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

/** Whether a line is the page's own, or says who made the article. */
export const isFurniture = (paragraph: Paragraph): boolean =>
  isBoilerplate(paragraph) || isMakersMark(paragraph);

/** Whether a line before an article's beginning says who wrote or pictured it. */
export const isCredit = (paragraph: Paragraph): boolean =>
  isMakersMark(paragraph) ||
  englishByline.test(paragraph.text) ||
  (paragraph.length < 2 * SHORT &&
    (COPYRIGHT.test(paragraph.text) ||
      englishCredits.test(paragraph.text) ||
      russianCredits.test(paragraph.text)));
