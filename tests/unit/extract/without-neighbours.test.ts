import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../lib/extract/people.ts';
import { readText } from '../../../lib/extract/read-text.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';

/** Each name as the text has it and as it is by itself. */
function names(text: string): [string, string][] {
  const mentions = inOneGo(findPeople(inOneGo(readText(text, null, russian))));
  return russian
    .withoutNeighbours(text, mentions)
    .map(({ span, words }) => [text.slice(...span), words.join(' ')]);
}

describe('a name without what stands at it', () => {
  test('begins behind the name of whose office it is, in whatever form that stands', () => {
    const captain = 'Капитан Борис Веслов промолчал.';
    expect(names(`Суд выслушал адвоката Веслова Пера Орлова. ${captain}`)[0]?.[0]).toBe('Пера Орлова');
    expect(names(`Суд беседовал с адвокатом Весловым Пером Орловым. ${captain}`)[0]?.[0]).toBe(
      'Пером Орловым',
    );
    expect(names(`Выступил адвокат Веслов Пер Орлов. ${captain}`)[0]).toEqual(['Пер Орлов', 'Пер Орлов']);
  });

  test('is whole where nobody else of the article is called by its first word', () => {
    const captain = 'Капитан Борис Гребцов промолчал.';
    expect(names(`Суд выслушал адвоката Веслова Пера Орлова. ${captain}`)[0]?.[0]).toBe(
      'Веслова Пера Орлова',
    );
  });

  test('ends where the name ends that the article has elsewhere', () => {
    const [long, short] = ['На причале стоял директор Павел Орлов Фото.', 'Павел Орлов уехал.'];
    expect(names(`${long} ${short}`)[0]).toEqual(['Павел Орлов', 'Павел Орлов']);
    expect(names(`${long} Павел Гребцов уехал.`)[0]).toEqual(['Павел Орлов Фото', 'Павел Орлов Фото']);
  });

  test('keeps its place where a nickname stands inside', () => {
    const text = 'На причале стоял директор Павел "Утка" Орлов Фото. Павел Орлов уехал.';
    expect(names(text)[0]).toEqual(['Павел "Утка" Орлов Фото', 'Павел Орлов']);
  });
});
