import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { type LibraryRow, NO_QUERY } from '../../../lib/library/query.ts';
import { FERRY, found, keep, library, RUSSIAN, wordsOf } from './open-library.ts';
import { keptOf } from './sample.ts';

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
