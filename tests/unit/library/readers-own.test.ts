import { beforeEach, describe, expect, it } from 'vitest';
import { type LibraryRow, NO_QUERY } from '../../../lib/library/query.ts';
import { openDatabase } from '../../../lib/library/schema.ts';
import { FERRY, found, keep, library } from './open-library.ts';

describe('the reader\u2019s own', () => {
  it('is a note and tags, by which the claim is found', async () => {
    await keep(FERRY);
    const [number] = (await library.find({ ...NO_QUERY, search: 'ferry' })).numbers;
    const row = await library.change(number!, { note: 'ask Greta', tags: ['harbour ', 'Harbour', 'spring'] });
    expect(row.claim.tags).toEqual(['harbour', 'spring']);
    expect(await found({ search: 'greta' })).toEqual(['The ferries will sail in May']);
    const { counts } = await library.find(NO_QUERY);
    expect(counts.tags.map(({ name }) => name)).toEqual(['harbour', 'spring']);
    expect(await found({ tag: counts.tags[0]!.id })).toHaveLength(1);
    await library.change(number!, { note: '', tags: ['spring'] });
    expect(await found({ search: 'greta' })).toEqual([]);
    expect((await library.find(NO_QUERY)).counts.tags.map(({ name }) => name)).toEqual(['spring']);
  });

  it('goes onto many at once, and off them', async () => {
    await keep(FERRY);
    const { numbers } = await library.find(NO_QUERY);
    await library.tag(numbers, 'May', true);
    expect((await library.find(NO_QUERY)).counts.tags).toMatchObject([{ name: 'May', count: 3 }]);
    await library.tag(numbers, 'may', false);
    expect((await library.find(NO_QUERY)).counts.tags).toEqual([]);
  });

  it('joins and parts names, for those that come later as well', async () => {
    await keep({ url: 'https://wire.example/5', said: [{ words: 'One', who: 'Karl Lund' }] });
    await keep({ url: 'https://wire.example/6', said: [{ words: 'Two', who: 'Charles Lund' }] });
    const [a, b] = (await library.find(NO_QUERY)).counts.speakers;
    await library.join(a!.id, b!.id);
    expect((await library.find(NO_QUERY)).counts.speakers).toMatchObject([{ count: 2 }]);
    await keep({ url: 'https://wire.example/7', said: [{ words: 'Three', who: 'Charles Lund' }] });
    expect((await library.find(NO_QUERY)).counts.speakers).toMatchObject([
      { name: 'Charles Lund', count: 3 },
    ]);
    const form = (await library.names('speaker', 'karl', 5))[0]!.forms.find(
      ({ name }) => name === 'Karl Lund',
    )!;
    await library.part(form.id);
    expect((await library.find(NO_QUERY)).counts.speakers.map(({ count }) => count)).toEqual([2, 1]);
    await library.unpart(form.id);
    expect((await library.find(NO_QUERY)).counts.speakers.map(({ count }) => count)).toEqual([2, 1]);
  });
});

describe('deleting', () => {
  beforeEach(() => keep(FERRY));

  it('takes claims out of everything, and the article with its last one', async () => {
    const { numbers } = await library.find({ ...NO_QUERY, search: 'ferry' });
    await library.remove(numbers);
    expect(await found({ search: 'ferry' })).toEqual([]);
    expect(await library.size()).toEqual({ claims: 2, articles: 1 });
    await library.remove((await library.find(NO_QUERY)).numbers);
    expect(await library.size()).toEqual({ claims: 0, articles: 0 });
    expect((await library.find(NO_QUERY)).counts.speakers).toEqual([]);
  });

  it('leaves no word behind', async () => {
    await library.remove((await library.find(NO_QUERY)).numbers);
    const db = await openDatabase();
    for (const store of [
      'claims',
      'articles',
      'rows',
      'postings',
      'forms',
      'names',
      'nameBlocks',
      'prints',
    ] as const)
      expect(await db.count(store), store).toBe(0);
    db.close();
  });

  it('gives back what was taken, with its note and its id', async () => {
    const [number] = (await library.find({ ...NO_QUERY, search: 'ferry' })).numbers;
    const { claim } = await library.change(number!, { note: 'ask Greta' });
    const taken = await library.remove('all');
    expect(await library.size()).toEqual({ claims: 0, articles: 0 });
    await library.restore(structuredClone(taken));
    expect(await library.size()).toEqual({ claims: 3, articles: 1 });
    const rows = (await library.rows(
      (
        await library.find({ ...NO_QUERY, search: 'greta' })
      ).numbers,
    )) as LibraryRow[];
    expect(rows.map((row) => row.claim)).toEqual([claim]);
  });
});
