import { describe, expect, test } from 'vitest';
import { claimRecord, said } from '../../../lib/export/claim-record.ts';
import { copiedClaims } from '../../../lib/export/copied-claims.ts';
import { inQuotationMarks, quotationMarks, withoutMarksAround } from '../../../lib/export/quotation-marks.ts';
import { COPY_MARKS } from '../../../lib/settings/settings.ts';
import { ANNOTATION, ARTICLE, DIRECT, INDIRECT, MIXED, STYLE } from './sample.ts';

describe('a direct claim', () => {
  test.each([
    // As the article has them: also those inside, but straight ones in straight ones would end them.
    ['article', 'en', 'He said: “', 'The “Ella” sails', '“The “Ella” sails”'],
    ['article', 'en', '"', 'The "Ella" sails', `"The 'Ella' sails"`],
    ['article', 'en', '«', 'The "Ella" sails', '«The "Ella" sails»'],
    ['article', 'ru', '"', 'Паром «Элла» идёт', '"Паром «Элла» идёт"'],
    ['article', 'ru', '„', 'Паром идёт', '„Паром идёт“'],
    // A piece of the words has the marks that stand around all of them, in their paragraph.
    ['article', 'en', 'He said "no".\n\n"The ferry "Ella" sails', 'on Friday', '"on Friday"'],
    ['article', 'ru', '«Паром „Элла“ идёт, ', 'и скоро', '«и скоро»'],
    // Where none stand around the words, as after a dash.
    ['article', 'en', 'He said "no".\n\n- ', 'It sails', '“It sails”'],
    ['article', 'ru', '— ', 'Паром идёт', '«Паром идёт»'],
    ['article', 'en', '', 'It sails', '“It sails”'],
    ['straight', 'en', '“', 'The “Ella” sails', `"The 'Ella' sails"`],
    ['straight', 'ru', '«', 'Паром «Элла» и „Мир“', `"Паром 'Элла' и 'Мир'"`],
    ['language', 'en', '"', 'The "Ella" and "Mir" sail', '“The ‘Ella’ and ‘Mir’ sail”'],
    ['language', 'en', '«', 'The «Ella» sails', '“The ‘Ella’ sails”'],
    ['language', 'ru', '"', 'Паром "Элла" и “Мир”', '«Паром „Элла“ и „Мир“»'],
    ['language', 'ru', '«', 'Паром «Элла „Вторая“»', '«Паром „Элла „Вторая““»'],
    // An apostrophe is no quotation mark.
    ['language', 'en', '"', "We don't know", "“We don't know”"],
    ['straight', 'en', '“', 'We don’t know', '"We don’t know"'],
  ] as const)('%s, %s, %j before: %s', (style, language, before, words, quoted) => {
    expect(inQuotationMarks(words, quotationMarks(style, language, before))).toBe(quoted);
  });
});

describe('a claim that is told', () => {
  test.each([
    ['article', 'en', 'the crew is "ready"', 'the crew is "ready"'],
    ['straight', 'en', 'the crew is “ready”', 'the crew is "ready"'],
    ['straight', 'ru', 'паром «Элла» «готов»', 'паром "Элла" "готов"'],
    ['language', 'en', 'the crew is "ready" to "sail"', 'the crew is “ready” to “sail”'],
    ['language', 'ru', 'паром "готов"', 'паром «готов»'],
    ['language', 'ru', 'паром «Элла „Вторая“»', 'паром «Элла „Вторая“»'],
  ] as const)('%s, %s: %s', (style, language, words, told) => {
    expect(withoutMarksAround(words, quotationMarks(style, language, ''))).toBe(told);
  });
});

test('copies for people have the marks of the reader’s choice, tables and annotations the article’s', () => {
  const copied = (marks: (typeof COPY_MARKS)[number], format: 'text' | 'json' | 'csv') =>
    copiedClaims(ARTICLE, ANNOTATION, [DIRECT, MIXED], { ...STYLE, marks, format }).text;
  expect(copied('language', 'text')).toContain('“We are ready, willing & able. The well-known pier stands”');
  expect(copied('language', 'text')).toContain('the crew is “ready to sail in any weather”');
  expect(copied('article', 'text')).toContain('"We are ready, willing & able. The well-known pier stands"');
  expect(copied('language', 'json')).toContain('is \\"ready to sail');
  expect(copied('language', 'csv')).toContain('is "ready to sail');
});

test.each(COPY_MARKS)('%s: words that were not quoted are never put into quotation marks', (marks) => {
  expect(said(claimRecord(ARTICLE, ANNOTATION, INDIRECT, 'en', marks))).toBe(
    'The ferry will sail again in May',
  );
});
