import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '../../../lib/annotation.ts';
import { quotedParts } from '../../../lib/panel/quoted-parts.ts';

/** The parts in one line, what is quoted between brackets. */
const shown = (words: string, kind: ClaimKind, language = 'en') =>
  quotedParts(words, kind, language)
    .map(({ text, quoted }) => (quoted ? `[${text}]` : text))
    .join('');

describe('the words of a claim as the list shows them', () => {
  test.each([
    ['all of a direct claim is quoted', 'direct', 'We are ready', '[“We are ready”]'],
    [
      'of a partly quoted one what stands in marks',
      'mixed',
      'the pier "as good as new" again',
      'the pier [“as good as new”] again',
    ],
    ['whatever the marks', 'mixed', 'a “first” and a «second»', 'a [“first”] and a [“second”]'],
    [
      'nothing of a paraphrased one, though a name stands in marks',
      'indirect',
      'the "Aurora" will sail',
      'the "Aurora" will sail',
    ],
    ['a mark without its partner is no quotation', 'mixed', 'the 5" pipe', 'the 5" pipe'],
    [
      'marks inside become those of the second level',
      'direct',
      'He said "never" to me',
      '[“He said ‘never’ to me”]',
    ],
  ] satisfies [string, ClaimKind, string, string][])('%s', (_, kind, words, expected) => {
    expect(shown(words, kind)).toBe(expected);
  });

  test('in Russian in the marks of Russian', () => {
    expect(shown('Паром "Аврора" пойдёт', 'direct', 'ru')).toBe('[«Паром „Аврора“ пойдёт»]');
    expect(shown('причал "как новый"', 'mixed', 'ru-RU')).toBe('причал [«как новый»]');
    expect(shown('причал „как новый“', 'mixed', 'ru')).toBe('причал [«как новый»]');
  });
});
