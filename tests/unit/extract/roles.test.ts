import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import type { Language } from '../../../lib/language/language.ts';
import { russian } from '../../../lib/language/russian/russian.ts';

/** The role of each speaker who has a name. */
function roles(text: string, language: Language = english): (string | null)[] {
  const { claims } = annotate(text, language, readDateline(text));
  return claims.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.role] : []));
}

describe('the role that is told of a speaker', () => {
  test('is the title before the name rather than what is said behind it', () => {
    expect(roles('Senator Otto Falk, a frequent critic of the mayor, said the pier was dry.')).toEqual([
      'Senator',
    ]);
  });

  test('is what is said behind the name where no title stands before it', () => {
    expect(roles('Otto Falk, a frequent critic of the mayor, said the pier was dry.')).toEqual([
      'frequent critic of the mayor',
    ]);
  });

  test('holds the whole name of an organization, on either side of the name', () => {
    expect(roles('Bank of Norvik governor Otto Falk said the pier was dry.')).toEqual([
      'Bank of Norvik governor',
    ]);
    expect(roles('Otto Falk, a member of the Securities and Exchange Commission, said it was.')).toEqual([
      'member of the Securities and Exchange Commission',
    ]);
  });

  test('begins behind a day, and before the number of a rank', () => {
    expect(roles('It was shut on Monday harbor lawyer Otto Falk had won. "It was," Falk said.')).toEqual([
      'harbor lawyer',
    ]);
    expect(roles('Otto Falk, the No. 2 lawmaker in the house, said the pier was dry.')).toEqual([
      'No. 2 lawmaker in the house',
    ]);
  });

  test('is none where the text breaks off behind an article', () => {
    expect(roles('"It is dry," said Otto Falk, the')).toEqual([null]);
    expect(roles('"It is dry," said Otto Falk, mayor and the')).toHaveLength(1);
  });

  test('stands in the nominative, whatever the case of the name that it was told at', () => {
    const said = (before: string) => roles(`${before}. Линд заявил, что порт открыт.`, russian);
    expect(said('Суд отпустил бывшего директора порта Отто Линда')).toEqual(['бывший директор порта']);
    expect(said('Письмо вручили кандидату наук Отто Линду')).toEqual(['кандидат наук']);
    // Who acts for an office is no head of it.
    expect(said('Пришел и.о. главы порта Отто Линд')).toEqual(['и.о. главы порта']);
  });
});
