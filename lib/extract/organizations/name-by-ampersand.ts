import { ARTICLE, OPENER, OTHER_THING, TITLE } from '../../language/name-class.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';

/** Names before the commas of "Hart, Voss & Lind" are no more. */
const MOST_PARTNERS = 4;
/** One of the partners' names is no longer, in words: "Rook & Van Moor". */
const LONGEST_PARTNER = 2;
/** "Q & A", "R & D": shorter words name nobody. In letters. */
const SHORTEST = 3;

/** Finds firms that are named after their partners: "Stone & Pike", "Hart, Voss & Lind", "Rook & Sons". */
export function* nameByAmpersand(words: readonly Word[]): Steps<Candidate[]> {
  const found: Candidate[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    if (i % ITEMS_A_STEP === 0) yield;
    if ((words[i] as Word).text !== '&' || (words[i] as Word).gap !== 'space') continue;
    if ((words[i + 1] as Word).gap !== 'space' || !isPartner(words, i + 1)) continue;
    const first = firstPartner(words, i - 1);
    if (first === null) continue;
    let last = i + 1;
    while (last - i < LONGEST_PARTNER && isPartner(words, last + 1) && words[last + 1]?.gap === 'space')
      last++;
    found.push({ first, last, tail: 0, kind: 'company', name: null, wikidata: null, rule: 'partners' });
  }
  return found;
}

/** Where the name begins that ends with the word before the ampersand; null where none does. */
function firstPartner(words: readonly Word[], end: number): number | null {
  if (!isPartner(words, end)) return null;
  let first = end;
  // One word before each comma, as firms are written: "Hart, Voss & Lind".
  for (let n = 0; n < MOST_PARTNERS; n++) {
    if (words[first]?.gap !== 'comma' || !isPartner(words, first - 1)) break;
    first--;
  }
  if (first === end && words[end]?.gap === 'space' && isPartner(words, end - 1)) return end - 1;
  return first;
}

function isPartner(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    isNameWord(words, i) &&
    word.shape !== 'acronym' &&
    word.shape !== 'number' &&
    word.text.length >= SHORTEST &&
    !word.inHeadline &&
    !word.possessive &&
    !word.is(TITLE | OPENER | ARTICLE | OTHER_THING)
  );
}
