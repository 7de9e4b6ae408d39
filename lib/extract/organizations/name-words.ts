import {
  ARTICLE,
  COMPLEMENT_WORD,
  HEAD,
  INNER_POSSESSIVE,
  ORGAN,
  OTHER_THING,
  PREFIX,
  SUBJECT,
  TITLE,
} from '../../language/name-class.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import type { Genitive, HeadNoun, OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';

/** Words `first` to `last` of a stretch without connectors. */
export interface Piece {
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
export function continues(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before) return false;
  if (word.gap !== 'space' && word.gap !== 'hyphen') return word.gap === 'dash' && before.is(PREFIX);
  return !before.possessive || before.is(INNER_POSSESSIVE);
}

export function pieceFrom(words: readonly Word[], first: number): Piece {
  let last = first;
  while (isNameWord(words, last + 1) && continues(words, last + 1) && !(words[last + 1] as Word).inHeadline)
    last++;
  return { first, last };
}

/** The piece behind a connecting word at `i` ("of", "of the", "and"), or null. */
export function pieceBehind(words: readonly Word[], i: number): Piece | null {
  let next = i + 1;
  if (words[next] && (words[next] as Word).is(ARTICLE) && words[next]?.gap === 'space') next++;
  const word = words[next];
  if (word?.gap !== 'space' || !isNameWord(words, next) || word.inHeadline) return null;
  return pieceFrom(words, next);
}

/** "the |Tarn Business Corporation| Act": what bears the name that ends with word `last`, and is no organization, stands behind it. */
export function bearsThing(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  return (
    next?.gap === 'space' && next.shape === 'capital' && next.is(OTHER_THING) && !words[last]?.possessive
  );
}

/** The keys of a stretch of words, joined by single spaces. */
export function keyOf(words: readonly Word[], first: number, last: number): string {
  let key = (words[first] as Word).key;
  for (let i = first + 1; i <= last; i++) key += ` ${(words[i] as Word).key}`;
  return key;
}

export function headAt(
  words: readonly Word[],
  i: number,
  language: OrganizationLanguage,
): HeadNoun | undefined {
  const word = words[i] as Word;
  return word.is(HEAD) ? language.heads.get(word.key) : undefined;
}

export function lastHead(
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

/** A title that no head follows: in "Governor General's Office" and "President's Council" the head decides. */
function isTitle(words: readonly Word[], i: number, last: number, language: OrganizationLanguage): boolean {
  if (isOrgan(words, i)) return true;
  if (!(words[i] as Word).is(TITLE)) return false;
  // "National Juvenile |Justice| Prosecution Center"
  if ((words[i] as Word).is(SUBJECT) && headBehind(words, i, last, language)) return false;
  return !(i < last && headAt(words, i + 1, language));
}

function headBehind(
  words: readonly Word[],
  i: number,
  last: number,
  language: OrganizationLanguage,
): boolean {
  for (let k = i + 1; k <= last && !(words[k] as Word).is(TITLE); k++)
    if (headAt(words, k, language)) return true;
  return false;
}

/** "Board of Directors": persons, where it follows a name. */
export function isOrgan(words: readonly Word[], i: number): boolean {
  if (!(words[i] as Word).is(ORGAN)) return false;
  return words[i + 1]?.is(COMPLEMENT_WORD) === true && words[i + 2]?.is(TITLE) === true;
}

/** The kind that a name's head tells, or its other words where they do: "Democratic |Alliance|" is a party. */
export function kindOf(
  words: readonly Word[],
  { first, last }: Piece,
  head: number,
  { heads, toldKinds }: OrganizationLanguage,
): OrganizationKind {
  const { key } = words[head] as Word;
  const kind = heads.get(key)?.kind ?? 'other';
  if (!toldKinds.heads.has(key)) return kind;
  for (const [told, by] of toldKinds.words)
    for (let i = first; i <= last; i++) if (by.has((words[i] as Word).key)) return told;
  return kind;
}

/** Whether a head names several bodies, in a language that has cases: "|Суды| двух стран". */
export function isPluralHead(word: Word, genitive: Genitive): boolean {
  if (!word.is(HEAD) || word.shape === 'acronym' || genitive.pluralHeads.has(word.key)) return false;
  const lower = word.text.toLowerCase();
  return genitive.plural.test(lower) || (word.opens && genitive.openingPlural.test(lower));
}
