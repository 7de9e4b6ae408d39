import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-by-head.ts';
import type { OrganizationLanguage } from './organization-language.ts';
import type { Word } from './read-words.ts';

/** A full name and its acronym, as one article introduces them. */
export interface AcronymPair {
  full: Candidate;
  acronym: Candidate;
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
): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  const endingAt = new Map(found.map((c) => [c.last, c]));
  const startingAt = new Map(found.map((c) => [c.first, c]));
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (isAcronym(word) && word.gap === 'open' && closes(words[i + 1])) {
      const full = fullNameBefore(words, i - 1, i, endingAt, language);
      if (full) pairs.push({ full, acronym: mentionOf(full, i) });
    } else if (
      isAcronym(word) &&
      word.gap === 'space' &&
      words[i - 1]?.text === 'or' &&
      words[i - 1]?.gap === 'comma'
    ) {
      const full = fullNameBefore(words, i - 2, i, endingAt, language);
      if (full) pairs.push({ full, acronym: mentionOf(full, i) });
    } else if (word.gap === 'open' && isAcronym(words[i - 1] as Word)) {
      const full = startingAt.get(i) ?? runFrom(words, i, language);
      if (
        full &&
        initialsFit(words, full.first, full.last, (words[i - 1] as Word).text, language) === full.first
      )
        pairs.push({ full, acronym: mentionOf(full, i - 1) });
    }
  }
  return pairs;
}

/** Capitals in the main: "NEVS", "AfD", "DoJ", "G20". */
export function isAcronym(word: Word): boolean {
  if (word.shape === 'acronym') return word.text.length <= 10;
  return word.shape === 'mixed' && word.text.length <= 7 && (word.text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

const closes = (word: Word | undefined) =>
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
  const first = initialsFit(words, Math.max(0, last - LONGEST_NAME), last, acronym, language);
  // A name that a stage found stands as it is, unless the initials say that it begins further left.
  if (candidate) {
    if (first !== null && first < candidate.first && candidate.name === null) return { ...candidate, first };
    return candidate;
  }
  if (first === null || language.otherThings.has((words[last] as Word).key)) return null;
  if (language.notOrganizations.has(acronym) || language.otherAcronyms.has(acronym)) return null;
  if (language.titles.has((words[last] as Word).key)) return null;
  return { first, last, tail: 0, kind: 'other', name: null, wikidata: null, rule: 'explained-acronym' };
}

/** The place at or behind `earliest` where a name begins whose initials up to `last` make the acronym; null where none does. */
function initialsFit(
  words: readonly Word[],
  earliest: number,
  last: number,
  acronym: string,
  language: OrganizationLanguage,
): number | null {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  let open = letters.length;
  for (let i = last; i >= earliest && open > 0; i--) {
    const word = words[i] as Word;
    const small = word.shape === 'lower';
    const initial = (word.text[0] as string).toLowerCase();
    if (small && !isConnector(word, language)) return null;
    if (i < last && words[i + 1]?.gap === 'break') return null;
    if (initial === letters[open - 1]) {
      open--;
      if (open === 0) return small ? null : i;
    } else if (!small) return null;
  }
  return null;
}

function isConnector(word: Word, language: OrganizationLanguage): boolean {
  const { text } = word;
  return (
    language.complementWords.has(text) ||
    language.joiningWords.has(text) ||
    language.articles.has(text) ||
    language.particles.has(text)
  );
}

function runFrom(words: readonly Word[], first: number, language: OrganizationLanguage): Candidate | null {
  if (!isNameWord(words, first)) return null;
  let last = first;
  while (words[last + 1] && words[last + 1]?.gap === 'space' && last - first < LONGEST_NAME) {
    if (!isNameWord(words, last + 1) && !isConnector(words[last + 1] as Word, language)) break;
    last++;
  }
  if (last === first || (words[last] as Word).shape === 'lower') return null;
  return { first, last, tail: 0, kind: 'other', name: null, wikidata: null, rule: 'explained-acronym' };
}
