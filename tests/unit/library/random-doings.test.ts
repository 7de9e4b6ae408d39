/** Whatever is done to a library, in whichever order: what is found in it is what one finds who makes its index anew. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import {
  changedEntries,
  entryOf,
  FULL_LIST,
  fieldsOf,
  listsOf,
  numberOf,
} from '../../../lib/library/postings.ts';
import { NO_QUERY, type Taken } from '../../../lib/library/query.ts';
import { openDatabase } from '../../../lib/library/schema.ts';
import { cases, TIMEOUT } from '../robustness/cases.ts';
import { keptOf } from './sample.ts';

const WORDS = ['ferry', 'ferries', 'port', 'ports', 'паром', 'парома', 'quay', 'closed', 'May', 'strike'];
const PEOPLE = ['Anna Berg', 'Анна Берг', 'Otto Falk', 'Отто Фальк', 'Karl Lund', 'Charles Lund', null];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((each) => each.join(' '));
const place = fc.nat(50);

const doing = fc.oneof(
  fc.record({
    kind: fc.constant('keep' as const),
    article: fc.nat(3),
    said: fc.array(fc.record({ words, who: fc.constantFrom(...PEOPLE) }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), places: fc.array(place, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('restore' as const) }),
  fc.record({
    kind: fc.constant('note' as const),
    place,
    note: words,
    tags: fc.subarray(['may', 'May', 'strike']),
  }),
  fc.record({ kind: fc.constant('join' as const), one: place, other: place }),
  fc.record({ kind: fc.constant('part' as const), one: place }),
  fc.record({ kind: fc.constant('look' as const) }),
);

type Doing = typeof doing extends fc.Arbitrary<infer Each> ? Each : never;

async function doAll(library: Library, doings: readonly Doing[]): Promise<void> {
  let taken: Taken | null = null;
  for (const each of doings) taken = await step(library, each, taken);
}

async function step(library: Library, doing: Doing, taken: Taken | null): Promise<Taken | null> {
  const { numbers } = doing.kind === 'keep' ? { numbers: new Uint32Array() } : await library.find(NO_QUERY);
  const pick = (at: number): number | undefined =>
    numbers.length > 0 ? numbers[at % numbers.length] : undefined;
  switch (doing.kind) {
    case 'keep': {
      const { article, claims } = keptOf({ url: `https://wire.example/${doing.article}`, said: doing.said });
      await library.keep(article, claims);
      break;
    }
    case 'remove':
      return library.remove(doing.places.flatMap((at) => pick(at) ?? []));
    case 'restore':
      if (taken) await library.restore(taken);
      break;
    case 'note': {
      const number = pick(doing.place);
      if (number !== undefined) await library.change(number, { note: doing.note, tags: doing.tags });
      break;
    }
    case 'join':
    case 'part': {
      const names = await library.names('speaker', '', 99);
      if (names.length === 0) break;
      const one = names[doing.one % names.length]!;
      if (doing.kind === 'join') await library.join(one.id, names[doing.other % names.length]!.id);
      else await library.part(one.forms[0]!.id);
      break;
    }
    case 'look':
      break;
  }
  return taken;
}

/** All that can be found, without ids of names, which are given out anew with an index. */
async function foundIn(library: Library) {
  const found: Record<string, number[]> = {};
  for (const search of ['', ...WORDS, 'fer', 'berg', 'фальк'])
    found[search] = [...(await library.find({ ...NO_QUERY, search })).numbers];
  const { counts, months } = await library.find(NO_QUERY);
  const groups = await library.names('speaker', '', 99);
  return {
    found,
    months,
    kinds: counts.kinds,
    unknown: counts.unknownSpeaker,
    // How a tag of many claims is written is how it came first.
    tags: counts.tags.map(({ name, count }) => `${name.toLowerCase()} ${count}`).sort(),
    speakers: groups.map(({ forms, count }) => `${forms.map(({ name }) => name).sort()} ${count}`).sort(),
    size: await library.size(),
  };
}

it('finds the same as with an index made anew, and as another window does', {
  timeout: TIMEOUT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { maxLength: 12 }), async (doings) => {
      globalThis.indexedDB = new IDBFactory();
      const library = await openLibrary();
      await doAll(library, doings);
      const found = await foundIn(library);
      const other = await openLibrary();
      expect(await foundIn(other)).toEqual(found);
      other.close();
      library.close();
      const db = await openDatabase();
      await db.put('counters', 0, 'index');
      db.close();
      const anew = await openLibrary();
      expect(await foundIn(anew)).toEqual(found);
      anew.close();
    }),
    cases(0.02),
  );
});

it('cuts long lists of a word, and takes numbers out of them again', () => {
  const entries = Array.from({ length: 2 * FULL_LIST + 7 }, (_, at) => entryOf(at * 3 + 1, (at % 15) + 1));
  const lists = listsOf(entries);
  expect(lists.map(([first, list]) => [first, list.length])).toEqual([
    [1, FULL_LIST],
    [FULL_LIST * 3 + 1, FULL_LIST],
    [2 * FULL_LIST * 3 + 1, 7],
  ]);
  expect(numberOf(entryOf(2 ** 28 - 1, 15))).toBe(2 ** 28 - 1);
  expect(fieldsOf(entryOf(2 ** 28 - 1, 9))).toBe(9);
  const changed = changedEntries(entries, [entryOf(2, 1), entryOf(4, 2)], new Set([1, 4, 7]));
  expect(changed.slice(0, 3)).toEqual([entryOf(2, 1), entryOf(4, 2), entryOf(10, 4)]);
  expect(changed).toHaveLength(entries.length - 1);
});
