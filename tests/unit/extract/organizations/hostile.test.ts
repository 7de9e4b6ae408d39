import { describe, expect, it } from 'vitest';
import { englishOrganizations } from '../../../../lib/language/english/organizations/organizations.ts';
import { russianOrganizations } from '../../../../lib/language/russian/organizations/organizations.ts';
import { names } from './marked.ts';

describe('hostile texts', () => {
  it.each(['', ' ', '\n\n', '&', '(', "'s", '.', 'A', '«', '`'])('%j names nothing', (text) => {
    expect(names(text, englishOrganizations)).toEqual([]);
    expect(names(text, russianOrganizations)).toEqual([]);
  });
});
