import { describe, expect, test } from 'vitest';
import { type ClaimEntry, claimEntries } from '../../../lib/panel/claim-entry.ts';
import { NO_FILTER } from '../../../lib/panel/filter-claims.ts';
import { carriedFilter, carriedOver, withAllOrNone, withClaim } from '../../../lib/panel/selection.ts';
import { ANNOTATION, ARTICLE, DIRECT, INDIRECT, MIXED } from '../export/sample.ts';

const entriesOf = (...claims: (typeof DIRECT)[]): ClaimEntry[] =>
  claimEntries(ARTICLE, { ...ANNOTATION, claims });
const entries = entriesOf(INDIRECT, DIRECT, MIXED, DIRECT);
const set = (...indices: number[]) => new Set(indices);

describe('selecting', () => {
  test('one claim, and letting it go', () => {
    expect(withClaim(set(3), entries, 1, true, null)).toEqual(set(3, 1));
    expect(withClaim(set(3, 1), entries, 3, false, null)).toEqual(set(1));
  });

  test('all between two, upwards and downwards, in the order of the list', () => {
    expect(withClaim(set(1), entries, 3, true, 1)).toEqual(set(1, 2, 3));
    expect(withClaim(set(3), entries, 0, true, 3)).toEqual(set(3, 0, 1, 2));
    const bySpeaker = [entries[0]!, entries[3]!, entries[1]!, entries[2]!];
    expect(withClaim(set(0), bySpeaker, 1, true, 0)).toEqual(set(0, 3, 1));
  });

  test('one alone where the list has not the other', () => {
    expect(withClaim(set(0), entries.slice(2), 3, true, 0)).toEqual(set(0, 3));
  });

  test('all, or none where all are', () => {
    expect(withAllOrNone(set(0), entries.slice(1))).toEqual(set(0, 1, 2, 3));
    expect(withAllOrNone(set(0, 1, 2, 3), entries.slice(1))).toEqual(set(0));
  });
});

describe('another list of the same article', () => {
  test('keeps what is selected where claims came before it, and the right one of two alike', () => {
    const grown = entriesOf(MIXED, INDIRECT, DIRECT, DIRECT);
    expect(carriedOver(set(0, 3), entries, grown)).toEqual(set(1, 3));
    expect(carriedOver(set(0, 2), entries, entriesOf(DIRECT, MIXED))).toEqual(set(1));
  });

  test('keeps the filter, its speaker by name', () => {
    const grown = entries.map((entry) => ({ ...entry, speakerId: 7 }));
    const filter = { ...NO_FILTER, search: 'ferry', kind: 'direct', speaker: 0 } as const;
    expect(carriedFilter(filter, entries, grown)).toEqual({ ...filter, speaker: 7 });
    const others = entries.map((entry) => ({ ...entry, speakerId: 0, speaker: 'Otto Falk' }));
    expect(carriedFilter(filter, entries, others)).toEqual({ ...filter, speaker: null });
    expect(carriedFilter({ ...filter, organization: 'gone' }, entries, grown).organization).toBeNull();
    expect(carriedFilter({ ...filter, speaker: 'unknown' }, entries, grown).speaker).toBe('unknown');
  });
});
