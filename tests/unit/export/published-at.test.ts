/** The day of publishing that stands in words before the dateline. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { publishedAt } from '../../../lib/export/article-date.ts';

const DATED = 'PORT ELLA /Norland/, June 26. /TASS/. The ferry sails again, its owner said.';
const UNDATED = 'LAKEFORD (AP) — The bridge was opened by the mayor, who had waited long.';

function publishedOf(document: Document): string | null {
  const { article } = readPage(document, { force: false })!;
  return publishedAt(article, readDateline(article.text));
}

describe('a text', () => {
  it.each([
    [`date 2025-06-26 ${DATED}`, '2025-06-26'],
    [` 26.06.2025 10:15 ${DATED}`, '2025-06-26'],
    [`Published: June 27, 2025, 1:15 a.m. GMT\n\n${DATED}`, '2025-06-27'],
    [`Опубликовано 26 июня 2025 года в 10:15\n\nПОРТ-ЭЛЛА, 26 июня. /ТАСС/. Паром пошел.`, '2025-06-26'],
    [`By Ada Berg, June 26, 2025\n\n${DATED}`, '2025-06-26'],
    [`date 2025-06-26 ${UNDATED}`, '2025-06-26'],
    // What happened at another time is no stamp, nor is a day of the text itself.
    [`Closed since May 3, 1995\n\n${DATED}`, null],
    [`By Ada Berg, June 26, 2025\n\n${UNDATED}`, null],
    [`${DATED}\n\n2025-06-26`, null],
    [DATED, null],
  ])('%j', (text, day) => {
    expect(publishedAt({ text, published: null }, readDateline(text))).toBe(day);
  });
});

describe('a page', () => {
  const read = (before: string, opening: string) => {
    const { document } = parseHTML(
      `<html><head></head><body>${before}<div><p>${opening}</p><p>It had been closed for all of eleven years.</p><p>It will run until the end of the year.</p></div></body></html>`,
    );
    return publishedOf(document);
  };

  it.each([
    [
      'a stamp below the headline',
      '<h1>Ferry</h1><div class="date">26 June 2025, 10:15</div>',
      UNDATED,
      '2025-06-26',
    ],
    [
      'a time without an attribute',
      '<h1>Ferry</h1><p>World | <time>26.06.2025 10:15</time></p>',
      DATED,
      '2025-06-26',
    ],
    [
      'a stamp above the headline on the day of the dateline',
      '<div>June 26, 2025</div><h1>Ferry</h1>',
      DATED,
      '2025-06-26',
    ],
    [
      'the day on which the page is read, above the headline',
      '<div>Friday, 27 November 2026</div><h1>Ferry</h1>',
      DATED,
      null,
    ],
    [
      'a day above the headline of an undated dateline',
      '<div>June 26, 2025</div><h1>Ferry</h1>',
      UNDATED,
      null,
    ],
    ['a lead that names a year', '<h1>Ferry</h1><p>It has lain in port since June 3, 1995</p>', DATED, null],
  ])('%s', (_, before, opening, day) => {
    expect(read(before, opening)).toBe(day);
  });

  it('is a file with a stamp in a line of its own', () => {
    const { document } = parseHTML('<html><head></head><body><pre></pre></body></html>');
    document.querySelector('pre')!.textContent =
      `Ferry sails again\n2025-06-26 10:15\n${DATED}\n\nIt had been closed for all of eleven years.`;
    expect(publishedOf(document)).toBe('2025-06-26');
  });
});
