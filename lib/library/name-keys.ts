/**
 * What two ways to write one name have in common, within a script and from Cyrillic to Latin letters: "Сергей", "Sergei" and "Sergey". Where nobody
 * knows a name by its Wikidata id, this tells who is whom; the reader's own word comes before it.
 */
import { latinLetters } from '../export/latin-letters.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const NAME_WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Father's names, which the one wire prints and the other does not. In Latin letters. */
const PATRONYMIC = /(?:[oe]vich|[oe]vna|ichna|[klmn]ich)$/u;

/** Words by which one organization's name is written now with and now without. */
const SMALL = new Set(['the', 'of', 'for', 'and', 'a', 'i']);

/** One sound, spelled in several ways: in this order. From many systems of transliteration, https://en.wikipedia.org/wiki/Romanization_of_Russian. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/shch|sch/gu, 'sh'],
  [/dzh/gu, 'j'],
  [/kh/gu, 'h'],
  [/ts|tz/gu, 'c'],
  [/ck/gu, 'k'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/[yij]o/gu, 'e'],
  [/[yj]e/gu, 'e'],
  [/[yij]u/gu, 'u'],
  [/[yij]a/gu, 'a'],
  [/[yij]+/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** A name as people and organizations are compared by it: words in Latin letters, each in one spelling. Empty where nothing is left. */
export function strictKey(name: string, type: 'person' | 'organization'): string {
  const words = latinWords(name);
  const telling =
    type === 'person' ? withoutPatronymic(words) : words.filter((word) => !SMALL.has(word)).toSorted();
  return (telling.length > 0 ? telling : words).map(oneSpelling).filter(Boolean).join(' ');
}

const oneSpelling = (word: string): string =>
  SPELLINGS.reduce((written, [spelling, sound]) => written.replace(spelling, sound), word);

/** As Latin letters have it: many letters stand for one sound, and one letter for many. */
const SOUNDS: readonly [RegExp, string][] = [
  [/shch|sch|sh/gu, '$'],
  [/tch|ch/gu, '4'],
  [/dzh|zh|j/gu, 'j'],
  [/kh/gu, 'h'],
  [/tz|ts/gu, '%'],
  [/ck|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/dg/gu, 'j'],
];

/** What else they may stand for in a name that was first written in Latin letters; each makes another way to say it. */
const LATIN_SOUNDS: readonly [RegExp, string, string][] = [
  [/c(?=[eiy])/gu, 's', '%'],
  [/g(?=[eiy])/gu, 'j', 'g'],
  [/j(?=u)/gu, 'j', 'y'],
  [/th/gu, 't', 's'],
  [/w/gu, 'v', ''],
];
const MOST_WAYS = 8;

/** A person's name in the ways that it may be said, each a list of words in Latin letters. */
function waysToSay(name: string): string[] {
  const words = withoutPatronymic(latinWords(name));
  const said = words
    .map((word) => SOUNDS.reduce((each, [from, to]) => each.replace(from, to), word))
    .join(' ');
  if (CYRILLIC.test(name)) return [said];
  let ways = [said];
  for (const [from, one, other] of LATIN_SOUNDS)
    ways = ways.flatMap((way) => {
      const [first, second] = [way.replace(from, one), way.replace(from, other)];
      return first === second || ways.length >= MOST_WAYS ? [first] : [first, second];
    });
  return ways.map((way) => way.replace(/c/gu, 'k'));
}

/** A person's name by its consonants, in the ways that it may be said. Too few consonants tell nobody apart: then there are none. */
export function sketches(name: string): string[] {
  const found = waysToSay(name)
    .filter((way) => way.includes(' '))
    .map(sketchOf);
  return [...new Set(found)].filter((sketch) => consonantsIn(sketch) >= FEWEST_CONSONANTS);
}

/** Vowels go, but for a sign that a word begins with one; so does an h that nobody hears. */
const sketchOf = (way: string): string =>
  way
    .replace(/([^ ])h(?=[^aeiouy]|$)/gu, '$1')
    .replace(/z/gu, 's')
    .replace(/(^| )[aeiouy]/gu, '$1A')
    .replace(/[aeiouy]/gu, '')
    .replace(/(.)\1+/gu, '$1');

const consonantsIn = (sketch: string): number => sketch.replace(/[ A]/gu, '').length;

const FEWEST_CONSONANTS = 4;
/** From so many consonants on, vowels may differ more. */
const MANY_CONSONANTS = 6;

/** Whether two names of one sketch are near one another with their vowels: "Brandt" and "Брандт", not "Maria Breda" and "Мэри Бурд". */
export function soundAlike(a: string, b: string): boolean {
  return waysToSay(a).some((one) =>
    waysToSay(b).some((other) => {
      const sketch = sketchOf(one);
      if (sketch !== sketchOf(other)) return false;
      const share = consonantsIn(sketch) >= MANY_CONSONANTS ? 0.34 : 0.25;
      return distance(one, other) <= Math.max(one.length, other.length) * share;
    }),
  );
}

export const isCyrillic = (name: string): boolean => CYRILLIC.test(name);

const latinWords = (name: string): string[] =>
  (name.match(NAME_WORD) ?? []).map(latinLetters).filter((word) => word !== '');

/** Of a given name, a father's name and a surname the first and the last. */
function withoutPatronymic(words: readonly string[]): readonly string[] {
  return words.length === 3
    ? words.filter((word, at) => at === 0 || !PATRONYMIC.test(word) || at === 2)
    : words;
}

/** How many letters have to be put in, left out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next[k] = Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
