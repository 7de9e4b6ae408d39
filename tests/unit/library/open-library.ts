/** An empty library for each test of a file, and articles to keep in it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { isBroken, type LibraryQuery, NO_QUERY } from '../../../lib/library/query.ts';
import { keptOf, type Told } from './sample.ts';

/** The library that is open: an empty one before each test of the file that imports this. */
export let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await reopen();
});
afterEach(() => library.close());

/** Opens the library that there is; one that was open before has to be closed. */
export async function reopen(): Promise<void> {
  library = await openLibrary();
}

/** Keeps all that an article tells. @param at when, ISO 8601 */
export async function keep(told: Told, at?: string) {
  const { article, claims } = keptOf(told, at);
  return library.keep(article, claims);
}

/** The words of all claims that a question finds. */
export async function found(query: Partial<LibraryQuery>): Promise<string[]> {
  const { numbers } = await library.find({ ...NO_QUERY, ...query });
  return wordsOf(await library.rows(numbers));
}

export const wordsOf = (rows: Awaited<ReturnType<Library['rows']>>): string[] =>
  rows.map((row) => (isBroken(row) ? `broken: ${row.broken}` : row.claim.words));

export const FERRY: Told = {
  url: 'https://wire.example/1',
  said: [
    { words: 'The ferries will sail in May', who: 'Anna Berg', role: 'Transport Minister' },
    { words: 'Negotiations go on', who: 'Otto Falk', kind: 'mixed' },
    { words: 'The ministries are ready', who: null, kind: 'indirect' },
  ],
};
export const RUSSIAN: Told = {
  url: 'https://wire.example/2',
  wire: 'СЕВЕР',
  language: 'ru',
  published: '2025-08-02T10:00:00Z',
  said: [{ words: 'Паромы пойдут в мае, переговоры идут', who: 'Отто Фальк' }],
};
