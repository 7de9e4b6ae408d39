import { describe, expect, it } from 'vitest';
import { WEIGHTS, weigh } from '../../../lib/extract/speakers/features.ts';
import { agreement, roleFeatures, roleWords } from '../../../lib/extract/speakers/role-features.ts';
import { english } from '../../../lib/language/english/english.ts';

const read = (phrase: string) => roleFeatures(roleWords(phrase), english);

describe('roleFeatures', () => {
  it.each([
    ['Russian Defense Minister', 'russia', 'defense', 'minister'],
    ["Russia's top diplomat", 'russia', 'foreign', 'diplomat'],
    ['the top Russian defense official', 'russia', 'defense', 'official'],
    ['Russian Ambassador to Vietnam', 'russia', null, 'ambassador'],
    ['Deputy Prime Minister of Mongolia', 'mongolia', null, 'deputy prime minister'],
    ['the head of state', null, null, 'head of state'],
    ['US Secretary of State', 'united states', 'foreign', 'minister'],
    ['Deputy Energy Minister', null, 'energy', 'deputy minister'],
    ['Gov.', null, null, 'governor'],
  ])('%s', (phrase, country, domain, rank) => {
    const features = read(phrase);
    expect([features?.country, features?.domain, features?.ranks[0]]).toEqual([country, domain, rank]);
  });

  it('is null where no role is named', () => {
    expect(read('the old bridge')).toBeNull();
  });
});

describe('agreement', () => {
  it.each([
    ['the top Russian defense official', 'Russian Defense Minister'],
    ["Russia's top diplomat", 'Russian Foreign Minister'],
    ['the head of state', 'President'],
    ['the Russian leader', 'Russian President'],
    ['the diplomat', 'Russian Ambassador to Vietnam'],
  ])('%s can be the %s', (description, role) => {
    expect(agreement(read(description)!, read(role)!)).not.toBeNull();
  });

  it.each([
    ['the French president', 'Russian President'],
    ['the defense minister', 'Foreign Minister'],
    ['the judge', 'lawyer'],
    ['the minister', 'Deputy Energy Minister'],
    ['the deputy minister', 'Energy Minister'],
  ])('%s cannot be the %s', (description, role) => {
    expect(agreement(read(description)!, read(role)!)).toBeNull();
  });

  it('is closer where country and field agree as well', () => {
    const description = read('the Russian defense minister')!;
    const worth = (role: string) => weigh(agreement(description, read(role)!)!, WEIGHTS);
    expect(worth('Russian Defense Minister')).toBeGreaterThan(worth('Minister'));
  });
});
