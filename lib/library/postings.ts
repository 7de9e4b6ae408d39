/**
 * Where each word stands: packed lists, an entry a claim, in the order of the claims' numbers. A list is kept under its word and its first number, so
 * that a rare word has one and a common one several; it is read and written whole, and is hardly larger than 2 KB. An entry is 32 bits: the number,
 * and in which of the claim's fields the word stands.
 */
import type { KeptClaim } from './kept-claim.ts';
import { type Word, wordsOf } from './words.ts';

/** How many entries a list has before another one is begun. */
export const FULL_LIST = 512;

/** The fields, as bits of an entry. */
export const FIELDS = { words: 1, speaker: 2, organizations: 4, own: 8 } as const;

/** @param number below 2 ** 28 */
export const entryOf = (number: number, fields: number): number => ((number << 4) | fields) >>> 0;

export const numberOf = (entry: number): number => entry >>> 4;

export const fieldsOf = (entry: number): number => entry & 15;

/** A word of a claim, with the fields that it stands in. */
export interface FoundWord extends Word {
  fields: number;
}

/** The words that a claim is found by, each once, and how many there are in all. */
export function indexedWords(claim: KeptClaim): { words: FoundWord[]; length: number } {
  const found = new Map<string, FoundWord>();
  let length = 0;
  const add = (field: keyof typeof FIELDS, texts: readonly (string | null | undefined)[]) => {
    for (const text of texts)
      for (const { word, stem } of text ? wordsOf(text) : []) {
        length++;
        const known = found.get(word);
        // One word written two ways may have two stems; it is looked up by the first as well as by itself.
        if (known) known.fields |= FIELDS[field];
        else found.set(word, { word, stem, fields: FIELDS[field] });
      }
  };
  const { speaker } = claim;
  add('words', [claim.words, claim.cue]);
  add('speaker', [speaker?.name, speaker?.role, speaker?.organization, claim.beside, claim.source]);
  add(
    'organizations',
    claim.organizations.flatMap(({ name, english }) => [name, english]),
  );
  add('own', [claim.note, ...claim.tags]);
  return { words: [...found.values()], length };
}

/** Entries in order, with those that come instead of ones of their number, and without the numbers that go. */
export function changedEntries(
  entries: readonly number[],
  coming: readonly number[],
  going: ReadonlySet<number> | null,
): number[] {
  const left = going ? entries.filter((entry) => !going.has(numberOf(entry))) : entries;
  // Mostly what comes is newer than all that is there.
  if (ascend(left.at(-1) ?? -1, coming)) return [...left, ...coming];
  const all = new Map<number, number>();
  for (const entry of left) all.set(numberOf(entry), entry);
  for (const entry of coming) all.set(numberOf(entry), entry);
  return [...all.values()].sort((a, b) => a - b);
}

function ascend(last: number, entries: readonly number[]): boolean {
  let before = last === -1 ? -1 : numberOf(last);
  for (const entry of entries) {
    if (numberOf(entry) <= before) return false;
    before = numberOf(entry);
  }
  return true;
}

/** The entries as lists, each under its first number. */
export function listsOf(entries: readonly number[]): [first: number, list: Uint32Array][] {
  const lists: [number, Uint32Array][] = [];
  for (let from = 0; from < entries.length; from += FULL_LIST)
    lists.push([numberOf(entries[from]!), Uint32Array.from(entries.slice(from, from + FULL_LIST))]);
  return lists;
}
