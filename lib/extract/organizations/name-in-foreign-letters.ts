import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

const FOREIGN = /^[A-Z]/;

/**
 * Finds names that stand in another language's letters and say in that language what they are: «компания |Norvik Holdings Plc|»,
 * «передает |Talberg News Service|».
 */
export function* nameInForeignLetters(
  words: readonly Word[],
  { foreign }: OrganizationLanguage,
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  if (!foreign) return found;
  for (let i = 0; i < words.length; i++) {
    if (i % ITEMS_A_STEP === 0) yield;
    if (!FOREIGN.test((words[i] as Word).text)) continue;
    const last = runEnd(words, i, foreign);
    const kind = kindOf(words, i, last, foreign);
    if (kind && last > i)
      found.push({ first: i, last, tail: 0, kind, name: null, wikidata: null, rule: 'foreign-name' });
    i = last;
  }
  return found;
}

/** "|RCC Boxing Promotions|": an acronym in other letters goes on as long as they do, but for a number: "BMW X 5". */
export function withForeignWords(
  words: readonly Word[],
  found: readonly Candidate[],
  { foreign }: OrganizationLanguage,
): Candidate[] {
  if (!foreign) return [...found];
  return found.map((c) => {
    if (!FOREIGN.test((words[c.last] as Word).text) || (words[c.last] as Word).possessive) return c;
    const last = runEnd(words, c.last, foreign);
    const next = words[last + 1];
    if (last === c.last || (next?.shape === 'number' && next.gap === 'space')) return c;
    return { ...c, last };
  });
}

/** The last word of the run of foreign words that begins at `first`; forms may follow a comma: "Co., Ltd". */
function runEnd(words: readonly Word[], first: number, { formsAfter }: OrganizationLanguage): number {
  let last = first;
  for (let i = first + 1; i < words.length; i++) {
    const { gap, text } = words[i] as Word;
    if (gap !== 'space' && gap !== 'hyphen' && !(gap === 'comma' && formsAfter.has(text))) break;
    if (FOREIGN.test(text)) last = i;
    else if (text !== '&') break;
  }
  return last;
}

/** What the last head or form in the run tells; null where it has none, or names something else ("Norvik Cup"). */
function kindOf(
  words: readonly Word[],
  first: number,
  last: number,
  { heads, formsAfter, otherThings, events, wordKey }: OrganizationLanguage,
): Candidate['kind'] | null {
  for (let i = last; i > first; i--) {
    const { text } = words[i] as Word;
    const key = wordKey(text);
    if (formsAfter.has(text)) return 'company';
    const head = heads.get(key);
    if (head) return head.kind;
    if (otherThings.has(key) || events.has(key)) return null;
  }
  return null;
}
