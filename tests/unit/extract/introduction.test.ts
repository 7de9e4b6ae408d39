import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import type { Language } from '../../../lib/language/language.ts';
import { russian } from '../../../lib/language/russian/russian.ts';

/** Where the article introduces the speaker of each claim, in its own words. */
function introductions(text: string, language: Language): (string | null)[] {
  const { claims } = annotate(text, language, readDateline(text));
  return claims.map(({ speaker }) => (speaker?.introduced ? text.slice(...speaker.introduced) : null));
}

describe('where an article says in full who speaks', () => {
  test('is the title with the full name, also for the claims that have but a surname or a pronoun', () => {
    const text =
      'VARNA, June 4. /TASS/. "The tide turns at noon," Falk said. Ruritanian Transport Minister Otto Falk was speaking at the pier. "We sail with it," he added.';
    const place = 'Ruritanian Transport Minister Otto Falk';
    expect(introductions(text, english)).toEqual([place, place]);
  });

  test('holds the apposition behind the name', () => {
    const text =
      'VARNA, June 4. /TASS/. "The tide turns at noon," said Anna Berg, head of the Varna Pilots Association. Berg noted that "the wind will drop."';
    expect(introductions(text, english)[1]).toBe('Anna Berg, head of the Varna Pilots Association');
  });

  test('is the fullest mention, and of two as full the one with a role', () => {
    const text =
      'VARNA, June 4. /TASS/. Otto Falk arrived at dawn. "The tide turns at noon," Transport Minister Otto Falk said.';
    expect(introductions(text, english)).toEqual(['Transport Minister Otto Falk']);
  });

  test('of an organization is its fullest name', () => {
    const text =
      'VARNA, June 4. /TASS/. The UN said the harbor would stay open. The United Nations met at noon. The UN added that ships were waiting.';
    expect(new Set(introductions(text, english))).toEqual(new Set(['United Nations']));
  });

  test('is nowhere for whoever is only described, and for nobody', () => {
    const text =
      'VARNA, June 4. /TASS/. "The tide turns at noon," a spokesman for the ferry company said. "And at midnight," it was said.';
    expect(introductions(text, english)[0]).toBeNull();
  });

  test('is found in Russian, in whatever case the name stands', () => {
    const text =
      'ВАРНА, 4 июня. /ТАСС/. "Прилив начнется в полдень", - сказал журналистам министр транспорта Руритании Отто Фальк. По словам Фалька, суда ждут.';
    expect(introductions(text, russian)).toEqual([
      'министр транспорта Руритании Отто Фальк',
      'министр транспорта Руритании Отто Фальк',
    ]);
  });
});
