import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/language/english/english.ts';
import { allKnownOrganizations } from '../../../lib/language/known-names.ts';
import { nameLexiconOf } from '../../../lib/language/lexicon.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { wordsOf } from '../../../lib/text/words.ts';

describe.each([english, russian])('curated organizations of $code', ({ organizations }) => {
  const aliases = allKnownOrganizations(organizations.known).flatMap((one) =>
    one.aliases.map((alias) => ({ alias, name: one.name })),
  );

  it('gives each alias to one organization, but for those that wait for its name', () => {
    const owners = new Map<string, string[]>();
    for (const { alias, name } of aliases.filter((one) => one.alias.use !== 'after-name'))
      owners.set(alias.text, [...(owners.get(alias.text) ?? []), name]);
    expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it('has no name twice', () => {
    const names = allKnownOrganizations(organizations.known).map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has well-formed Wikidata ids, each for one organization', () => {
    const ids = allKnownOrganizations(organizations.known).flatMap(({ wikidata }) => wikidata ?? []);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has no alias without a word, or longer than any name', () => {
    const lengths = aliases.map(({ alias }) => ({
      alias,
      words: wordsOf(alias.text, nameLexiconOf(organizations), organizations).length,
    }));
    expect(lengths.filter(({ words }) => words === 0 || words > 14)).toEqual([]);
  });
});

describe('organizations that both languages know', () => {
  it('have the English name that the English list gives them', () => {
    const listed = new Set(allKnownOrganizations(english.organizations.known).map(({ name }) => name));
    const others = allKnownOrganizations(russian.organizations.known).flatMap(
      ({ english: name }) => name ?? [],
    );
    expect(others.filter((name) => !listed.has(name))).toEqual([]);
  });
});
