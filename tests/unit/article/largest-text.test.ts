import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { page, paragraphs } from './page-parts.ts';

/** What is read of a page without a dateline when the reader asks for it. */
const forced = (body: string): string[] | undefined =>
  readPage(parseHTML(page('', body)).document as unknown as Document, { force: true })?.article.text.split(
    '\n\n',
  );

const TEXT = [
  'The bridge over the Lake River was opened today, the mayor said in a speech at its foot.',
  'It had been closed for all of eleven years, and nobody in the town could say why.',
  'The old ferry will run until the end of the year, according to a statement of the council.',
  'Its captain told the paper that he would miss the fog most of all, and then the passengers.',
];
const ASIDE = ['The weather of the day, and all that one has to know about the tides and the wind.'];

describe('the text that a page without a dateline is about', () => {
  // The body's own surroundings bear words that elsewhere name what is no part of a body.
  it.each([
    '<div class="entry-content no-share">',
    '<div class="paywall">',
    '<div class="article__teaser">',
    '<article class="post has-video"><div class="text">',
    '<article class="entry author-ann tag-bridges"><div>',
    '<div class="advert-content-wrap"><div class="post">',
  ])('is found inside %s', (open) => {
    expect(forced(`<h1>Bridge</h1>${open}${paragraphs(TEXT)}`)).toEqual(TEXT);
  });

  it('is not that of a box beside it, nor the comments, however long', () => {
    const comments = `<section class="comments">${paragraphs([...TEXT, ...TEXT, ...TEXT].map((text) => `No. ${text}`))}</section>`;
    const box = `<div class="author-bio">${paragraphs(ASIDE)}</div>`;
    expect(forced(`${box}<div class="text">${paragraphs(TEXT)}</div>${comments}`)).toEqual(TEXT);
  });

  it('begins with its first part, where a later one is longer', () => {
    const part = (texts: string[]) =>
      `<div class="column"><div class="inner">${paragraphs(texts)}</div></div><div class="ad"></div>`;
    expect(
      forced(
        `<div class="list">${paragraphs(ASIDE)}</div><section>${part(TEXT.slice(0, 1))}${part(TEXT.slice(1))}</section>`,
      ),
    ).toEqual(TEXT);
  });

  it('is put together from parts of one paragraph each, deep in wrappers', () => {
    const wrapped = TEXT.map(
      (text) => `<div class="x"><div class="y"><div><div><p>${text}</p></div></div></div></div>`,
    );
    expect(forced(`<div id="main"><div class="feed">${wrapped.join('')}</div></div>`)).toEqual(TEXT);
  });

  it('is the largest block where lines are parted by breaks alone', () => {
    expect(
      forced(
        `<div class="menu">Home News Weather</div><table></table><div><div>Bridge</div><div>${TEXT.join('<br><br>')}</div><div>Print this page, or send it</div></div>`,
      ),
    ).toEqual(TEXT);
  });
});
