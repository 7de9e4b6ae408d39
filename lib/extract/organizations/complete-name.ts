import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import {
  continues,
  isNameWord,
  isOrgan,
  lastHead,
  type Piece,
  pieceBehind,
  pieceFrom,
} from './name-words.ts';

/** The last word of the complement behind the head at `at`, or `at` itself. */
export function withComplement(words: readonly Word[], at: number, language: OrganizationLanguage): number {
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

/** "Fundación |para la Cooperación|", "Banco |de la Nación|": on over the particles of other languages. */
export function acrossParticles(
  words: readonly Word[],
  last: number,
  language: OrganizationLanguage,
): number {
  for (;;) {
    let next = last + 1;
    while (language.particles.has(words[next]?.text ?? '') && words[next]?.gap === 'space' && next < last + 4)
      next++;
    if (next === last + 1 || words[next]?.gap !== 'space' || !isNameWord(words, next)) return last;
    last = pieceFrom(words, next, language).last;
  }
}

/** The last word before a title, a weekday or a person, which the complement does not take in; subjects ("Justice") are no titles here. */
export function cutAtTitle(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): number {
  for (let i = first; i <= last; i++) {
    const { key, text } = words[i] as Word;
    const title = language.titles.has(key) && !language.subjects.has(key);
    if (title || language.openers.has(key) || isOrgan(words, i, language)) return i - 1;
    if (i === first) continue;
    // "National Assembly of Serbia |Zoran Ilic|"
    const behindNation =
      language.nationNames.has((words[i - 1] as Word).key) && !isCommon(words, i, language);
    if (behindNation || language.givenNames.has(text.toLowerCase())) return i - 1;
  }
  return last;
}

/** Whether many names have this word: a head, a subject, "National". */
function isCommon(words: readonly Word[], i: number, language: OrganizationLanguage): boolean {
  const { key } = words[i] as Word;
  return language.heads.has(key) || language.subjects.has(key) || language.genericModifiers.has(key);
}

export function blocked(
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
