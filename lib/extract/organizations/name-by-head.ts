import {
  JOINING_WORD,
  NATION_WORD,
  OFFICE,
  OPENER,
  OTHER_THING,
  SMALL_WORD,
  SUBJECT,
  TITLE,
} from '../../language/name-class.ts';
import type { HeadNoun, OrganizationLanguage } from '../../language/organization-language.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { acrossParticles, blocked, cutAtTitle, withComplement } from './complete-name.ts';
import {
  continues,
  headAt,
  isNameWord,
  keyOf,
  kindOf,
  lastHead,
  type Piece,
  pieceFrom,
} from './name-words.ts';

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
    const piece = pieceFrom(words, i);
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
  if ((words[at] as Word).is(SUBJECT) && !(words[at] as Word).possessive) {
    if (at < last || isTitleAt(words, at + 1)) return null;
  }
  let opensName = false;
  if (head.opensName && at === startOfName(words, first, at) && at < last) {
    opensName = true;
    last = cutAtTitle(words, at + 1, last);
  } else if (head.opensName && at === last && at === startOfName(words, first, at)) {
    last = acrossParticles(words, at);
    opensName = last > at;
  } else if (at < last) {
    const isThing = (words[at + 1] as Word).is(OTHER_THING) && !(words[at] as Word).possessive;
    // "|Economics Ministry| State Secretary"
    if (isThing ? !isTitleAt(words, at + 2) : blocked(words, at + 1, last)) return null;
    last = at;
  }
  if (opensName) last = acrossParticles(words, last);
  first = withSubjectsBefore(words, startOfName(words, first, at), at, language);
  if (last === at && head.takesComplement) last = withComplement(words, at, language);
  if (last === at && blockedBehind(words, at)) return null;
  const modifiers = at - first + (last - at);
  if (modifiers === 0) return null;
  if (last === at && !opensName && onlyWeakModifiers(words, first, at)) return null;
  for (let i = first; i <= last; i++) if ((words[i] as Word).is(SMALL_WORD)) return null;
  // "West Bank of the Jordan" is no bank either.
  for (const end of [at, last]) if (language.notOrganizations.has(keyOf(words, first, end))) return null;
  if (at > first && language.notOrganizations.has(keyOf(words, at - 1, at))) return null;
  const kind = kindOf(words, { first, last }, headIndex, language);
  return { first, last, tail: 0, kind, name: null, wikidata: null, rule: 'head-noun' };
}

function isTitleAt(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word?.gap === 'space' && word.is(TITLE) && !words[i - 1]?.possessive;
}

/** Where the name that ends in the head at `at` begins: behind titles, openers and names of persons. */
function startOfName(words: readonly Word[], first: number, at: number): number {
  let start = first;
  for (let i = first; i < at; i++) {
    const word = words[i] as Word;
    if (word.is(OPENER) && i === start) start = i + 1;
    // "Embattled Republican |U.S. Senate|"
    else if (
      i > start &&
      word.shape === 'acronym' &&
      word.is(NATION_WORD) &&
      words[i - 1]?.shape !== 'number'
    )
      start = i;
    else if (word.is(TITLE) && !word.is(SUBJECT)) {
      if (i + 1 < at || !(words[at] as Word).is(OFFICE)) start = i + 1;
    }
  }
  return start;
}

/** "Police station", "Court Street": a lower-case noun changes nothing, a capitalised one makes a place. */
function blockedBehind(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== 'space' || (words[at] as Word).possessive || next.shape === 'lower') return false;
  return next.is(OTHER_THING) && !isTitleAt(words, at + 2);
}

/** "First Division", "New Group", "Other Services": determiners and numbers alone make no name. */
function onlyWeakModifiers(words: readonly Word[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (!(words[i] as Word).is(OPENER)) return false;
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
  if (!joiner.is(JOINING_WORD) || left.possessive || !isNameWord(words, first - 2)) return first;
  const bothSubjects = left.is(SUBJECT) && (right.is(SUBJECT) || language.subjectEnding.test(right.text));
  const bothNations = left.is(NATION_WORD) && right.is(NATION_WORD) && at - first > 1;
  if (joiner.text !== '&' && !bothSubjects && !bothNations) return first;
  let start = first - 2;
  while (words[start]?.gap === 'comma' && words[start - 1]?.is(SUBJECT) && isNameWord(words, start - 1))
    start--;
  let begin = start;
  while (isNameWord(words, begin - 1) && continues(words, begin)) begin--;
  return startOfName(words, begin, start);
}
