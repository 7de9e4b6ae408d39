import {
  ALTERNATIVE,
  ARTICLE,
  COMPLEMENT_WORD,
  JOINING_WORD,
  NATION_WORD,
  OTHER_THING,
  PARTICLE,
  TITLE,
} from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';

/** A full name and its acronym, as one article introduces them. */
export interface AcronymPair {
  full: Candidate;
  acronym: Candidate;
}

/** What an article explains: acronyms of organizations, and those of something else. */
export interface Acronyms {
  pairs: AcronymPair[];
  /** Keys. */
  others: Set<string>;
}

const LONGEST_NAME = 14;

/**
 * Finds acronyms that the article explains, in both orders: "National Electric Vehicle Sweden (NEVS)", "NEVS (National
 * Electric Vehicle Sweden)", "National Electric Vehicle Sweden, or NEVS". The letters must be the initials of the name.
 */
export function linkAcronyms(
  words: readonly Word[],
  found: readonly Candidate[],
  language: OrganizationLanguage,
): Acronyms {
  const pairs: AcronymPair[] = [];
  const others = new Set<string>();
  const endingAt = new Map(found.map((c) => [c.last, c]));
  const startingAt = new Map(found.map((c) => [c.first, c]));
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const bracketed = word.gap === 'open' && closes(words[i + 1]) && !isTicker(word, words[i + 1]);
    const before = words[i - 1] as Word;
    let full: Candidate | null = null;
    let at = i;
    if (bracketed && isAcronym(word)) {
      full = fullNameBefore(words, i - 1, i, endingAt, language);
      if (!full && (before.is(OTHER_THING) || initialsOfAnything(words, i))) others.add(word.key);
    } else if (bracketed && word.shape === 'capital' && endingAt.has(i - 1)) {
      const candidate = endingAt.get(i - 1) as Candidate;
      full = isShortForm(word, words, candidate) ? candidate : null;
    } else if (before.is(ALTERNATIVE) && before.gap === 'comma' && isAcronym(word)) {
      full = fullNameBefore(words, i - 2, i, endingAt, language);
    } else if (word.gap === 'open' && isAcronym(before)) {
      at = i - 1;
      full = fullNameBehind(words, i, startingAt);
    }
    if (full) pairs.push({ full, acronym: mentionOf(full, at) });
  }
  return { pairs, others };
}

/** "институт |Сибирского университета лесов| (СУЛ)": the end of the name whose initials these are, or the whole name. */
function innerName(words: readonly Word[], full: Candidate, acronym: string): Candidate {
  const letters = acronym.toLowerCase();
  const first = full.last - letters.length + 1;
  if (first <= full.first || full.name !== null) return full;
  for (let k = 0; k < letters.length; k++)
    if ((words[first + k] as Word).text[0]?.toLowerCase() !== letters[k]) return full;
  return { ...full, first };
}

/** "SCO (|Shanghai Cooperation Organization|)" */
function fullNameBehind(
  words: readonly Word[],
  first: number,
  startingAt: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const full = startingAt.get(first) ?? runFrom(words, first);
  const acronym = (words[first - 1] as Word).text;
  return full && initialsFit(words, first, full.last, acronym) === first ? full : null;
}

/** "vocational training center (VTC)", "Free Trade Agreement (FTA)": the words before make the acronym, and are no organization. */
function initialsOfAnything(words: readonly Word[], at: number): boolean {
  const letters = (words[at] as Word).text
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')
    .toLowerCase();
  let open = letters.length;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NAME) && open > 0; i--) {
    const initial = ((words[i] as Word).text[0] as string).toLowerCase();
    if (initial === letters[open - 1]) open--;
    else if ((words[i] as Word).text.length > 3) return false;
    if (open > 0 && (words[i] as Word).gap === 'break') return false;
  }
  return open === 0;
}

/** "Namibian Broadcasting House (Nambrod)": opens as the name does, and takes its letters from it, in their order. */
function isShortForm(word: Word, words: readonly Word[], full: Candidate): boolean {
  if (full.first === full.last) return false;
  const letters = word.text.toLowerCase();
  const name = words
    .slice(full.first, full.last + 1)
    .map((w) => w.text.toLowerCase())
    .join('');
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return name[0] === letters[0] || word.text.length < 6;
}

/** "(|ROKU|.O)", "|MOS|.NEWS": the sign of a share on its exchange, or a site's address in capitals. */
export const isTicker = (word: Word, next: Word | undefined): boolean =>
  next?.gap === 'break' && next.start === word.end + 1 && /^\p{Lu}+$/u.test(next.text);

/** Capitals in the main: "NEVS", "AfD", "DoJ", "G20". */
export function isAcronym(word: Word): boolean {
  if (word.shape === 'acronym') return word.text.length <= 10;
  return word.shape === 'mixed' && word.text.length <= 7 && (word.text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Whether a bracket closes in front of a word. */
export const closes = (word: Word | undefined): boolean =>
  !word || word.gap === 'close' || word.gap === 'break' || word.gap === 'open';

const mentionOf = (full: Candidate, at: number): Candidate => ({
  ...full,
  first: at,
  last: at,
  tail: 0,
  rule: 'linked-acronym',
});

function fullNameBefore(
  words: readonly Word[],
  last: number,
  acronymAt: number,
  endingAt: ReadonlyMap<number, Candidate>,
  language: OrganizationLanguage,
): Candidate | null {
  const acronym = (words[acronymAt] as Word).text;
  const candidate = endingAt.get(last);
  const first = initialsFit(words, Math.max(0, last - LONGEST_NAME), last, acronym);
  // A name that a stage found stands as it is, unless the initials say that it begins further left.
  if (candidate) {
    if (first !== null && first < candidate.first && candidate.name === null) return { ...candidate, first };
    return language.genitive ? innerName(words, candidate, acronym) : candidate;
  }
  if (first === null && isContraction(words, last, acronym))
    return {
      first: last,
      last,
      tail: 0,
      kind: 'other',
      name: null,
      wikidata: null,
      rule: 'explained-acronym',
    };
  if (first === null || (words[last] as Word).is(OTHER_THING)) return null;
  if (language.notOrganizations.has(acronym) || language.otherAcronyms.has(acronym)) return null;
  if ((words[last] as Word).is(TITLE)) return null;
  return { first, last, tail: 0, kind: 'other', name: null, wikidata: null, rule: 'explained-acronym' };
}

/** "Severmashexport (SME)": one word, whose letters make the acronym in their order. */
function isContraction(words: readonly Word[], at: number, acronym: string): boolean {
  const word = words[at] as Word;
  if (word.shape !== 'capital' && word.shape !== 'mixed') return false;
  if (word.text.length < 8 || word.is(NATION_WORD) || acronym.length < 3) return false;
  if (words[at - 1]?.shape === 'capital' && word.gap === 'space' && !words[at - 1]?.possessive) return false;
  let from = 0;
  for (const letter of acronym.toLowerCase()) {
    from = word.text.toLowerCase().indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return word.text[0] === acronym[0];
}

/** The place at or behind `earliest` where a name begins whose initials up to `last` make the acronym; null where none does. */
function initialsFit(words: readonly Word[], earliest: number, last: number, acronym: string): number | null {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  let open = letters.length;
  for (let i = last; i >= earliest && open > 0; i--) {
    const word = words[i] as Word;
    const small = word.shape === 'lower';
    const initial = (word.text[0] as string).toLowerCase();
    if (small && !isConnector(word)) return null;
    if (i < last && words[i + 1]?.gap === 'break') return null;
    if (initial === letters[open - 1]) {
      open--;
      if (open === 0) return small ? null : i;
    } else if (!small) return null;
  }
  return null;
}

const isConnector = (word: Word): boolean => word.is(COMPLEMENT_WORD | JOINING_WORD | ARTICLE | PARTICLE);

function runFrom(words: readonly Word[], first: number): Candidate | null {
  if (!isNameWord(words, first)) return null;
  let last = first;
  while (words[last + 1] && words[last + 1]?.gap === 'space' && last - first < LONGEST_NAME) {
    if (!isNameWord(words, last + 1) && !isConnector(words[last + 1] as Word)) break;
    last++;
  }
  if (last === first || (words[last] as Word).shape === 'lower') return null;
  return { first, last, tail: 0, kind: 'other', name: null, wikidata: null, rule: 'explained-acronym' };
}
