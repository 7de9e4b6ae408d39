/** A library that an older version has written is read by a newer one, whole. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { type LibraryRow, NO_QUERY } from '../../../lib/library/query.ts';
import { MIGRATIONS, openDatabase } from '../../../lib/library/schema.ts';
import versionOne from './library-version-1.json' with { type: 'json' };

/** Makes a database as version 1 made it, with what it had stored: what is worked out from that is left out, as the newer one has its own. */
async function storeVersionOne(): Promise<void> {
  const db = await openDatabase({ migrations: MIGRATIONS.slice(0, 1) });
  const tx = db.transaction(['claims', 'articles', 'decisions', 'counters'], 'readwrite');
  for (const claim of versionOne.claims) await tx.objectStore('claims').put(claim as never);
  for (const article of versionOne.articles) await tx.objectStore('articles').put(article);
  for (const decision of versionOne.decisions) await tx.objectStore('decisions').put(decision as never);
  for (const [name, value] of Object.entries(versionOne.counters))
    await tx.objectStore('counters').put(value, name);
  await tx.done;
  db.close();
}

describe('a library of version 1', () => {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    await storeVersionOne();
  });

  it('is opened with all that it has, and found in', async () => {
    const library = await openLibrary();
    expect(await library.size()).toEqual({ claims: 2, articles: 1 });
    const { numbers, counts } = await library.find({ ...NO_QUERY, search: 'ferries' });
    expect(numbers).toHaveLength(1);
    expect(((await library.rows(numbers))[0] as LibraryRow).claim.note).toBe('ask Greta');
    expect(counts.speakers).toMatchObject([{ name: 'Anna Berg' }]);
    library.close();
  });

  it('gives out no number a second time', async () => {
    const library = await openLibrary();
    await library.remove([2]);
    const [row] = (await library.rows([1])) as LibraryRow[];
    await library.keep(row!.article, [
      { ...row!.claim, id: 'b6f2b1f4-6f38-4a2b-9b57-0c6d5b0c9a11', key: { words: 'New', place: 0 } },
    ]);
    expect([...(await library.find(NO_QUERY)).numbers].sort()).toEqual([1, 3]);
    library.close();
  });

  it('goes through each step that is newer, in one write', async () => {
    const steps = [
      ...MIGRATIONS,
      async (_: unknown, tx: Parameters<(typeof MIGRATIONS)[0]>[1]) => {
        let cursor = await tx.objectStore('claims').openCursor();
        while (cursor) {
          await cursor.update({ ...cursor.value, note: `${cursor.value.note}!` });
          cursor = await cursor.continue();
        }
      },
    ];
    const db = await openDatabase({ migrations: steps });
    expect((await db.getAll('claims')).map(({ note }) => note)).toEqual(['ask Greta!', '!']);
    db.close();
  });

  it('stays as it was where a step fails', async () => {
    const steps = [
      ...MIGRATIONS,
      async (_: unknown, tx: Parameters<(typeof MIGRATIONS)[0]>[1]) => {
        await tx.objectStore('claims').clear();
        throw new Error('no');
      },
    ];
    await expect(openDatabase({ migrations: steps })).rejects.toMatchObject({ name: 'LibraryFailure' });
    const library = await openLibrary();
    expect(await library.size()).toEqual({ claims: 2, articles: 1 });
    library.close();
  });
});
