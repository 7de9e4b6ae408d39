import { describe, expect, it } from 'vitest';
import {
  allKnownOrganizations,
  firstWordsOf,
  knownNamesFrom,
  writeKnownNames,
} from '../../../lib/language/known-names.ts';
import { latinApostrophes } from '../../../lib/language/latin-apostrophes.ts';

const written = writeKnownNames(
  {
    government: 'Velden Ministry; VM |Q1\n*Ministry of Roads; Roads Ministry = Straßenministerium',
    company: '-Velden Works of the North; Velden Works; !Works; North Works\nRothwerk; rothwerk',
  },
  { wordKey: (word) => word.toLowerCase(), abbreviations: new Set(), apostrophes: latinApostrophes },
);
const namesFrom = knownNamesFrom(written);
const aliasesFrom = (key: string) =>
  namesFrom(key).map(({ alias, organization }) => `${alias.text}: ${organization.name}`);

describe('a curated list that was written down', () => {
  it.each([
    ['velden', ['Velden Ministry: Velden Ministry', 'Velden Works: Velden Works of the North']],
    ['vm', ['VM: Velden Ministry']],
    ['ministry', ['Ministry of Roads: Ministry of Roads']],
    ['roads', ['Roads Ministry: Ministry of Roads']],
    ['works', ['Works: Velden Works of the North']],
    ['north', ['North Works: Velden Works of the North']],
    ['rothwerk', ['Rothwerk: Rothwerk', 'rothwerk: Rothwerk']],
    ['harbour', []],
  ])('has the names that begin with "%s"', (key, names) => {
    expect(aliasesFrom(key)).toEqual(names);
  });

  it('tells the first word of each of its names, and no other', () => {
    expect(firstWordsOf(written).toSorted()).toEqual([
      'ministry',
      'north',
      'roads',
      'rothwerk',
      'velden',
      'vm',
      'works',
    ]);
  });

  it('keeps how an alias may be used, whether a body is of all nations, identity and English name', () => {
    expect(namesFrom('works')[0]!.alias.use).toBe('guarded');
    expect(namesFrom('roads')[0]!.organization).toMatchObject({
      kind: 'government',
      national: true,
      english: 'Straßenministerium',
    });
    expect(namesFrom('vm')[0]!.organization.wikidata).toBe('Q1');
  });

  it('holds every organization once', () => {
    expect(
      allKnownOrganizations(written)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Ministry of Roads', 'Rothwerk', 'Velden Ministry', 'Velden Works of the North']);
  });

  it('is refused with a line that has no name', () => {
    const reading = {
      wordKey: (word: string) => word,
      abbreviations: new Set<string>(),
      apostrophes: latinApostrophes,
    };
    expect(() => writeKnownNames({ company: ' |Q2' }, reading)).toThrow(SyntaxError);
  });
});
