import { describe, expect, test } from 'vitest';
import type { Annotation, Speaker } from '../../../lib/annotation.ts';
import { claimEntries } from '../../../lib/panel/claim-entry.ts';
import {
  type ClaimFilter,
  filterClaims,
  groupBySpeaker,
  hiddenAmong,
  isFiltering,
  NO_FILTER,
  organizationChoices,
  speakerChoices,
  speakerRuns,
} from '../../../lib/panel/filter-claims.ts';
import { organizationEntries } from '../../../lib/panel/organization-entry.ts';
import { readingDoubts } from '../../../lib/panel/reading-doubts.ts';
import { ANNOTATION, ARTICLE, DIRECT, INDIRECT, MIXED, spanOf } from '../export/sample.ts';

const ministry: Speaker = {
  id: 1,
  kind: 'organization',
  name: 'Harbor Board',
  role: null,
  organization: null,
};
const mention = (words: string, name: string) => ({
  span: spanOf(words),
  name,
  kind: 'other' as const,
  wikidata: null,
});

const annotation: Annotation = {
  ...ANNOTATION,
  claims: [INDIRECT, { ...DIRECT, speaker: ministry }, MIXED, { ...DIRECT, speaker: null }],
  organizations: [mention('TASS', 'TASS'), mention('ferry', 'The Ferry Line'), mention('crew', 'The Crew')],
};
const entries = claimEntries(ARTICLE, annotation);
const found = (filter: Partial<ClaimFilter>) =>
  filterClaims(entries, { ...NO_FILTER, ...filter }).map((entry) => entry.index);

describe('filtering claims', () => {
  test.each([
    ['nothing', {}, [0, 1, 2, 3]],
    ['a kind', { kind: 'direct' }, [1, 3]],
    ['a speaker', { speaker: 0 }, [0, 2]],
    ['those whose speaker is unknown', { speaker: 'unknown' }, [3]],
    ['an organization named in the words', { organization: 'The Crew' }, [2]],
    ['an organization that speaks', { organization: 'Harbor Board' }, [1]],
    ['words said, whatever their case', { search: 'FERRY' }, [0]],
    ['all words of a search, in any order', { search: 'weather crew' }, [2]],
    ['the name of the speaker', { search: 'harbor' }, [1]],
    ['a word with the quotation mark before it', { search: '“ready' }, [1, 2, 3]],
    ['words with another kind of dash', { search: 'well–known' }, [1, 3]],
    ['the mention that stands in the text', { search: 'she' }, [1, 3]],
    ['several at once', { speaker: 0, kind: 'mixed', search: 'sail' }, [2]],
    ['what nobody said', { search: 'submarine' }, []],
  ] satisfies [string, Partial<ClaimFilter>, number[]][])('by %s', (_, filter, indices) => {
    expect(found(filter)).toEqual(indices);
  });

  test('says how many of the selected claims a search hides', () => {
    const listed = filterClaims(entries, { ...NO_FILTER, kind: 'direct' });
    expect(hiddenAmong(new Set(), listed)).toBe(0);
    expect(hiddenAmong(new Set([1, 3]), listed)).toBe(0);
    expect(hiddenAmong(new Set([0, 1, 2]), listed)).toBe(2);
  });

  test('blanks alone are no search', () => {
    expect(isFiltering({ ...NO_FILTER, search: '  ' })).toBe(false);
    expect(found({ search: '  ' })).toHaveLength(4);
    expect(isFiltering({ ...NO_FILTER, speaker: 0 })).toBe(true);
  });
});

test('groups keep the order of the article, and those whom nobody knows come last', () => {
  const first = [entries[3]!, entries[1]!, entries[0]!, entries[2]!];
  expect(
    groupBySpeaker(first).map(({ speaker, entries }) => [speaker, entries.map(({ index }) => index)]),
  ).toEqual([
    ['Harbor Board', [1]],
    ['Anna Berg', [0, 2]],
    [null, [3]],
  ]);
});

test('choices carry the number of their claims', () => {
  expect(speakerChoices(entries).map(({ value, count }) => [value.id, count])).toEqual([
    [0, 2],
    [1, 1],
    ['unknown', 1],
  ]);
  expect(organizationChoices(entries)).toEqual([
    { value: 'Harbor Board', count: 1 },
    { value: 'The Crew', count: 1 },
    { value: 'The Ferry Line', count: 1 },
  ]);
});

test('organizations gather their mentions and other forms, the most mentioned first', () => {
  const organizations = [
    mention('TASS', 'TASS'),
    mention('crew', 'The Crew'),
    mention('The ferry', 'The Crew'),
  ];
  expect(organizationEntries(ARTICLE, { ...annotation, organizations })).toMatchObject([
    { name: 'The Crew', mentions: [1, 2], otherForms: ['crew', 'The ferry'] },
    { name: 'TASS', mentions: [0], otherForms: [] },
  ]);
});

describe('what is doubtful in a reading', () => {
  const unknown = { ...DIRECT, speaker: null };
  test.each([
    ['a well-understood article', annotation, []],
    ['no dateline', { ...annotation, dateline: null }, ['no-dateline']],
    [
      'most speakers unknown',
      { ...annotation, claims: [DIRECT, unknown, unknown, unknown] },
      ['many-unknown'],
    ],
    ['few claims say little', { ...annotation, claims: [unknown, unknown] }, []],
  ])('%s', (_, read, doubts) => {
    expect(readingDoubts(read)).toEqual(doubts);
  });
});

test('claims that follow one another and have one speaker make a run', () => {
  const runs = (filter: Partial<ClaimFilter>) =>
    speakerRuns(filterClaims(entries, { ...NO_FILTER, ...filter })).map((run) => [
      run.first.speaker,
      run.entries.map(({ index }) => index),
    ]);
  expect(runs({})).toEqual([
    ['Anna Berg', [0]],
    ['Harbor Board', [1]],
    ['Anna Berg', [2]],
    [null, [3]],
  ]);
  expect(runs({ order: 'speaker' })).toEqual([
    ['Anna Berg', [0, 2]],
    ['Harbor Board', [1]],
    [null, [3]],
  ]);
});

test('the headline’s claims stand first and in runs of their own, whatever the order', () => {
  // The last of them stands in the head; as claims go by their order in the text, it is behind the others there.
  const text = `${ARTICLE.text}\n\nAnna Berg: Ferry is ready`;
  const headAt = ARTICLE.text.length + 2;
  const head = { ...INDIRECT, content: [[headAt + 11, text.length] as const], source: null, cue: null };
  const all = claimEntries({ ...ARTICLE, text, headAt }, { ...annotation, claims: [INDIRECT, MIXED, head] });
  expect(all.map(({ ofHead }) => ofHead)).toEqual([false, false, true]);
  for (const order of ['article', 'speaker'] as const) {
    const runs = speakerRuns(filterClaims(all, { ...NO_FILTER, order }));
    expect(runs.map((run) => run.entries.map(({ index }) => index))).toEqual([[2], [0, 1]]);
  }
});

test('a claim whose speaker is not sure begins a run of its own', () => {
  const unsure = claimEntries(ARTICLE, {
    ...annotation,
    claims: [INDIRECT, { ...DIRECT, beside: 'Otto Falk' }, MIXED],
  });
  expect(speakerRuns(unsure).map((run) => run.entries.length)).toEqual([1, 1, 1]);
});

describe('an organization goes by one name, however it is written', () => {
  const board = { ...ministry, name: 'The Board of the Harbor' };
  const written: Annotation = {
    ...annotation,
    claims: [
      { ...INDIRECT, speaker: board },
      { ...DIRECT, speaker: { ...ministry, kind: 'person', organization: 'harbor board' } },
      MIXED,
    ],
    organizations: [mention('crew', 'Harbor Board'), mention('The ferry', 'HARBOR BOARD')],
  };

  test('in the filter', () => {
    expect(organizationChoices(claimEntries(ARTICLE, written))).toEqual([
      { value: 'Harbor Board', count: 3 },
    ]);
  });

  test('and in the list', () => {
    expect(organizationEntries(ARTICLE, written)).toMatchObject([{ name: 'Harbor Board', mentions: [0, 1] }]);
  });

  test('also where a speaker has the form that the text uses', () => {
    const speaker = { ...ministry, name: 'The Crew' };
    const mentions = [mention('crew', 'Sailors of the Ferry Line')];
    const entries = claimEntries(ARTICLE, {
      ...written,
      claims: [{ ...INDIRECT, speaker }],
      organizations: mentions,
    });
    expect(entries[0]!.organizations).toEqual(['Sailors of the Ferry Line']);
  });
});
