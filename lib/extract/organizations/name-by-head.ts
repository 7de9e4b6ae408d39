import type { HeadNoun, OrganizationLanguage } from '../../language/organization-language.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { acrossParticles, blocked, cutAtTitle, withComplement } from './complete-name.ts';
import { continues, headAt, isNameWord, keyOf, lastHead, type Piece, pieceFrom } from './name-words.ts';

/**
 * Finds names by the noun that heads them: the capitalised words around "Ministry", "Bank" or "University", with their
 * complements ("Bank of England", "Ministry of Foreign Affairs and Trade").
 * "The Russian Foreign Ministry Spokeswoman" gives |Russian Foreign Ministry|.
 */
export function* nameByHead(words: readonly Word[], language: OrganizationLanguage): Steps<Candidate[]> {
  const found: Candidate[] = [];
  let looked = 0;
  for (let i = 0; i < words.length; i++) {
    if (++looked % ITEMS_A_STEP === 0) yield;
    if (!isNameWord(words, i) || (words[i] as Word).inHeadline) continue;
    const piece = pieceFrom(words, i, language);
    const name = readName(words, piece, language);
    if (name) found.push(name);
    i = Math.max(piece.last, name?.last ?? 0);
  }
  return found;
}

function readName(words: readonly Word[], piece: Piece, language: OrganizationLanguage): Candidate | null {
  let first = piece.first;
  let last = piece.last;
  let at = lastHead(words, first, last, language);
  if (at === null) return null;
  const headIndex = at;
  // "Springfield News-Leader"
  while (at < last && words[at + 1]?.gap === 'hyphen') at++;
  const head = headAt(words, headIndex, language) as HeadNoun;
  // "Turkish Energy Minister", "Winter Energy Payment": the subject of something else, no name.
  if (language.subjects.has((words[at] as Word).key) && !(words[at] as Word).possessive) {
    if (at < last || isTitleAt(words, at + 1, language)) return null;
  }
  let opensName = false;
  if (head.opensName && at === startOfName(words, first, at, language) && at < last) {
    opensName = true;
    last = cutAtTitle(words, at + 1, last, language);
  } else if (head.opensName && at === last && at === startOfName(words, first, at, language)) {
    last = acrossParticles(words, at, language);
    opensName = last > at;
  } else if (at < last) {
    if (language.otherThings.has((words[at + 1] as Word).key) && !(words[at] as Word).possessive) return null;
    if (blocked(words, at + 1, last, language)) return null;
    last = at;
  }
  if (opensName) last = acrossParticles(words, last, language);
  first = withSubjectsBefore(words, startOfName(words, first, at, language), at, language);
  if (last === at && head.takesComplement) last = withComplement(words, at, language);
  if (last === at && blockedBehind(words, at, language)) return null;
  const modifiers = at - first + (last - at);
  if (modifiers === 0) return null;
  if (last === at && !opensName && onlyWeakModifiers(words, first, at, language)) return null;
  for (let i = first; i <= last; i++) if (language.smallWords.has((words[i] as Word).text)) return null;
  if (language.notOrganizations.has(keyOf(words, first, last))) return null;
  return { first, last, tail: 0, kind: head.kind, name: null, wikidata: null, rule: 'head-noun' };
}

function isTitleAt(words: readonly Word[], i: number, language: OrganizationLanguage): boolean {
  return language.titles.has(words[i]?.key ?? '') && words[i]?.gap === 'space' && !words[i - 1]?.possessive;
}

/** Where the name that ends in the head at `at` begins: behind titles, openers and names of persons. */
function startOfName(
  words: readonly Word[],
  first: number,
  at: number,
  language: OrganizationLanguage,
): number {
  let start = first;
  for (let i = first; i < at; i++) {
    const word = words[i] as Word;
    if (language.openers.has(word.key) && i === start) start = i + 1;
    else if (language.titles.has(word.key) && !language.subjects.has(word.key)) {
      if (i + 1 < at || !language.offices.has((words[at] as Word).key)) start = i + 1;
    }
  }
  return start;
}

/** "Police station", "Court Street": a lower-case noun changes nothing, a capitalised one makes a place. */
function blockedBehind(words: readonly Word[], at: number, language: OrganizationLanguage): boolean {
  const next = words[at + 1];
  if (next?.gap !== 'space' || (words[at] as Word).possessive || next.shape === 'lower') return false;
  return language.otherThings.has(next.key);
}

/** "First Division", "New Group", "Other Services": determiners and numbers alone make no name. */
function onlyWeakModifiers(
  words: readonly Word[],
  first: number,
  at: number,
  language: OrganizationLanguage,
): boolean {
  for (let i = first; i < at; i++) if (!language.openers.has((words[i] as Word).key)) return false;
  return true;
}

/**
 * Where a name begins whose subjects are joined: "|Food and| Agriculture Organization", "|Chemical, Biological and| Radiological Defense
 * Command". The word before the joining one must be a subject, too, or the joining one "&".
 */
function withSubjectsBefore(
  words: readonly Word[],
  first: number,
  at: number,
  language: OrganizationLanguage,
): number {
  const joiner = words[first - 1];
  const left = words[first - 2];
  const right = words[first] as Word;
  if (first === at || !joiner || !left || right.gap !== 'space' || joiner.gap !== 'space') return first;
  if (!language.joiningWords.has(joiner.text) || left.possessive || !isNameWord(words, first - 2))
    return first;
  const bothSubjects = language.subjects.has(left.key) && language.subjects.has(right.key);
  const bothNations =
    language.nationWords.has(left.key) && language.nationWords.has(right.key) && at - first > 1;
  if (joiner.text !== '&' && !bothSubjects && !bothNations) return first;
  let start = first - 2;
  while (
    words[start]?.gap === 'comma' &&
    language.subjects.has(words[start - 1]?.key ?? '') &&
    isNameWord(words, start - 1)
  )
    start--;
  let begin = start;
  while (isNameWord(words, begin - 1) && continues(words, begin, language)) begin--;
  return startOfName(words, begin, start, language);
}
