/**
 * What two ways to write one name have in common, within a script and from Cyrillic to Latin letters: "Сергей", "Sergei" and "Sergey". Where nobody
 * knows a name by its Wikidata id, this tells who is whom; the reader's own word comes before it.
 */
import { latinLetters } from '../export/latin-letters.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const NAME_WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Father's names, which the one wire prints and the other does not. In Latin letters. */
const PATRONYMIC = /(?:[oe]vich|[oe]vna|ichna|[nkm]ich)$/u;

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
  [/tz|ts/gu, 'c'],
  [/ck|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/dg/gu, 'j'],
];

/** What else they may stand for in a name that was first written in Latin letters; each makes another sketch of it. */
const LATIN_SOUNDS: readonly [RegExp, string, string][] = [
  [/c(?=[eiy])/gu, 's', 'c'],
  [/g(?=[eiy])/gu, 'j', 'g'],
  [/th/gu, 't', 's'],
  [/w/gu, 'v', ''],
];

/** A person's name by its consonants, in the ways that it may sound. Fewer consonants tell nobody apart: then there are none. */
export function sketches(name: string): string[] {
  const words = withoutPatronymic(latinWords(name));
  if (words.length < 2) return [];
  let ways = [
    words.map((word) => SOUNDS.reduce((each, [from, to]) => each.replace(from, to), word)).join(' '),
  ];
  if (!CYRILLIC.test(name))
    for (const [from, one, other] of LATIN_SOUNDS)
      ways = ways.flatMap((way) => {
        const first = way.replace(from, one);
        return first === way || ways.length >= 8 ? [first] : [first, way.replace(from, other)];
      });
  const found = ways.map((way) =>
    way
      .replace(/c(?!h)/gu, CYRILLIC.test(name) ? 'c' : 'k')
      .replace(/(?<=^|[^ ])h(?=[^aeiouy]|$)/gu, (h, at: number) => (at === 0 || way[at - 1] === ' ' ? h : ''))
      .replace(/\b[aeiouy]/gu, 'A')
      .replace(/[aeiouy]/gu, '')
      .replace(/(.)\1+/gu, '$1'),
  );
  return [...new Set(found)].filter((sketch) => sketch.replaceAll(/[ A]/gu, '').length >= FEWEST_CONSONANTS);
}

const FEWEST_CONSONANTS = 4;

/** Whether two names of one sketch sound alike enough with their vowels: "Trump" and "Трамп", not "Maria Breda" and "Мэри Бурд". */
export function soundAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => withoutPatronymic(latinWords(name)).map(oneSpelling));
  if (one!.length !== other!.length) return false;
  return one!.every(
    (word, at) => distance(word, other![at]!) <= Math.max(word.length, other![at]!.length) * 0.5,
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
