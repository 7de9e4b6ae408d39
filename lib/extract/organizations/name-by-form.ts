import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';

/** Finds companies by their legal form: "Forbes & Company Ltd", "Tailwind Shipping Lines GmbH & Co. KG", "PAO Sberbank". */
export function* nameByForm(words: readonly Word[], language: OrganizationLanguage): Steps<Candidate[]> {
  // Where names stand in quotation marks, forms alone tell nothing.
  if (language.genitive) return [];
  const found: Candidate[] = [];
  const starts = startsOver(words, language);
  yield;
  let named = -1;
  for (let i = 0; i < words.length; i++) {
    if (i % ITEMS_A_STEP === 0) yield;
    const word = words[i] as Word;
    if (language.formsAfter.has(word.text) && i > 0) {
      const first = nameBefore(words, i, starts, language);
      if (first < i) found.push(company(first, formEnd(words, i, language)));
    } else if (language.formsBefore.has(word.text)) {
      // A form inside the name behind another one has the same end: it is not looked for again.
      if (i >= named) named = nameAfter(words, i, language);
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
function nameBefore(
  words: readonly Word[],
  at: number,
  starts: Int32Array,
  language: OrganizationLanguage,
): number {
  const { gap } = words[at] as Word;
  if (gap !== 'space' && gap !== 'comma') return at;
  return startOver(words, at - 1, starts[at - 2] ?? 0, takesLast, language);
}

/**
 * For each word, where a name begins that goes on behind it: behind the titles that open it, or behind the word itself where
 * none goes on. One pass, so that a long run of capitals is not walked back from each form in it.
 */
function startsOver(words: readonly Word[], language: OrganizationLanguage): Int32Array {
  const starts = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++)
    starts[i] = startOver(words, i, starts[i - 1] ?? 0, takesInside, language);
  return starts;
}

type Takes = (words: readonly Word[], i: number, language: OrganizationLanguage) => boolean;

/** Whether a name may end in the word. */
const takesLast: Takes = (words, i, language) =>
  isNameWord(words, i) && !language.articles.has((words[i] as Word).text.toLowerCase());

/** Whether a name may go on behind the word. */
const takesInside: Takes = (words, i, language) => {
  const word = words[i] as Word;
  return takesLast(words, i, language) && (!word.possessive || language.innerPossessives.has(word.key));
};

/** @param before the same for the word before `i` */
function startOver(
  words: readonly Word[],
  i: number,
  before: number,
  takes: Takes,
  language: OrganizationLanguage,
): number {
  const word = words[i] as Word;
  const joined = word.gap === 'space' || word.gap === 'hyphen';
  if (takes(words, i, language)) {
    if (joined && before < i) return before;
    return language.titles.has(word.key) || language.openers.has(word.key) ? i + 1 : i;
  }
  return word.text === '&' && joined && i > 0 && takesInside(words, i - 1, language) ? before : i + 1;
}

/** More forms may follow: "Co., Ltd", "GmbH & Co. KG", "Sdn Bhd". */
function formEnd(words: readonly Word[], at: number, language: OrganizationLanguage): number {
  let last = at;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (!word || (word.gap !== 'space' && word.gap !== 'comma')) break;
    if (language.formsAfter.has(word.text)) last = i;
    else if (word.text !== '&') break;
  }
  return last;
}

function nameAfter(words: readonly Word[], at: number, language: OrganizationLanguage): number {
  let last = at;
  for (let i = at + 1; isNameWord(words, i) && words[i]?.gap === 'space'; i++) {
    if (language.titles.has((words[i] as Word).key)) break;
    last = i;
    if ((words[i] as Word).possessive) break;
  }
  return last;
}
