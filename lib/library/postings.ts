/**
 * Where each word stands: for each word and each block of numbers a packed list, an entry a claim. An entry is 16 bits: the number's place in its
 * block, and in which of the claim's fields the word stands. A list is read and written whole, and is never larger than 8 KB.
 */
import type { KeptClaim } from './kept-claim.ts';
import { type Word, wordsOf } from './words.ts';

/** How many numbers fall into a block: as many as twelve bits tell apart. */
const NUMBERS_PER_BLOCK = 4096;

export const blockOfPosting = (number: number): number => Math.floor(number / NUMBERS_PER_BLOCK);

/** The fields, as bits of an entry. */
export const FIELDS = { words: 1, speaker: 2, organizations: 4, own: 8 } as const;

export const entryOf = (number: number, fields: number): number =>
  (number % NUMBERS_PER_BLOCK) | (fields << 12);

export const numberOf = (entry: number, block: number): number => block * NUMBERS_PER_BLOCK + (entry & 0xfff);

export const fieldsOf = (entry: number): number => entry >> 12;

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

/** A list with these entries put in, in order; entries of numbers that it has already are replaced. */
export function withEntries(list: Uint16Array | undefined, entries: readonly number[]): Uint16Array {
  // Mostly what is put in is newer than all that is there.
  const last = list?.at(-1) ?? -1;
  if (ascends(last, entries)) {
    const longer = new Uint16Array((list?.length ?? 0) + entries.length);
    if (list) longer.set(list);
    longer.set(entries, list?.length ?? 0);
    return longer;
  }
  const all = new Map<number, number>();
  for (const entry of list ?? []) all.set(entry & 0xfff, entry);
  for (const entry of entries) all.set(entry & 0xfff, entry);
  return Uint16Array.from([...all.values()].sort((a, b) => (a & 0xfff) - (b & 0xfff)));
}

function ascends(last: number, entries: readonly number[]): boolean {
  let before = last === -1 ? -1 : last & 0xfff;
  for (const entry of entries) {
    if ((entry & 0xfff) <= before) return false;
    before = entry & 0xfff;
  }
  return true;
}

/** A list without these places; null where none is left. */
export function withoutPlaces(list: Uint16Array, places: ReadonlySet<number>): Uint16Array | null {
  const left = list.filter((entry) => !places.has(entry & 0xfff));
  return left.length === 0 ? null : left;
}
