import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/language/english/english.ts';
import { allKnownOrganizations, indexOf, type KnownNames } from '../../../lib/language/known-names.ts';
import { latinApostrophes } from '../../../lib/language/latin-apostrophes.ts';
import { nameLexiconOf } from '../../../lib/language/lexicon.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { wordsOf } from '../../../lib/text/words.ts';

const known: KnownNames = {
  government:
    '\nVelden Ministry; VM |Q1\n\n*Ministry of Roads; Roads Ministry = Straßenministerium\nU.V. Guard; Velden’s Guard\n',
  company:
    '\n-Velden Works of the North; Velden Works; !Works; North Works\nRothwerk; rothwerk\nFleck & Co.; Fleck.ru\n',
};
const reading = { wordKey: (word: string) => word.toLowerCase(), apostrophes: latinApostrophes };
const index = indexOf(known, reading);
const aliasesFrom = (key: string) =>
  index.namesFrom(key).map(({ alias, organization }) => `${alias.text}: ${organization.name}`);

describe('a curated list', () => {
  it.each([
    [
      'velden',
      [
        'Velden Ministry: Velden Ministry',
        'Velden’s Guard: U.V. Guard',
        'Velden Works: Velden Works of the North',
      ],
    ],
    ['vm', ['VM: Velden Ministry']],
    ['uv', ['U.V. Guard: U.V. Guard']],
    ['ministry', ['Ministry of Roads: Ministry of Roads']],
    ['roads', ['Roads Ministry: Ministry of Roads']],
    ['works', ['Works: Velden Works of the North']],
    ['north', ['North Works: Velden Works of the North']],
    ['rothwerk', ['Rothwerk: Rothwerk', 'rothwerk: Rothwerk']],
    ['fleck', ['Fleck & Co.: Fleck & Co.']],
    ['fleck.ru', ['Fleck.ru: Fleck & Co.']],
    ['harbour', []],
  ])('has the names that begin with "%s"', (key, names) => {
    expect(aliasesFrom(key)).toEqual(names);
  });

  it('tells the first word of each of its names, and no other', () => {
    expect([...index.firstWords()].toSorted()).toEqual(
      'fleck fleck.ru ministry north roads rothwerk uv velden vm works'.split(' '),
    );
  });

  it('keeps how an alias may be used, whether a body is of all nations, identity and English name', () => {
    expect(index.namesFrom('works')[0]!.alias.use).toBe('guarded');
    expect(index.namesFrom('roads')[0]!.organization).toMatchObject({
      kind: 'government',
      national: true,
      english: 'Straßenministerium',
    });
    expect(index.namesFrom('vm')[0]!.organization.wikidata).toBe('Q1');
  });

  it('is indexed once', () => {
    expect(indexOf(known, reading)).toBe(index);
  });

  it('holds every organization once', () => {
    expect(
      allKnownOrganizations(known)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'Fleck & Co.',
      'Ministry of Roads',
      'Rothwerk',
      'U.V. Guard',
      'Velden Ministry',
      'Velden Works of the North',
    ]);
  });

  it('is refused with a line that has no name', () => {
    expect(() => allKnownOrganizations({ company: ' |Q2' })).toThrow(SyntaxError);
  });
});

describe.each([english, russian])('the curated list of $code', ({ organizations }) => {
  it('finds each name by the first word that a text has of it', () => {
    const { namesFrom } = indexOf(organizations.known, organizations);
    const lost = allKnownOrganizations(organizations.known)
      .flatMap(({ aliases }) => aliases)
      .filter(({ text }) => {
        const first = wordsOf(text, nameLexiconOf(organizations), organizations)[0]!;
        return !namesFrom(first.key).some(({ alias }) => alias.text === text);
      });
    expect(lost).toEqual([]);
  });
});
