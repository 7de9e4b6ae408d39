/**
 * What comes into the index and goes out of it with a write. Changes are gathered first, then written together: a list that a hundred claims
 * change is read and written once.
 */
import { unwrap } from 'idb';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import { NameChange, type NameIds } from './name-change.ts';
import { namesOf } from './names.ts';
import { changedEntries, entryOf, indexedWords, listsOf, numberOf } from './postings.ts';
import { bucketOf, printsOf, withoutNumbers, withPrints } from './prints.ts';
import { blockOfRow, isRowBlock, KIND_CODES, packRows, type Row, unpackRows } from './row-block.ts';
import type { Writing } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Blocks of rows and ids of names that a write has changed. */
export interface Touched {
  blocks: number[];
  names: number[];
}

/** What happens to a word: entries that come, numbers that go. */
interface WordChange {
  stem: string;
  coming: number[];
  going: Set<number> | null;
}

export class IndexChange {
  readonly #tx: Writing;
  readonly #names: NameChange;
  readonly #words = new Map<string, WordChange>();
  #namesWritten = false;
  readonly #rowsIn = new Map<number, Row[]>();
  readonly #rowsOut = new Map<number, Set<number>>();
  readonly #printsIn = new Map<number, number[]>();
  readonly #printsOut = new Map<number, Set<number>>();

  /** The index had nothing in it when this began: then no list need be read before it is written. */
  readonly #wasEmpty: Promise<boolean>;

  constructor(tx: Writing) {
    this.#tx = tx;
    this.#names = new NameChange(tx);
    this.#wasEmpty = tx
      .objectStore('rows')
      .count()
      .then((count) => count === 0);
    this.#wasEmpty.catch(() => {});
  }

  /** Claims of one article come in. Awaits nothing but the database. */
  async add(
    article: KeptArticle,
    claims: readonly (readonly [number: number, claim: KeptClaim])[],
  ): Promise<void> {
    const named = claims.map(([, claim]) => namesOf(claim, article));
    const ids = await this.#names.take(named);
    for (const [at, [number, claim]] of claims.entries()) {
      const { words, length } = indexedWords(claim);
      for (const { word, stem, fields } of words) this.#word(word, stem).coming.push(entryOf(number, fields));
      for (const print of printsOf(claim.words)) into(this.#printsIn, bucketOf(print), print, number);
      into(this.#rowsIn, blockOfRow(number), rowOf(article, number, claim, ids[at]!, length));
    }
  }

  /** A claim goes out. @param article the one it was put in with */
  async remove(article: KeptArticle, number: number, claim: KeptClaim): Promise<void> {
    await this.#names.release([namesOf(claim, article)]);
    for (const { word, stem } of indexedWords(claim).words) this.#goes(word, stem, number);
    for (const print of printsOf(claim.words)) outOf(this.#printsOut, bucketOf(print), number);
    this.forget(number);
  }

  /** All but the words of a claim may have changed: only what is found by that is touched. */
  async replace(article: KeptArticle, number: number, before: KeptClaim, after: KeptClaim): Promise<void> {
    const old = new Map(indexedWords(before).words.map((found) => [found.word, found]));
    const { words, length } = indexedWords(after);
    for (const { word, stem, fields } of words) {
      if (old.get(word)?.fields !== fields) this.#word(word, stem).coming.push(entryOf(number, fields));
      old.delete(word);
    }
    for (const { word, stem } of old.values()) this.#goes(word, stem, number);
    await this.#names.release([namesOf(before, article)]);
    const [ids] = await this.#names.take([namesOf(after, article)]);
    outOf(this.#rowsOut, blockOfRow(number), number);
    into(this.#rowsIn, blockOfRow(number), rowOf(article, number, after, ids!, length));
  }

  /** A claim whose record is broken goes out: nobody knows any more what it was found by. Words that lead to no row are passed over. */
  forget(number: number): void {
    outOf(this.#rowsOut, blockOfRow(number), number);
  }

  /** What a window that has read the index before has to read anew. */
  get touched(): Touched {
    return {
      blocks: [...new Set([...this.#rowsIn.keys(), ...this.#rowsOut.keys()])],
      names: this.#names.touched,
    };
  }

  /** Writes all that was gathered. */
  async write(): Promise<void> {
    await Promise.all([this.#writeRows(), this.#writePrints(), this.#writeWords(), this.writeNames()]);
  }

  /** Writes the names alone; what is done to their records behind it stays. */
  async writeNames(): Promise<void> {
    if (this.#namesWritten) return;
    this.#namesWritten = true;
    await this.#names.write();
  }

  #goes(word: string, stem: string, number: number): void {
    const change = this.#word(word, stem);
    change.going ??= new Set();
    change.going.add(number);
  }

  #word(word: string, stem: string): WordChange {
    let known = this.#words.get(word);
    if (!known) {
      known = { stem, coming: [], going: null };
      this.#words.set(word, known);
    }
    return known;
  }

  async #writeRows(): Promise<void> {
    const store = this.#tx.objectStore('rows');
    const blocks = new Set([...this.#rowsIn.keys(), ...this.#rowsOut.keys()]);
    await Promise.all(
      [...blocks].map(async (block) => {
        const stored: unknown = await store.get(block);
        const out = this.#rowsOut.get(block);
        const kept = isRowBlock(stored) ? unpackRows(stored).filter(({ number }) => !out?.has(number)) : [];
        const rows = [...kept, ...(this.#rowsIn.get(block) ?? [])];
        if (rows.length === 0) await store.delete(block);
        else await store.put(packRows(rows), block);
      }),
    );
  }

  async #writePrints(): Promise<void> {
    const store = this.#tx.objectStore('prints');
    const bare = unwrap(store);
    const wasEmpty = await this.#wasEmpty;
    const buckets = new Set([...this.#printsIn.keys(), ...this.#printsOut.keys()]);
    await Promise.all(
      [...buckets].map(async (bucket) => {
        let list: Uint32Array | null | undefined = wasEmpty ? undefined : await store.get(bucket);
        const out = this.#printsOut.get(bucket);
        if (list && out) list = withoutNumbers(list, out);
        const came = this.#printsIn.get(bucket);
        if (came) bare.put(withPrints(list ?? undefined, came), bucket);
        else if (list) bare.put(list, bucket);
        else bare.delete(bucket);
      }),
    );
  }

  async #writeWords(): Promise<void> {
    const wasEmpty = await this.#wasEmpty;
    await Promise.all([...this.#words].map(([word, change]) => this.#writeWord(word, change, wasEmpty)));
  }

  async #writeWord(word: string, { stem, coming, going }: WordChange, wasEmpty: boolean): Promise<void> {
    const store = this.#tx.objectStore('postings');
    const bare = unwrap(store);
    const numbers = [...coming.map(numberOf), ...(going ?? [])];
    const before = wasEmpty ? [] : await this.#listsAround(word, numbers);
    const entries = changedEntries(
      before.flatMap(([, list]) => [...list]),
      coming,
      going,
    );
    const after = listsOf(entries);
    const firsts = new Set(after.map(([first]) => first));
    for (const [first] of before) if (!firsts.has(first)) bare.delete([word, first]);
    for (const [first, list] of after) bare.put(list, [word, first]);
    const forms = this.#tx.objectStore('forms');
    if (before.length === 0 && stem !== word) unwrap(forms).put(0, [stem, word]);
    if (after.length > 0 || before.length === 0) return;
    const any = await store.getKey(IDBKeyRange.bound([word], [word, Number.POSITIVE_INFINITY]));
    if (any === undefined) await forms.delete([stem, word]);
  }

  /** The lists of a word that these numbers stand in, or come to stand in. */
  async #listsAround(
    word: string,
    numbers: readonly number[],
  ): Promise<[first: number, list: Uint32Array][]> {
    const store = this.#tx.objectStore('postings');
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const number of numbers) {
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    const last = await store.openCursor(IDBKeyRange.bound([word], [word, most]), 'prev');
    if (!last) return [];
    if (last.key[1] <= least) return [[last.key[1], last.value]];
    const first = await store.openKeyCursor(IDBKeyRange.bound([word], [word, least]), 'prev');
    const range = IDBKeyRange.bound([word, first?.key[1] ?? 0], [word, most]);
    const [keys, lists] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return keys.map(([, from], at) => [from, lists[at]!]);
  }
}

function rowOf(article: KeptArticle, number: number, claim: KeptClaim, ids: NameIds, length: number): Row {
  return {
    number,
    ...ids,
    kind: KIND_CODES.indexOf(claim.kind),
    kept: Date.parse(claim.keptAt),
    day: dayOf(article.isoDate ?? claim.keptAt),
    length,
  };
}

/** Days since 1970, of a day or a moment in ISO 8601. */
export const dayOf = (written: string): number =>
  Math.floor(Date.parse(`${written.slice(0, 10)}T00:00:00Z`) / DAY);

function into<Key, Value>(map: Map<Key, Value[]>, key: Key, ...values: Value[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, values);
}

function outOf<Key>(map: Map<Key, Set<number>>, key: Key, number: number): void {
  const known = map.get(key);
  if (known) known.add(number);
  else map.set(key, new Set([number]));
}
