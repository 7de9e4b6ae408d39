import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../../lib/wording/wording.ts';

test.each([
  ['auto', 'ru-RU', 'ru'],
  ['auto', 'RU', 'ru'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'de', 'en'],
  ['en', 'ru', 'en'],
  ['ru', 'en', 'ru'],
] as const)('choice %s in a browser of %s speaks %s', (choice, browser, language) => {
  expect(wordingFor(choice, browser).language).toBe(language);
});

describe('counts take the form that the number asks for', () => {
  const en = wordingFor('en', 'en');
  const ru = wordingFor('ru', 'en');
  test.each([
    [0, '0 claims found', 'Найдено 0 высказываний'],
    [1, '1 claim found', 'Найдено 1 высказывание'],
    [2, '2 claims found', 'Найдено 2 высказывания'],
    [5, '5 claims found', 'Найдено 5 высказываний'],
    [11, '11 claims found', 'Найдено 11 высказываний'],
    [21, '21 claims found', 'Найдено 21 высказывание'],
    [112, '112 claims found', 'Найдено 112 высказываний'],
  ])('%d', (number, english, russian) => {
    expect(en.count('foundClaims', number)).toBe(english);
    expect(ru.count('foundClaims', number)).toBe(russian);
  });
});

test('values stand where the message wants them, and are no messages themselves', () => {
  expect(wordingFor('en', 'en').say('choiceWithCount', '$2 $1', 3)).toBe('$2 $1 (3)');
});
