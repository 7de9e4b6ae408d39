import {
  FORM_AFTER,
  FORM_BEFORE,
  GENERIC_MODIFIER,
  GIVEN_NAME,
  HEAD,
  LISTED,
  NATION_WORD,
  OPENER,
  OTHER_ACRONYM,
  OTHER_THING,
  SUBJECT,
  TITLE,
} from '../../language/name-class.ts';
import { once } from '../../once.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Gap, Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { closes, isAcronym, isTicker } from './link-acronyms.ts';
import { bearsThing } from './name-words.ts';

/** Words of a place in capitals: "SANTA CRUZ DE LA SIERRA". */
const LONGEST_PLACE = 5;
const JOINED: ReadonlySet<Gap> = new Set(['space', 'hyphen']);
const JOINED_PLACES: ReadonlySet<Gap> = new Set([...JOINED, 'slash']);
const ROMAN = /^[IVXLC]+$/;

/**
 * Takes capitals that nothing explains for an organization, unless they are known for something else (GDP, UTC), count or
 * number something ("5 MW", "RM 20"), or are the initials of a person.
 * @param others keys of acronyms that the article explains as something else, and of listed ones
 */
export function* readAcronyms(
  words: readonly Word[],
  others: Pick<ReadonlySet<string>, 'has'>,
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const small = once(() => new Set(words.filter((word) => word.shape === 'lower').map((word) => word.text)));
  for (let i = 0; i < words.length; i++) {
    if (i % ITEMS_A_STEP === 0) yield;
    const word = words[i] as Word;
    if (word.inHeadline || !isAcronym(word) || word.text.length < 2 || word.text.length > 8) continue;
    if (word.shape === 'mixed' || word.text.includes('.')) continue;
    if (word.is(OTHER_ACRONYM | FORM_BEFORE) || word.is(NATION_WORD) || ROMAN.test(word.text)) continue;
    if (others.has(word.key) || opensDateline(words, i)) continue;
    // Words that the article has in small letters, too, or that stand among others in capitals, are shouted.
    if (small().has(word.text.toLowerCase()) || isShouted(words, i)) continue;
    if (opensParagraph(word, words[i + 1])) continue;
    if (measures(words[i - 1], word, words[i + 1]) || partOfName(words, i)) continue;
    if (bylined(words, i) || signsShares(words, i) || isTicker(word, words[i + 1]) || bearsThing(words, i))
      continue;
    const first = isBrand(words[i - 1], word, words[i - 2]) ? i - 1 : i;
    found.push({ first, last: i, tail: 0, kind: 'other', name: null, wikidata: null, rule: 'acronym' });
  }
  return found;
}

/** "|Orbital ATK|": a capitalised word inside a sentence that names nothing else belongs to the name. */
function isBrand(before: Word | undefined, word: Word, behind: Word | undefined): boolean {
  if (before?.shape !== 'capital' || word.gap !== 'space' || before.possessive || before.opens) return false;
  if (behind && before.gap === 'space' && behind.shape !== 'lower' && !behind.possessive) return false;
  if (before.text.length < SHORTEST_BRAND) return false;
  // "told |Reuters| MITI asked", "|Чечено-Ингушская| АССР"
  return before.gap !== 'hyphen' && !before.is(NO_BRAND);
}

const SHORTEST_BRAND = 4;
const NO_BRAND =
  TITLE | OPENER | NATION_WORD | GIVEN_NAME | HEAD | SUBJECT | GENERIC_MODIFIER | OTHER_THING | LISTED;

/** Places stand in capitals where an article or a paragraph opens: "MOSCOW, December 26", "IGORA /Leningrad region/", "WASHINGTON/NEW YORK (Reuters)". */
function opensDateline(words: readonly Word[], i: number): boolean {
  let first = i;
  while (
    first > i - LONGEST_PLACE &&
    JOINED_PLACES.has(words[first]?.gap as Gap) &&
    words[first - 1]?.shape === 'acronym'
  )
    first--;
  // "MARSABIT, |KENYA|, Jun 3"
  if (words[first]?.gap === 'comma' && words[first - 1]?.shape === 'acronym')
    return words[first - 1]?.opens === true;
  if (!(words[first] as Word).opens) return false;
  let last = i;
  while (
    last < i + LONGEST_PLACE &&
    JOINED.has(words[last + 1]?.gap as Gap) &&
    words[last + 1]?.shape === 'acronym'
  )
    last++;
  const gap = words[last + 1]?.gap;
  // "PARIS - A truck ..."
  const dashed = gap === 'dash' && words[last + 1]?.shape !== 'lower';
  return dashed || gap === 'comma' || gap === 'slash' || gap === 'open' || gap === 'break';
}

/** "LUKAS Steven won": the first word of a paragraph in capitals. */
function opensParagraph(word: Word, after: Word | undefined): boolean {
  if (!word.opens || word.text.length < 4 || after?.gap !== 'space' || after.shape !== 'capital')
    return false;
  return !after.is(TITLE) && !after.is(HEAD);
}

/** "MAKE AMERICA GREAT": three words in capitals side by side. */
function isShouted(words: readonly Word[], i: number): boolean {
  let first = i;
  while (first > i - 2 && words[first]?.gap === 'space' && words[first - 1]?.shape === 'acronym') first--;
  let last = i;
  while (last < i + 2 && words[last + 1]?.gap === 'space' && words[last + 1]?.shape === 'acronym') last++;
  // "THE HAGUE"
  return last - first >= 2 || (words[first]?.text === 'THE' && first < i);
}

/** "|TALBERG| (Reuters)": the place of a dateline behind a line of its own. */
const bylined = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.gap === 'open' && words[i + 1]?.is(LISTED) === true && closes(words[i + 2]);

/** "Norvik Inc <|NRV|>": the sign of its shares. */
function signsShares(words: readonly Word[], i: number): boolean {
  const { gap, start } = words[i] as Word;
  const before = words[i - 1];
  if (!before?.is(FORM_AFTER) || !closes(words[i + 1])) return false;
  return gap === 'open' || (gap === 'break' && start === before.end + ANGLE);
}

/** A space and an angle bracket. */
const ANGLE = 2;

function measures(before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (before && before.shape === 'number' && word.gap === 'space') return true;
  if (/\d/.test(word.text)) return true;
  return (
    !!after &&
    after.shape === 'number' &&
    (after.gap === 'space' || after.gap === 'hyphen' || after.gap === 'dash')
  );
}

/** "LR Bishnoi", "Boeing MAX": beside a capitalised word that is no title, two letters are initials or a model. */
function partOfName(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const before = words[i - 1];
  const after = words[i + 1];
  if (
    word.text.length === 2 &&
    after &&
    after.gap === 'space' &&
    after.shape === 'capital' &&
    !word.possessive
  ) {
    if (!after.is(TITLE) && !after.is(HEAD)) return true;
  }
  const joined = word.gap === 'hyphen' || word.gap === 'dash';
  return !!before && joined && before.shape !== 'lower' && before.shape !== 'acronym';
}
