import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetChoices,
  facetsSet,
  filterQuery,
  type LibraryFilter,
  NO_LIBRARY_FILTER,
  orderOf,
  readFilter,
} from '../../../components/library/library-filter.ts';
import { type LibraryRoute, readRoute, routeAddress } from '../../../components/library/library-route.ts';
import { LIBRARY_ORDERS } from '../../../lib/library/query.ts';

const id = fc.nat();
const orNull = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filter: fc.Arbitrary<LibraryFilter> = fc.record({
  search: fc.string(),
  speaker: orNull(fc.oneof(id, fc.constant('unknown' as const))),
  organization: orNull(id),
  wire: orNull(id),
  kind: orNull(fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const)),
  tag: orNull(id),
  from: orNull(day),
  to: orNull(day),
  order: orNull(fc.constantFrom(...LIBRARY_ORDERS)),
});

describe('an address of the library', () => {
  test('holds every filter', () => {
    fc.assert(fc.property(filter, (one) => void expect(readFilter(filterQuery(one))).toEqual(one)));
  });

  test('leads back to its page', () => {
    const routes: fc.Arbitrary<LibraryRoute> = fc.oneof(
      filter.map((one) => ({ page: 'claims' as const, filter: one })),
      fc.tuple(id, filter).map(([key, one]) => ({
        page: 'speaker' as const,
        id: key,
        filter: { ...one, speaker: key },
      })),
      fc.tuple(id, filter).map(([key, one]) => ({
        page: 'organization' as const,
        id: key,
        filter: { ...one, organization: key },
      })),
      fc.constantFrom<LibraryRoute>({ page: 'speakers' }, { page: 'organizations' }, { page: 'manage' }),
      id.map((number) => ({ page: 'claim' as const, number })),
    );
    fc.assert(fc.property(routes, (one) => void expect(readRoute(routeAddress(one))).toEqual(one)));
  });

  test.each(['', '#', '#/', '#/nowhere', '#/person/', '#/person/x', '#/claim/-1', '#/organization/1e9x'])(
    '"%s" leads to all claims',
    (hash) => expect(readRoute(hash)).toEqual({ page: 'claims', filter: NO_LIBRARY_FILTER }),
  );

  test('with anything behind it never throws', () => {
    fc.assert(fc.property(fc.string(), (hash) => void readRoute(hash)));
  });
});

describe('a filter', () => {
  test('counts what is set beside the search, and not what the page is about', () => {
    const set = {
      ...NO_LIBRARY_FILTER,
      search: 'sea',
      speaker: 4,
      tag: 2,
      from: '2025-01-01',
      to: '2025-02-28',
    };
    expect(facetsSet(set)).toBe(3);
    expect(facetsSet(set, 'speaker')).toBe(2);
    expect(facetsSet({ ...NO_LIBRARY_FILTER, search: 'sea' })).toBe(0);
  });

  test('is in the order of what was kept last until something is searched for or chosen', () => {
    expect(orderOf(NO_LIBRARY_FILTER)).toBe('kept');
    expect(orderOf(NO_LIBRARY_FILTER, 'newest')).toBe('newest');
    expect(orderOf({ ...NO_LIBRARY_FILTER, search: 'sea' }, 'newest')).toBe('relevance');
    expect(orderOf({ ...NO_LIBRARY_FILTER, search: 'sea', order: 'oldest' })).toBe('oldest');
  });

  test('offers the unknown speaker last, and only kinds that there are', () => {
    const counts = {
      speakers: [{ id: 3, name: 'Anna Berg', count: 2 }],
      unknownSpeaker: 9,
      organizations: [],
      wires: [],
      tags: [],
      kinds: { direct: 0, mixed: 4, indirect: 7 },
    };
    expect(facetChoices(counts, 'speaker').map(({ value, count }) => [value, count])).toEqual([
      [3, 2],
      ['unknown', 9],
    ]);
    expect(facetChoices(counts, 'kind').map(({ value }) => value)).toEqual(['mixed', 'indirect']);
    expect(facetChoices({ ...counts, unknownSpeaker: 0 }, 'speaker')).toHaveLength(1);
  });
});
