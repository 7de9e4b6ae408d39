import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { isBroken, NO_QUERY } from '../../../lib/library/query.ts';
import { DATABASE, inOneWrite, openDatabase } from '../../../lib/library/schema.ts';
import { FERRY, found, keep, library, reopen } from './open-library.ts';

describe('a damaged library', () => {
  it('tells of a broken record in its place, and lists the others', async () => {
    await keep(FERRY);
    const db = await openDatabase();
    const stored = (await db.getAll('claims'))[1]!;
    await db.put('claims', { ...stored, words: 7 as unknown as string });
    db.close();
    expect((await library.rows((await library.find(NO_QUERY)).numbers)).filter(isBroken)).toEqual([
      { number: stored.number, broken: 'words' },
    ]);
    await library.remove([stored.number]);
    expect(await found({})).toHaveLength(2);
    expect(await library.size()).toEqual({ claims: 2, articles: 1 });
  });

  it('has its index made anew where that is of another version', async () => {
    await keep(FERRY);
    library.close();
    const db = await openDatabase();
    await db.clear('postings');
    await db.clear('rows');
    await db.put('counters', 0, 'index');
    db.close();
    await reopen();
    expect(await found({ search: 'ferry' })).toEqual(['The ferries will sail in May']);
    expect((await library.find(NO_QUERY)).counts.speakers).toHaveLength(2);
  });

  it('has nothing of a write that failed in the middle', async () => {
    await keep(FERRY);
    const db = await openDatabase();
    const write = inOneWrite(db, async (tx) => {
      await tx.objectStore('claims').clear();
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(write).rejects.toMatchObject({ name: 'LibraryFailure', kind: 'full' });
    db.close();
    expect(await found({ search: 'ferry' })).toHaveLength(1);
  });

  it('says that it is newer than we are', async () => {
    library.close();
    const request = indexedDB.open(DATABASE, 1000);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    await expect(openLibrary()).rejects.toMatchObject({ kind: 'newer' });
  });

  it('says that it was shut when a newer version wants it', async () => {
    const told = new Promise((resolve) => library.onShut(resolve));
    const request = indexedDB.open(DATABASE, 1000);
    await expect(told).resolves.toMatchObject({ kind: 'shut' });
    await expect(library.size()).rejects.toMatchObject({ kind: 'shut' });
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
  });

  it('says that another window holds an older one', async () => {
    library.close();
    globalThis.indexedDB = new IDBFactory();
    const older = indexedDB.open(DATABASE, 1);
    await new Promise((resolve) => {
      older.onsuccess = resolve;
    });
    const migrations = [() => {}, () => {}];
    await expect(openDatabase({ migrations, patience: 20 })).rejects.toMatchObject({ kind: 'blocked' });
    older.result.close();
  });
});
