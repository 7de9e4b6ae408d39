/**
 * How the same words are found in other articles. Of a claim's telling words each three neighbours, in whatever order, make a shingle; of each
 * three shingles in a row the one with the least hash is kept as a print (winnowing, https://doi.org/10.1145/872757.872770). A text is looked up by all
 * of its shingles: any five telling words in a row that it has in common with a kept claim meet a print, whatever was cut before and behind them.
 */
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

const SHINGLE = 3;
const WINDOW = 3;
/** Claims with no more shingles than that keep all of them: they are short, and one changed word costs them three. */
const FEW = 4;

/** Prints lie in lists by the first bits of their hash, 16,384 of them. A list holds pairs of hash and number. */
const BUCKETS_SHIFT = 18;

export const bucketOf = (print: number): number => print >>> BUCKETS_SHIFT;

/** The words of a text that say something, by their stems. */
export const tellingWords = (text: string): string[] =>
  wordsOf(text).flatMap(({ word, stem }) => (STOP_WORDS.has(word) ? [] : [stem]));

/** The prints of a claim's words, each once: 32-bit numbers. Empty for words that say too little to be told again by them. */
export function printsOf(words: string): number[] {
  const shingles = allPrintsOf(words);
  if (shingles.length <= FEW) return shingles;
  const prints = new Set<number>();
  for (let from = 0; from + WINDOW <= shingles.length; from++) {
    let least = shingles[from]!;
    for (let at = from + 1; at < from + WINDOW; at++) least = Math.min(least, shingles[at]!);
    prints.add(least);
  }
  return [...prints];
}

/** All of a text that may be somebody's print, each once. */
export const allPrintsOf = (words: string): number[] => [
  ...new Set(shinglesOf(tellingWords(words), SHINGLE)),
];

/** The hashes of each so many neighbours, in any order among themselves. */
export function shinglesOf(words: readonly string[], size: number): number[] {
  const found: number[] = [];
  for (let at = 0; at + size <= words.length; at++)
    found.push(
      hashOf(
        words
          .slice(at, at + size)
          .sort()
          .join(' '),
      ),
    );
  return found;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its bits mixed once more so that the least ones are spread as well. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/**
 * How much of the shorter of two texts stands in the other in the same company: the share of its pairs of neighbouring telling words.
 * @returns 0 to 1
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => shinglesOf(tellingWords(text), 2));
  const [short, long] = one!.length <= other!.length ? [one!, other!] : [other!, one!];
  if (short.length === 0) return 0;
  const left = new Map<number, number>();
  for (const pair of long) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of short) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  return shared / short.length;
}

/** A list with these pairs of print and number put in. */
export function withPrints(list: Uint32Array | undefined, pairs: readonly number[]): Uint32Array {
  const longer = new Uint32Array((list?.length ?? 0) + pairs.length);
  if (list) longer.set(list);
  longer.set(pairs, list?.length ?? 0);
  return longer;
}

/** A list without the prints of these numbers; null where none is left. */
export function withoutNumbers(list: Uint32Array, numbers: ReadonlySet<number>): Uint32Array | null {
  const left: number[] = [];
  for (let at = 0; at + 1 < list.length; at += 2)
    if (!numbers.has(list[at + 1]!)) left.push(list[at]!, list[at + 1]!);
  return left.length === 0 ? null : Uint32Array.from(left);
}
