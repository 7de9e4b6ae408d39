import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { isBroken, type LibraryQuery, type LibraryRow, NO_QUERY } from '../../../lib/library/query.ts';
import { DATABASE, inOneWrite, openDatabase } from '../../../lib/library/schema.ts';
import { articleOf, keptOf, type Told } from './sample.ts';

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});
afterEach(() => library.close());

const keep = async (told: Told, at?: string) => {
  const { article, claims } = keptOf(told, at);
  return library.keep(article, claims);
};
const found = async (query: Partial<LibraryQuery>) => {
  const { numbers } = await library.find({ ...NO_QUERY, ...query });
  return wordsOf(await library.rows(numbers));
};
const wordsOf = (rows: Awaited<ReturnType<Library['rows']>>) =>
  rows.map((row) => (isBroken(row) ? `broken: ${row.broken}` : row.claim.words));

const FERRY: Told = {
  url: 'https://wire.example/1',
  said: [
    { words: 'The ferries will sail in May', who: 'Anna Berg', role: 'Transport Minister' },
    { words: 'Negotiations go on', who: 'Otto Falk', kind: 'mixed' },
    { words: 'The ministries are ready', who: null, kind: 'indirect' },
  ],
};
const RUSSIAN: Told = {
  url: 'https://wire.example/2',
  wire: 'СЕВЕР',
  language: 'ru',
  published: '2025-08-02T10:00:00Z',
  said: [{ words: 'Паромы пойдут в мае, переговоры идут', who: 'Отто Фальк' }],
};

describe('keeping', () => {
  it('keeps claims with their article, and lists the last kept first', async () => {
    await keep(FERRY, '2025-07-01T12:00:00.000Z');
    await keep(RUSSIAN, '2025-07-02T12:00:00.000Z');
    expect(await library.size()).toEqual({ claims: 4, articles: 2 });
    const latest = (await library.latest(2)) as LibraryRow[];
    expect(wordsOf(latest)[0]).toBe('Паромы пойдут в мае, переговоры идут');
    expect(latest[0]!.article.wire).toBe('СЕВЕР');
    expect(latest).toHaveLength(2);
    expect(wordsOf(await library.latest(1))).toEqual(wordsOf(latest.slice(0, 1)));
    expect(wordsOf(await library.latest(50))).toEqual(
      wordsOf(await library.rows((await library.find(NO_QUERY)).numbers)),
    );
  });

  it('keeps a claim once', async () => {
    expect(await keep(FERRY)).toHaveLength(3);
    expect(await keep(FERRY)).toHaveLength(0);
    expect(await library.size()).toEqual({ claims: 3, articles: 1 });
    expect((await library.keptOf('https://wire.example/1')).map(({ words }) => words)).toHaveLength(3);
  });

  it('tells other windows, and itself', async () => {
    const other = await openLibrary();
    const heard = new Promise<void>((resolve) => other.onChange(resolve));
    let own = 0;
    library.onChange(() => own++);
    await keep(FERRY);
    await heard;
    expect(own).toBe(1);
    expect((await other.find(NO_QUERY)).numbers).toHaveLength(3);
    other.close();
  });

  it('keeps what two windows write at once', async () => {
    const other = await openLibrary();
    const one = keptOf(FERRY);
    const two = keptOf({ ...RUSSIAN, said: [...RUSSIAN.said, { words: 'Да', who: 'Анна Берг' }] });
    await Promise.all([library.keep(one.article, one.claims), other.keep(two.article, two.claims)]);
    expect(await library.size()).toEqual({ claims: 5, articles: 2 });
    expect(new Set((await library.find(NO_QUERY)).numbers).size).toBe(5);
    other.close();
  });
});

describe('finding', () => {
  beforeEach(async () => {
    await keep(FERRY, '2025-07-01T12:00:00.000Z');
    await keep(RUSSIAN, '2025-07-02T12:00:00.000Z');
  });

  it.each([
    ['ferry', ['The ferries will sail in May']],
    ['FERRIES', ['The ferries will sail in May']],
    ['ministry', ['The ministries are ready']],
    ['negotiat', ['Negotiations go on']],
    ['переговоров', ['Паромы пойдут в мае, переговоры идут']],
    ['паром', ['Паромы пойдут в мае, переговоры идут']],
    ['berg', ['The ferries will sail in May']],
    ['transport sail', ['The ferries will sail in May']],
    ['sail falk', []],
    ['?!', ['all']],
  ])('finds by letters and word forms: %s', async (search, words) => {
    const rows = await found({ search });
    if (words[0] === 'all') expect(rows).toHaveLength(4);
    else expect(rows).toEqual(words);
  });

  it('takes a word that is followed by a blank for a whole one', async () => {
    expect(await found({ search: 'negotiat ' })).toEqual([]);
    expect(await found({ search: 'negotiation ' })).toEqual(['Negotiations go on']);
  });

  it('counts what each choice would leave', async () => {
    const { counts, months } = await library.find({ ...NO_QUERY, kind: 'direct' });
    expect(counts.speakers.map(({ name, count }) => [name, count])).toEqual([
      ['Anna Berg', 1],
      ['Otto Falk', 1],
    ]);
    expect(counts.unknownSpeaker).toBe(0);
    expect(counts.kinds).toEqual({ direct: 2, mixed: 1, indirect: 1 });
    expect(counts.wires.map(({ name, count }) => [name, count])).toEqual([
      ['NORWIRE', 1],
      ['СЕВЕР', 1],
    ]);
    expect(months).toEqual([
      { month: '2025-06', count: 1 },
      { month: '2025-08', count: 1 },
    ]);
  });

  it('takes one person in two scripts for one, with all his claims', async () => {
    const { counts } = await library.find(NO_QUERY);
    const falk = counts.speakers.find(({ count }) => count === 2)!;
    expect(await found({ speaker: falk.id, order: 'oldest' })).toEqual([
      'Negotiations go on',
      'Паромы пойдут в мае, переговоры идут',
    ]);
    expect((await library.name(falk.id))!.forms.map(({ name }) => name).sort()).toEqual([
      'Otto Falk',
      'Отто Фальк',
    ]);
    const rows = (await library.rows(
      (
        await library.find({ ...NO_QUERY, order: 'oldest' })
      ).numbers,
    )) as LibraryRow[];
    expect(rows.filter(({ speaker }) => speaker === falk.id)).toHaveLength(2);
    expect(rows.filter(({ speaker }) => speaker === null)).toHaveLength(1);
    expect(await found({ speaker: 'unknown' })).toEqual(['The ministries are ready']);
  });

  it('sorts by day, by speaker and by how well it fits', async () => {
    expect((await found({ order: 'newest' }))[0]).toBe('Паромы пойдут в мае, переговоры идут');
    expect((await found({ order: 'speaker' })).at(-1)).toBe('The ministries are ready');
    await keep({
      url: 'https://wire.example/3',
      said: [
        { words: 'The ferries, and then a great many other words about weather, tides, ropes and quays' },
      ],
    });
    expect((await found({ search: 'ferry', order: 'relevance' }))[0]).toBe('The ferries will sail in May');
  });

  it('keeps to the days that were asked for, both among them', async () => {
    expect(await found({ from: '2025-08-02', to: '2025-08-02' })).toHaveLength(1);
    expect(await found({ from: '2025-06-27', to: '2025-08-01' })).toEqual([]);
  });
});

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

describe('the same words elsewhere', () => {
  const LONG =
    'The northern harbour will be closed for pilots and ferries from the first of May because the quay has to be repaired before summer';

  beforeEach(async () => {
    await keep({ url: 'https://wire.example/1', said: [{ words: LONG }] });
    await keep({
      url: 'https://wire.example/8',
      said: [{ words: 'We shall see what the weather will bring us' }],
    });
  });

  it.each([
    ['as they are', LONG],
    ['cut', 'the northern harbour will be closed for pilots and ferries from the first of May'],
    [
      'put into another order',
      'Because the quay has to be repaired before summer, the northern harbour will be closed for pilots and ferries from the first of May',
    ],
    [
      'lightly reworded',
      'The northern harbour is going to be closed for pilots and all ferries from the first of May, since the quay must be repaired before summer',
    ],
  ])('are found %s', async (_, words) => {
    const { article, annotation } = articleOf({
      url: 'https://other.example/9',
      said: [{ words: 'Nothing of it' }, { words }],
    });
    const same = await library.sameElsewhere(article, annotation);
    expect(same.map(({ claim, others }) => [claim, others.map((other) => other.article.id)])).toEqual([
      [1, ['https://wire.example/1']],
    ]);
  });

  it('are not found where another thing is said with some of the same words', async () => {
    const { article, annotation } = articleOf({
      url: 'https://other.example/9',
      said: [
        { words: 'The northern harbour welcomed the largest ship of the year, and pilots were proud of it' },
        { words: 'The quay has to be paid for by those who use it, and ferries use it most' },
        { words: 'We shall see' },
      ],
    });
    expect(await library.sameElsewhere(article, annotation)).toEqual([]);
  });

  it('are not looked for in the article itself', async () => {
    const own = articleOf({ url: 'https://wire.example/1', said: [{ words: LONG }] });
    expect(await library.sameElsewhere(own.article, own.annotation)).toEqual([]);
  });

  it('are listed for a kept claim', async () => {
    await keep({ url: 'https://other.example/9', said: [{ words: LONG.slice(0, 90) }] });
    const [number] = (await library.find({ ...NO_QUERY, search: 'repaired' })).numbers;
    expect((await library.alike(number!)).map(({ article }) => article.id)).toEqual([
      'https://other.example/9',
    ]);
  });
});

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
    library = await openLibrary();
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
