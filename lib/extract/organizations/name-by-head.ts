import type { Candidate } from './candidate.ts';
import type { HeadNoun, OrganizationLanguage } from './organization-language.ts';
import type { Word } from './read-words.ts';

/** Words `first` to `last` of a stretch without connectors. */
interface Piece {
  first: number;
  last: number;
}

/** Whether a word can be part of a name: capitalised in any way, or a number before one ("810th Brigade"). */
export function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.shape === 'lower') return false;
  if (word.shape === 'number') return /^\d+(?:st|nd|rd|th)$/.test(word.text);
  return true;
}

/** Whether word `i` goes on in the name that holds word `i - 1`. */
function continues(words: readonly Word[], i: number, language: OrganizationLanguage): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before) return false;
  if (word.gap !== 'space' && word.gap !== 'hyphen')
    return word.gap === 'dash' && language.prefixes.has(before.key);
  return !before.possessive || language.innerPossessives.has(before.key);
}

/**
 * Finds names by the noun that heads them: the capitalised words around "Ministry", "Bank" or "University", with their
 * complements ("Bank of England", "Ministry of Foreign Affairs and Trade").
 * "The Russian Foreign Ministry Spokeswoman" gives |Russian Foreign Ministry|.
 */
export function nameByHead(words: readonly Word[], language: OrganizationLanguage): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i) || (words[i] as Word).inHeadline) continue;
    const piece = pieceFrom(words, i, language);
    const name = readName(words, piece, language);
    if (name) found.push(name);
    i = Math.max(piece.last, name?.last ?? 0);
  }
  return found;
}

function pieceFrom(words: readonly Word[], first: number, language: OrganizationLanguage): Piece {
  let last = first;
  while (
    isNameWord(words, last + 1) &&
    continues(words, last + 1, language) &&
    !(words[last + 1] as Word).inHeadline
  )
    last++;
  return { first, last };
}

/** The piece behind a connecting word at `i` ("of", "of the", "and"), or null. */
function pieceBehind(words: readonly Word[], i: number, language: OrganizationLanguage): Piece | null {
  let next = i + 1;
  if (words[next] && language.articles.has((words[next] as Word).text) && words[next]?.gap === 'space')
    next++;
  const word = words[next];
  if (word?.gap !== 'space' || !isNameWord(words, next) || word.inHeadline) return null;
  return pieceFrom(words, next, language);
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
  // "Turkish Energy Minister": the subject of an office, no name.
  if (language.subjects.has((words[at] as Word).key) && isTitleAt(words, at + 1, language)) return null;
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
  if (language.notOrganizations.has(keyOf(words, first, last))) return null;
  return { first, last, tail: 0, kind: head.kind, name: null, wikidata: null, rule: 'head-noun' };
}

/** "Fundación |para la Cooperación|", "Banco |de la Nación|": on over the particles of other languages. */
function acrossParticles(words: readonly Word[], last: number, language: OrganizationLanguage): number {
  for (;;) {
    let next = last + 1;
    while (language.particles.has(words[next]?.text ?? '') && words[next]?.gap === 'space' && next < last + 4)
      next++;
    if (next === last + 1 || words[next]?.gap !== 'space' || !isNameWord(words, next)) return last;
    last = pieceFrom(words, next, language).last;
  }
}

/** The keys of a stretch of words, joined by single spaces. */
export function keyOf(words: readonly Word[], first: number, last: number): string {
  let key = (words[first] as Word).key;
  for (let i = first + 1; i <= last; i++) key += ` ${(words[i] as Word).key}`;
  return key;
}

function headAt(words: readonly Word[], i: number, language: OrganizationLanguage): HeadNoun | undefined {
  return language.heads.get((words[i] as Word).key);
}

function lastHead(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): number | null {
  for (let i = first; i <= last; i++) {
    // The name ends where a title begins: "Bank Chairman", but not "Prosecutor General's Office".
    if (i > first && isTitle(words, i, last, language)) {
      last = i - 1;
      break;
    }
  }
  for (let i = last; i >= first; i--) if (headAt(words, i, language)) return i;
  return null;
}

function isTitleAt(words: readonly Word[], i: number, language: OrganizationLanguage): boolean {
  return language.titles.has(words[i]?.key ?? '') && words[i]?.gap === 'space' && !words[i - 1]?.possessive;
}

/** A title that no head follows: in "Governor General's Office" and "President's Council" the head decides. */
function isTitle(words: readonly Word[], i: number, last: number, language: OrganizationLanguage): boolean {
  if (isOrgan(words, i, language)) return true;
  if (!language.titles.has((words[i] as Word).key)) return false;
  return !(i < last && headAt(words, i + 1, language));
}

/** "Board of Directors": persons, where it follows a name. */
function isOrgan(words: readonly Word[], i: number, language: OrganizationLanguage): boolean {
  if (!language.organs.has((words[i] as Word).key)) return false;
  return (
    language.complementWords.has(words[i + 1]?.text ?? '') && language.titles.has(words[i + 2]?.key ?? '')
  );
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

function cutAtTitle(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): number {
  for (let i = first; i <= last; i++) if (language.titles.has((words[i] as Word).key)) return i - 1;
  return last;
}

function blocked(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (language.titles.has(word.key) || words[i - 1]?.possessive) return false;
    if (language.otherThings.has(word.key)) return true;
  }
  return false;
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

/** The last word of the complement behind the head at `at`, or `at` itself. */
function withComplement(words: readonly Word[], at: number, language: OrganizationLanguage): number {
  let last = at;
  for (;;) {
    const connector = words[last + 1];
    if (!connector || (connector.shape !== 'lower' && connector.text !== '&')) return last;
    if ((words[last] as Word).possessive) return last;
    const leads = connector.gap === 'space' && language.complementWords.has(connector.text);
    const joins = connector.gap === 'space' && language.joiningWords.has(connector.text) && last > at;
    if (!leads && !joins) return last;
    const piece = pieceBehind(words, last + 1, language);
    if (!piece) return last;
    if (language.subjectLinks.has(connector.text) && !language.subjects.has((words[piece.first] as Word).key))
      return last;
    if (joins && !joinsComplement(words, piece, language)) return last;
    let end = cutAtTitle(words, piece.first, piece.last, language);
    if (end < piece.first) return last === at ? officeHolder(words, at, piece, language) : last;
    end = commaList(words, end, language);
    if (blocked(words, piece.first, end, language) && last > at) return last;
    last = end;
    if (end < piece.last && end === cutAtTitle(words, piece.first, piece.last, language)) return last;
  }
}

/** "Office of the Prime Minister": the complement is a title. Else the head alone. */
function officeHolder(
  words: readonly Word[],
  at: number,
  piece: Piece,
  language: OrganizationLanguage,
): number {
  if (!language.offices.has((words[at] as Word).key)) return at;
  let end = piece.first;
  while (end < piece.last && language.titles.has((words[end + 1] as Word).key)) end++;
  return language.titles.has((words[piece.first] as Word).key) ? end : at;
}

/** "... and Trade", "... and Sewers" goes on; "... and Bank of Russia", "... and Ukraine", "... and VTB" does not. */
function joinsComplement(words: readonly Word[], piece: Piece, language: OrganizationLanguage): boolean {
  const first = words[piece.first] as Word;
  const left = words[piece.first - 2] as Word;
  if (language.articles.has((words[piece.first - 1] as Word).text)) return false;
  if (language.subjects.has(first.key))
    return piece.first === piece.last || lastHead(words, piece.first, piece.last, language) === null;
  return (
    language.subjects.has(left.key) && first.shape === 'capital' && language.subjectEnding.test(first.text)
  );
}

/** "Ministry of Labour, Employment and Social Security": a list of subjects that ends in "and". */
function commaList(words: readonly Word[], last: number, language: OrganizationLanguage): number {
  let end = last;
  for (let i = last + 1; i < words.length && i < last + 12; ) {
    const word = words[i] as Word;
    if (word.gap !== 'comma' || !language.subjects.has(word.key)) return last;
    let stop = i;
    while (isNameWord(words, stop + 1) && continues(words, stop + 1, language)) stop++;
    end = stop;
    const joiner = words[end + 1];
    const joins =
      joiner && (joiner.gap === 'space' || joiner.gap === 'comma') && language.joiningWords.has(joiner.text);
    if (joins && language.subjects.has(words[end + 2]?.key ?? '') && isNameWord(words, end + 2)) return end;
    i = end + 1;
  }
  return last;
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
