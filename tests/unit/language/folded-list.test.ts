import { describe, expect, it } from 'vitest';
import { sourcedLists as englishLists } from '../../../lib/language/english/organizations/known-lists.ts';
import { folded, idOf, unfolded } from '../../../lib/language/folded-list.ts';
import { withoutSources } from '../../../lib/language/list-sources.ts';
import { parseKnownOrganization } from '../../../lib/language/parse-known-organization.ts';
import { sourcedLists as russianLists } from '../../../lib/language/russian/organizations/known-lists.ts';

describe('a list as the built extension carries it', () => {
  it('leaves out initials that its first name tells, wherever they stand', () => {
    expect(folded('National Ferry Board;NFB;Ferry Board')).toBe('National Ferry Board;@;Ferry Board');
    expect(folded('*!Board of Ferries;Ferries;BF|Q35')).toBe('*!Board of Ferries;Ferries;@|z');
  });

  it('keeps initials that have a mark, that are none, or are one letter', () => {
    const kept = 'Ferry Board;<FB\nFerry Board;FBN\nFerries;F';
    expect(folded(kept)).toBe(kept);
  });

  it('leaves out the first name inside the others', () => {
    expect(folded('!Velden Ferry;Velden Ferry Board;New Velden Ferry = Velden')).toBe(
      '!Velden Ferry;% Board;New % = Velden',
    );
    expect(unfolded('!Velden Ferry;% Board;@;New %|z')).toBe(
      '!Velden Ferry;Velden Ferry Board;VF;New Velden Ferry|z',
    );
  });

  it('has all names again when it is unfolded', () => {
    expect(unfolded('National Ferry Board;@;Ferry Board\nVale;Vales\nBoard of Ferries;Ferries;@|z')).toBe(
      'National Ferry Board;NFB;Ferry Board\nVale;Vales\nBoard of Ferries;Ferries;BF|z',
    );
  });

  it('has its ids in full again when a line is read', () => {
    expect(idOf('z')).toBe('Q35');
    expect(idOf('Q35')).toBe('Q35');
    expect(idOf('')).toBeNull();
  });

  it('loses nothing of the lists that there are', () => {
    for (const [kind, list] of [...Object.entries(englishLists), ...Object.entries(russianLists)]) {
      const lines = (text: string) =>
        text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => parseKnownOrganization(line, kind as 'company'));
      const whole = withoutSources(list);
      expect(lines(unfolded(folded(whole)))).toEqual(lines(whole));
    }
  });
});
