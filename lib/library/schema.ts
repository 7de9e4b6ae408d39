/**
 * The database of the library. What the reader kept stands in `claims`, `articles` and `decisions`; all else is worked out from it, to find
 * things quickly, and can be made anew at any time (`INDEX_VERSION`).
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { asFailure, LibraryFailure } from './failure.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import type { KnownName, NameRecord } from './names.ts';
import type { RowBlock } from './row-block.ts';

export const DATABASE = 'wiremark-library';

/** A claim under its number. Numbers are given out once, in the order of keeping. */
export interface StoredClaim extends KeptClaim {
  number: number;
}

/** What the reader has decided about names: forms `a` and `b` are one, or form `a` is parted from all others (`b` is empty). */
export interface Decision {
  type: 'speaker' | 'organization';
  a: string;
  b: string;
}

export interface LibrarySchema extends DBSchema {
  claims: {
    key: number;
    value: StoredClaim;
    indexes: { id: string; article: string; keptAt: string };
  };
  articles: { key: string; value: KeptArticle };
  decisions: { key: [string, string, string]; value: Decision };
  /** `number`, `name`: the next to be given out; `claims`, `articles`: how many there are; `changes`: how often was written; `index`: the version that it was made by. */
  counters: { key: string; value: number };
  /** Of each claim what it is filtered and sorted by, in blocks by number. */
  rows: { key: number; value: RowBlock };
  /** Where a word stands, by word and first number of the list: see postings.ts. */
  postings: { key: [string, number]; value: Uint32Array };
  /** The words of a stem, but for the one that is written as the stem itself. The value says nothing. */
  forms: { key: [string, string]; value: 0 };
  names: { key: number; value: NameRecord; indexes: { form: string; keys: string; group: number } };
  /** The names without what they are looked up by, in blocks by id. */
  nameBlocks: { key: number; value: KnownName[] };
  /** Which claims hold a run of words, by its hash: see prints.ts. */
  prints: { key: number; value: Uint32Array };
}

export type Stores = StoreNames<LibrarySchema>;
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type Writing = IDBPTransaction<LibrarySchema, Stores[], 'readwrite'>;
export type Reading = IDBPTransaction<LibrarySchema, Stores[], 'readonly' | 'readwrite'>;
type Upgrade = IDBPTransaction<LibrarySchema, Stores[], 'versionchange'>;

export const STORES: Stores[] = [
  'claims',
  'articles',
  'decisions',
  'counters',
  'rows',
  'postings',
  'forms',
  'names',
  'nameBlocks',
  'prints',
];

/** Stores that are worked out from the others. */
export const INDEX_STORES: Stores[] = ['rows', 'postings', 'forms', 'names', 'nameBlocks', 'prints'];

/** Raised when words, keys, rows or prints are worked out otherwise than before: the index is then made anew at the first opening. */
export const INDEX_VERSION = 1;

/**
 * The step to version n + 1 stands at index n. A step that was published stays as it is for ever: there may be a library that needs it. It runs
 * within the upgrade, and may wait for nothing but the database.
 */
export const MIGRATIONS: readonly ((db: LibraryDatabase, tx: Upgrade) => void | Promise<void>)[] = [
  (db) => {
    const claims = db.createObjectStore('claims', { keyPath: 'number' });
    claims.createIndex('id', 'id', { unique: true });
    claims.createIndex('article', 'article');
    claims.createIndex('keptAt', 'keptAt');
    db.createObjectStore('articles', { keyPath: 'id' });
    db.createObjectStore('decisions', { keyPath: ['type', 'a', 'b'] });
    db.createObjectStore('counters');
    db.createObjectStore('rows');
    db.createObjectStore('postings');
    db.createObjectStore('forms');
    const names = db.createObjectStore('names', { keyPath: 'id' });
    names.createIndex('form', 'form', { unique: true });
    names.createIndex('keys', 'keys', { multiEntry: true });
    names.createIndex('group', 'group');
    db.createObjectStore('nameBlocks');
    db.createObjectStore('prints');
  },
];

export interface OpenOptions {
  name?: string;
  migrations?: typeof MIGRATIONS;
  /** How long an older window is waited for that holds the library, in milliseconds. */
  patience?: number;
  /** The connection was closed under us. */
  onShut?: () => void;
}

/** Opens the database, made or brought to this version first where it is older. Rejects with a `LibraryFailure`. */
export async function openDatabase({
  name = DATABASE,
  migrations = MIGRATIONS,
  patience = 3000,
  onShut = () => {},
}: OpenOptions = {}): Promise<LibraryDatabase> {
  if (typeof indexedDB === 'undefined') throw new LibraryFailure('no-database');
  let late: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (failure: LibraryFailure) => void;
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let failedStep: unknown = null;
  const opening = openDB<LibrarySchema>(name, migrations.length, {
    async upgrade(db, from, _to, tx) {
      // What comes of it is told by the opening, which fails with it.
      tx.done.catch(() => {});
      try {
        for (const step of migrations.slice(from)) await step(db, tx as Upgrade);
      } catch (error) {
        failedStep = error;
        tx.abort();
      }
    },
    // Windows of ours let go at once; one that does not is asked of the reader.
    blocked() {
      late = setTimeout(() => giveUp(new LibraryFailure('blocked')), patience);
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onShut();
    },
    terminated: onShut,
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // What opens late all the same is of no use any more.
    void opening.then((db) => db.close()).catch(() => {});
    throw asFailure(failedStep ?? error);
  } finally {
    clearTimeout(late);
  }
}

/**
 * Runs `work` in one transaction over all stores. All that it writes is there when the promise resolves; none of it when it rejects,
 * with a `LibraryFailure`. `work` may wait for nothing but the database.
 */
export async function inOneWrite<Result>(
  db: LibraryDatabase,
  work: (tx: Writing) => Promise<Result>,
): Promise<Result> {
  let tx: Writing;
  try {
    tx = db.transaction(STORES, 'readwrite', { durability: 'strict' }) as Writing;
  } catch (error) {
    throw asFailure(error);
  }
  const done = tx.done.then(
    () => null,
    (error: unknown) => error ?? new DOMException('the write was aborted', 'AbortError'),
  );
  try {
    const result = await work(tx);
    const failed = await done;
    if (failed !== null) throw failed;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It is over already.
    }
    await done;
    // Why the browser ended it tells more than what failed because of that.
    throw asFailure(tx.error ?? error);
  }
}
