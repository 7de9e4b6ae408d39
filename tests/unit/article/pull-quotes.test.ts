/** What repeats the article's words in a box of its own. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';

const TEXT = [
  'LAKEFORD (AP) — The bridge was opened by the mayor, who had waited long.',
  '“We have waited eleven years for this bridge. Three months more will not hurt us,” she said in Lakeford.',
  'The ferry will run until the end of the year, its owner told the council.',
];

function read(apart: string): string[] {
  const [first, second, third] = TEXT;
  const { document } = parseHTML(
    `<html><head></head><body><article><p>${first}</p><p>${second}</p>${apart}<p>${third}</p></article></body></html>`,
  );
  return readPage(document, { force: false })!.article.text.split('\n\n');
}

describe('a pull quote is no text', () => {
  it.each([
    ['in a quotation block', '<blockquote><p>“Three months more will not hurt us.”</p></blockquote>'],
    [
      'that stands directly in its block',
      '<blockquote>We have waited eleven years for this bridge</blockquote>',
    ],
    ['in a box that is called so', '<div class="pull-quote"><p>Three months more will not hurt us</p></div>'],
    [
      'with who has said it below',
      '<blockquote><p>“Three months more will not hurt us.”</p><cite>Mayor Ann Field</cite></blockquote>',
    ],
    [
      'with who has said it behind a dash',
      '<blockquote class="big">“Three months more will not hurt us” — Mayor Ann Field</blockquote>',
    ],
    [
      'with words of what comes only later',
      '<div class="story-callout"><p>THE FERRY WILL RUN UNTIL THE END OF THE YEAR</p></div>',
    ],
  ])('%s', (_, apart) => {
    expect(read(apart)).toEqual(TEXT);
  });

  it.each([
    [
      'a quotation that stands nowhere else',
      '“Nobody had asked us about the ferry at all,” the owner added.',
    ],
    [
      'words of the article among others',
      '“Three months more will not hurt us, but four months would,” she added.',
    ],
    ['what is too short to be one', '“We have waited,” she added.'],
  ])('but %s is', (_, words) => {
    expect(read(`<blockquote><p>${words}</p></blockquote>`)).toContain(words);
  });

  it('but an article whose paragraphs all stand in such a box has its text', () => {
    const { document } = parseHTML(
      `<html><head></head><body><div class="quote-of-the-day">${TEXT.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
    );
    expect(readPage(document, { force: true })!.article.text.split('\n\n')).toEqual(TEXT);
  });
});
