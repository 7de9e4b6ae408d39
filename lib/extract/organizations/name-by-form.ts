import {
  ARTICLE,
  FORM_AFTER,
  FORM_BEFORE,
  INNER_POSSESSIVE,
  OPENER,
  TITLE,
} from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { bearsThing, isNameWord } from './name-words.ts';

/** Finds companies by their legal form: "Forbes & Company Ltd", "Tailwind Shipping Lines GmbH & Co. KG", "PAO Sberbank". */
export function* nameByForm(words: readonly Word[], language: OrganizationLanguage): Steps<Candidate[]> {
  // Where names stand in quotation marks, forms alone tell nothing.
  if (language.genitive) return [];
  const found: Candidate[] = [];
  if (!words.some((word) => word.is(FORM_AFTER | FORM_BEFORE))) return found;
  const starts = nameStarts(words);
  yield;
  let named = -1;
  for (let i = 0; i < words.length; i++) {
    if (i % ITEMS_A_STEP === 0) yield;
    const word = words[i] as Word;
    if (word.is(FORM_AFTER) && i > 0) {
      const first = nameBefore(words, i, starts);
      const last = formEnd(words, i);
      if (first < i && !bearsThing(words, last)) found.push(company(first, last));
    } else if (word.is(FORM_BEFORE)) {
      // A form inside the name behind another one has the same end: it is not looked for again.
      if (i >= named) named = nameAfter(words, i);
      if (named > i) found.push(company(i, named));
    }
  }
  return found;
}

const company = (first: number, last: number): Candidate => ({
  first,
  last,
  tail: 0,
  kind: 'company',
  name: null,
  wikidata: null,
  rule: 'company-form',
});

/** Where the name begins that ends before the form at `at`; `at` itself where none does. */
function nameBefore(words: readonly Word[], at: number, starts: Int32Array): number {
  const { gap } = words[at] as Word;
  if (gap !== 'space' && gap !== 'comma') return at;
  return runStart(words, at - 1, starts[at - 2] ?? 0, mayEndName);
}

/**
 * For each word, where a name begins that goes on behind it: behind the titles that open it, or behind the word itself where
 * none goes on. One pass, so that a long run of capitals is not walked back from each form in it.
 */
function nameStarts(words: readonly Word[]): Int32Array {
  const starts = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) starts[i] = runStart(words, i, starts[i - 1] ?? 0, mayGoOn);
  return starts;
}

const mayEndName = (words: readonly Word[], i: number): boolean =>
  isNameWord(words, i) && !(words[i] as Word).is(ARTICLE);

const mayGoOn = (words: readonly Word[], i: number): boolean => {
  const word = words[i] as Word;
  return mayEndName(words, i) && (!word.possessive || word.is(INNER_POSSESSIVE));
};

/**
 * Where the run of name words that ends at `i` begins; `i + 1` where the word is none.
 * @param previousStart where the run begins that ends at the word before
 * @param takes whether the word at a position may stand where this one stands in a name
 */
function runStart(
  words: readonly Word[],
  i: number,
  previousStart: number,
  takes: (words: readonly Word[], i: number) => boolean,
): number {
  const word = words[i] as Word;
  const joined = word.gap === 'space' || word.gap === 'hyphen';
  if (takes(words, i)) {
    if (joined && previousStart < i) return previousStart;
    return word.is(TITLE | OPENER) ? i + 1 : i;
  }
  return word.text === '&' && joined && i > 0 && mayGoOn(words, i - 1) ? previousStart : i + 1;
}

/** More forms may follow: "Co., Ltd", "GmbH & Co. KG", "Sdn Bhd". */
function formEnd(words: readonly Word[], at: number): number {
  let last = at;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (!word || (word.gap !== 'space' && word.gap !== 'comma')) break;
    if (word.is(FORM_AFTER)) last = i;
    else if (word.text !== '&') break;
  }
  return last;
}

function nameAfter(words: readonly Word[], at: number): number {
  let last = at;
  for (let i = at + 1; isNameWord(words, i) && words[i]?.gap === 'space'; i++) {
    if ((words[i] as Word).is(TITLE)) break;
    last = i;
    if ((words[i] as Word).possessive) break;
  }
  return last;
}
