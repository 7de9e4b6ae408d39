import { describe, expect, test } from 'vitest';
import { articleDate } from '../../../lib/export/article-date.ts';
import { claimWords } from '../../../lib/export/claim-words.ts';
import { balanceMarks } from '../../../lib/export/quotation-marks.ts';
import { DIRECT, spanOf } from './sample.ts';

/** The words of a claim whose content stands between square brackets in `marked`. */
function wordsOf(marked: string): string {
  const text = marked.replace(/[[\]]/gu, '');
  const content = [...marked.matchAll(/\[([^\]]*)\]/gu)].map(([, words]) => spanOf(words!, text));
  return claimWords(text, { ...DIRECT, content });
}

describe('parts that an attribution had broken', () => {
  test.each([
    ['"[We will go]," he said. "[It is time]."', 'We will go. It is time'],
    ['"[We will]," he said, "[and soon]."', 'We will … and soon'],
    ['"[Will we go?]" he asked. "[We will]."', 'Will we go? We will'],
    ['«[Мы пойдем]», – сказал он. – «[Пора]».', 'Мы пойдем … Пора'],
    ['"[We go]," he said, "[Norland waits]."', 'We go … Norland waits'],
  ])('%s', (marked, words) => {
    expect(wordsOf(marked)).toBe(words);
  });
});

test('line breaks and spaces inside become one space', () => {
  expect(wordsOf('"[We  will\n go]"')).toBe('We will go');
});

test('a mark whose partner stood at the edge gets it back', () => {
  expect(balanceMarks('is "ready to go')).toBe('is "ready to go"');
  expect(balanceMarks('long overdue" step')).toBe('"long overdue" step');
  expect(balanceMarks('is “ready')).toBe('is “ready”');
  expect(balanceMarks('назвал «важным')).toBe('назвал «важным»');
  expect(balanceMarks('важным» шагом')).toBe('«важным» шагом');
  expect(balanceMarks('the "whole" of it')).toBe('the "whole" of it');
  expect(balanceMarks("it's all right")).toBe("it's all right");
});

describe('the day of an article', () => {
  test.each([
    ['2025-06-26T10:00:00Z', 'June 26', { date: 'June 26, 2025', isoDate: '2025-06-26' }],
    ['2025-06-25T22:00:00Z', 'June 26', { date: 'June 26, 2025', isoDate: '2025-06-26' }],
    ['2025-07-01T02:00:00+03:00', 'June 30', { date: 'June 30, 2025', isoDate: '2025-06-30' }],
    ['2025-06-26', null, { date: 'June 26, 2025', isoDate: '2025-06-26' }],
    [null, 'June 26', { date: 'June 26', isoDate: null }],
    // The page's moment may be that of a later version, or of the year that has begun meanwhile.
    ['2025-07-04T10:00:00Z', 'June 26', { date: 'June 26, 2025', isoDate: '2025-06-26' }],
    ['2026-01-02', 'December 31', { date: 'December 31, 2025', isoDate: '2025-12-31' }],
    ['2025-12-31T23:30:00Z', 'Jan. 1', { date: 'January 1, 2026', isoDate: '2026-01-01' }],
    ['2025-03-02', 'Feb 29', { date: 'February 29, 2024', isoDate: '2024-02-29' }],
    // The dateline may have its year itself.
    [null, 'June 26, 2025', { date: 'June 26, 2025', isoDate: '2025-06-26' }],
    [null, '26 июня 2025 года', { date: 'June 26, 2025', isoDate: '2025-06-26' }],
    ['2026-02-01', 'Thursday, June 26, 2025', { date: 'June 26, 2025', isoDate: '2025-06-26' }],
    ['2025-06-26', 'July 2-4', { date: 'July 2, 2025', isoDate: '2025-07-02' }],
    [null, 'June 31, 2025', { date: 'June 31, 2025', isoDate: null }],
    ['yesterday', 'June 26', { date: 'June 26', isoDate: null }],
    [null, null, { date: null, isoDate: null }],
  ])('published %s, dateline %s', (published, inDateline, day) => {
    const dateline = { span: [0, 0] as const, place: null, country: null, date: inDateline, wire: null };
    expect(articleDate({ published, text: '' }, dateline, 'en')).toEqual(day);
  });
});
