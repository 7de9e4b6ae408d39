/** Whether two names, as lists of words, can be those of one person. */
import type { Gender, Language } from '../../language/language.ts';

/** A name, and the gender that is told at it. */
interface Bearer {
  readonly words: readonly string[];
  readonly gender: Gender | null;
}

/**
 * Whether two names of one surname can be one person's: "Falk", "O. Falk" and "Otto Falk".
 * @param earlier whether the article names the other first
 */
export function mayBeSame(one: Bearer, other: Bearer, earlier: boolean, language: Language): boolean {
  const [a, b] = [one.words, other.words];
  if (language.nameKey(surnameOf(a)) !== language.nameKey(surnameOf(b))) return false;
  const [first, second] = [generationOf(a), generationOf(b)];
  if ((first && second && first !== second) || areFatherAndSon(a, b, earlier)) return false;
  if (endsWith(a, b, language)) return true;
  if (one.gender && other.gender && one.gender !== other.gender) return false;
  if (b.length === 1 || a.length === 1) return true;
  const [given, another] = [language.nameKey(a[0]!), language.nameKey(b[0]!)];
  return given === another || abbreviates(given, another) || abbreviates(another, given);
}

/**
 * Whether one of two full names alone has a "Jr." or a "Sr."; or a "III" that the article has left out before (`earlier`). A pope
 * loses his behind his full name.
 */
export function areFatherAndSon(a: readonly string[], b: readonly string[], earlier: boolean): boolean {
  const [full, other] = a.length > b.length ? [a, b] : [b, a];
  const alone = generationOf(full) !== null && generationOf(other) === null;
  const told = earlier || /^[js]r/iu.test(full.at(-1)!);
  return alone && told && other.length > 1 && full.length === other.length + 1;
}

/** "В." or "В.П." for "Владимир". */
const abbreviates = (initial: string, name: string) =>
  /^\p{L}(?:\.(?:\p{L}\.?)?)?$/u.test(initial) && name.startsWith(initial[0]!);

/** Whether the words of a name are the last words of a fuller one: "Van Moor" of "K.L. Van Moor". */
function endsWith(full: readonly string[], words: readonly string[], { nameKey }: Language): boolean {
  return (
    words.length > 1 &&
    words.length < full.length &&
    words.every((word, i) => nameKey(word) === nameKey(full[full.length - words.length + i]!))
  );
}

/** Whether the words of a name are the first words of a fuller one: a given name with a patronymic. */
export function startsWith(
  full: readonly string[],
  words: readonly string[],
  { nameKey }: Language,
): boolean {
  return (
    words.length > 1 &&
    words.length < full.length &&
    words.every((word, i) => nameKey(word) === nameKey(full[i]!))
  );
}

const GENERATION = /^(?:jr|sr)\.?$|^[ivx]{1,5}$/iu;

/** What tells two of one name apart, in lower case: "jr", "iii"; null where nothing does. */
export const generationOf = (words: readonly string[]): string | null =>
  words.length > 1 && GENERATION.test(words.at(-1)!) ? words.at(-1)!.toLowerCase() : null;

/** The last word of a name that is no generation. */
export const surnameOf = (words: readonly string[]): string =>
  words.at(generationOf(words) === null ? -1 : -2)!;
