import {
  ARTICLE,
  COMPLEMENT_WORD,
  GENERIC_MODIFIER,
  GIVEN_NAME,
  HEAD,
  JOINING_WORD,
  NATION_NAME,
  OFFICE,
  OPENER,
  OTHER_THING,
  PARTICLE,
  SUBJECT,
  SUBJECT_LINK,
  TITLE,
} from '../../language/name-class.ts';
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
    const participle = language.linksAfter.get((words[last] as Word).text) === connector.text;
    const leads = connector.gap === 'space' && (participle || connector.is(COMPLEMENT_WORD));
    const joins = connector.gap === 'space' && connector.is(JOINING_WORD) && last > at;
    if (!leads && !joins) return last;
    const piece = pieceBehind(words, last + 1);
    if (!piece) return last;
    if (connector.is(SUBJECT_LINK) && !(words[piece.first] as Word).is(SUBJECT)) return last;
    if (joins && !joinsComplement(words, piece, language)) return last;
    if (last === at && (words[at] as Word).is(OFFICE) && madeOfTitles(words, piece)) return piece.last;
    let end = cutAtTitle(words, piece.first, piece.last);
    if (end < piece.first) return last === at ? officeHolder(words, at, piece) : last;
    end = commaList(words, end);
    if (blocked(words, piece.first, end) && last > at) return last;
    last = end;
    if (end < piece.last && end === cutAtTitle(words, piece.first, piece.last)) return last;
  }
}

/** "Office of the Prime Minister": the complement is a title. Else the head alone. */
function officeHolder(words: readonly Word[], at: number, piece: Piece): number {
  if (!(words[at] as Word).is(OFFICE)) return at;
  let end = piece.first;
  while (end < piece.last && (words[end + 1] as Word).is(TITLE)) end++;
  return (words[piece.first] as Word).is(TITLE) ? end : at;
}

/** "Office of |Legal Counsel|": nothing but words that titles are made of, up to the last. */
function madeOfTitles(words: readonly Word[], { first, last }: Piece): boolean {
  if (!isTitle(words[last] as Word)) return false;
  for (let i = first; i < last; i++)
    if (!(words[i] as Word).is(TITLE | SUBJECT | GENERIC_MODIFIER)) return false;
  return true;
}

/** "... and Trade", "... and Sewers" goes on; "... and Bank of Russia", "... and Ukraine", "... and VTB" does not. */
function joinsComplement(words: readonly Word[], piece: Piece, language: OrganizationLanguage): boolean {
  const first = words[piece.first] as Word;
  const left = words[piece.first - 2] as Word;
  if ((words[piece.first - 1] as Word).is(ARTICLE)) return false;
  if (first.is(SUBJECT))
    return piece.first === piece.last || lastHead(words, piece.first, piece.last, language) === null;
  // "Institute of Allergy and |Infectious Diseases|": the subject may stand behind what modifies it.
  const subject = (words[piece.last] as Word).is(SUBJECT) && !left.is(NATION_NAME);
  if (subject && lastHead(words, piece.first, piece.last, language) === null) return true;
  return left.is(SUBJECT) && first.shape === 'capital' && language.subjectEnding.test(first.text);
}

/** "Ministry of Labour, Employment and Social Security": a list of subjects that ends in "and". */
function commaList(words: readonly Word[], last: number): number {
  let end = last;
  for (let i = last + 1; i < words.length && i < last + 12; ) {
    const word = words[i] as Word;
    if (word.gap !== 'comma' || !word.is(SUBJECT)) return last;
    let stop = i;
    while (isNameWord(words, stop + 1) && continues(words, stop + 1)) stop++;
    end = stop;
    const joiner = words[end + 1];
    const joins = joiner && (joiner.gap === 'space' || joiner.gap === 'comma') && joiner.is(JOINING_WORD);
    if (joins && words[end + 2]?.is(SUBJECT) && isNameWord(words, end + 2)) return end;
    i = end + 1;
  }
  return last;
}

/** "Fundación |para la Cooperación|", "Banco |de la Nación|": on over the particles of other languages. */
export function acrossParticles(words: readonly Word[], last: number): number {
  for (;;) {
    let next = last + 1;
    while (words[next]?.is(PARTICLE) && words[next]?.gap === 'space' && next < last + 4) next++;
    if (next === last + 1 || words[next]?.gap !== 'space' || !isNameWord(words, next)) return last;
    last = pieceFrom(words, next).last;
  }
}

/** The last word before a title, a weekday or a person, which the complement does not take in; subjects ("Justice") are no titles here. */
export function cutAtTitle(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (isTitle(word) || word.is(OPENER) || isOrgan(words, i)) return i - 1;
    // "Department of Justice |Special Counsel|"
    if (word.is(GENERIC_MODIFIER) && i < last && isTitle(words[i + 1] as Word)) return i - 1;
    if (i === first) continue;
    // "National Assembly of Serbia |Zoran Ilic|"
    const behindNation = (words[i - 1] as Word).is(NATION_NAME) && !isCommon(word);
    if (behindNation || word.is(GIVEN_NAME)) return i - 1;
  }
  return last;
}

const isTitle = (word: Word): boolean => word.is(TITLE) && !word.is(SUBJECT);

/** Whether many names have this word: a head, a subject, "National". */
const isCommon = (word: Word): boolean => word.is(HEAD | SUBJECT | GENERIC_MODIFIER);

export function blocked(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (word.is(TITLE) || words[i - 1]?.possessive) return false;
    if (word.is(OTHER_THING)) return true;
  }
  return false;
}
