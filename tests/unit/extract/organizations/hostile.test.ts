import { describe, expect, it } from 'vitest';
import type { OrganizationLanguage } from '../../../../lib/extract/organizations/organization-language.ts';
import { englishOrganizations } from '../../../../lib/language/english/organizations/organizations.ts';
import { russianOrganizations } from '../../../../lib/language/russian/organizations/organizations.ts';
import { names } from './marked.ts';

/** Milliseconds for the search, the best of three: other work on the machine must not decide. */
function cost(text: string, language: OrganizationLanguage): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    names(text, language);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const hostile: [string, OrganizationLanguage][] = [
  ['UN ', englishOrganizations],
  ['Ministry of ', englishOrganizations],
  ['Bank and ', englishOrganizations],
  ['Food, ', englishOrganizations],
  ['(AB) ', englishOrganizations],
  ['Grupo de ', englishOrganizations],
  ['Aa-', englishOrganizations],
  ['ого ', russianOrganizations],
  ['Союз ого ', russianOrganizations],
  ['управление МВД ', russianOrganizations],
  ['газета «А Б ', russianOrganizations],
];

describe('hostile texts', () => {
  it.each(hostile)('cost of %j grows with their length alone', (unit, language) => {
    const short = cost(unit.repeat(2000), language);
    const long = cost(unit.repeat(16000), language);
    expect(long).toBeLessThan(Math.max(short, 4) * 8 * 4);
  });

  it.each(['', ' ', '\n\n', '&', '(', "'s", '.', 'A', '«', '`'])('%j names nothing', (text) => {
    expect(names(text, englishOrganizations)).toEqual([]);
    expect(names(text, russianOrganizations)).toEqual([]);
  });
});
