/**
 * What comes into the index and goes out of it with a write. Changes are gathered first, then written together: a list that a hundred claims
 * change is read and written once.
 */
import { unwrap } from 'idb';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import { NameChange } from './name-change.ts';
import { namesOf } from './names.ts';
import { blockOfPosting, entryOf, indexedWords, withEntries, withoutPlaces } from './postings.ts';
import { bucketOf, printsOf, withoutNumbers, withPrints } from './prints.ts';
import { blockOfRow, isRowBlock, KIND_CODES, packRows, type Row, unpackRows } from './row-block.ts';
import type { Writing } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What happens to one list of a word: entries that come, places that go. */
interface BlockChange {
  in: number[];
  out: Set<number> | null;
}

export class IndexChange {
  readonly #tx: Writing;
  readonly #names: NameChange;
  /** Per word: the stem, and by block the entries that come and the places that go. */
  readonly #words = new Map<string, { stem: string; blocks: Map<number, BlockChange> }>();
  #namesWritten = false;
  readonly #rowsIn = new Map<number, Row[]>();
  readonly #rowsOut = new Map<number, Set<number>>();
  readonly #printsIn = new Map<number, number[]>();
  readonly #printsOut = new Map<number, Set<number>>();

  constructor(tx: Writing) {
    this.#tx = tx;
    this.#names = new NameChange(tx);
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
      for (const { word, stem, fields } of words)
        this.#block(word, stem, number).in.push(entryOf(number, fields));
      for (const print of printsOf(claim.words)) into(this.#printsIn, bucketOf(print), print, number);
      into(this.#rowsIn, blockOfRow(number), {
        number,
        ...ids[at]!,
        kind: KIND_CODES.indexOf(claim.kind),
        kept: Date.parse(claim.keptAt),
        day: dayOf(article.isoDate ?? claim.keptAt),
        length,
      });
    }
  }

  /** A claim goes out. @param article the one it was put in with */
  async remove(article: KeptArticle, number: number, claim: KeptClaim): Promise<void> {
    await this.#names.release([namesOf(claim, article)]);
    for (const { word, stem } of indexedWords(claim).words) {
      const change = this.#block(word, stem, number);
      change.out ??= new Set();
      change.out.add(number & 0xfff);
    }
    for (const print of printsOf(claim.words)) outOf(this.#printsOut, bucketOf(print), number);
    this.forget(number);
  }

  /** A claim whose record is broken goes out: nobody knows any more what it was found by. Words that lead to no row are passed over. */
  forget(number: number): void {
    outOf(this.#rowsOut, blockOfRow(number), number);
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

  #block(word: string, stem: string, number: number): BlockChange {
    let known = this.#words.get(word);
    if (!known) {
      known = { stem, blocks: new Map() };
      this.#words.set(word, known);
    }
    const block = blockOfPosting(number);
    let change = known.blocks.get(block);
    if (!change) {
      change = { in: [], out: null };
      known.blocks.set(block, change);
    }
    return change;
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
    const buckets = new Set([...this.#printsIn.keys(), ...this.#printsOut.keys()]);
    await Promise.all(
      [...buckets].map(async (bucket) => {
        let list: Uint32Array | null | undefined = await store.get(bucket);
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
    const store = this.#tx.objectStore('postings');
    const bare = unwrap(store);
    const forms = this.#tx.objectStore('forms');
    const emptied = new Map<string, string>();
    const changes = [...this.#words].flatMap(([word, { stem, blocks }]) =>
      [...blocks].map(([block, change]) => ({ word, stem, block, ...change })),
    );
    await Promise.all(
      changes.map(async ({ word, stem, block, in: came, out }) => {
        const key: [string, number] = [word, block];
        const stored = await store.get(key);
        const left = stored && (out ? withoutPlaces(stored, out) : stored);
        if (came.length > 0) {
          bare.put(withEntries(left ?? undefined, came), key);
          if (!left) unwrap(forms).put(0, [stem, word]);
        } else if (left) bare.put(left, key);
        else if (stored) {
          bare.delete(key);
          emptied.set(word, stem);
        }
      }),
    );
    await Promise.all(
      [...emptied].map(async ([word, stem]) => {
        const any = await store.getKey(IDBKeyRange.bound([word], [word, Number.POSITIVE_INFINITY]));
        if (any === undefined) await forms.delete([stem, word]);
      }),
    );
  }
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
