/** The words that a person sees, once: what a page holds besides. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';

/** The second paragraph of an article in which these elements stand. */
function read(second: string, more = ''): string[] {
  const { document } = parseHTML(
    `<html><head></head><body><article><p>LAKEFORD (AP) — The bridge was opened by the mayor, who had waited long.</p><p>${second}</p>${more}<p>The ferry will run until the end of the year.</p></article></body></html>`,
  );
  return readPage(document, { force: false })!.article.text.split('\n\n').slice(1, -1);
}

it.each([
  [
    'the stroke of a fraction that only listeners get',
    'It was split <span>4</span><span class="sr-only">/</span><span>3</span> by the council.',
    'It was split 4/3 by the council.',
  ],
  [
    'what only listeners get',
    'It was split by the <a href="/c">council<span class="visually-hidden"> (opens new tab)</span></a> in May.',
    'It was split by the council in May.',
  ],
  [
    'the number of a footnote in brackets',
    'It was split by the council.<sup>[12]</sup> It stood long.',
    'It was split by the council. It stood long.',
  ],
  [
    'the number of a footnote that is a link',
    'It was split by the council.<sup><a href="#n1">1</a></sup> It stood long.',
    'It was split by the council. It stood long.',
  ],
  [
    'what is raised and no footnote',
    'It has 12 m<sup>2</sup> on the 1<sup>st</sup> floor of the council.',
    'It has 12 m2 on the 1st floor of the council.',
  ],
  [
    'marks of direction in a name',
    'It was split by \u202aAda\u200e Be\u200brg\u202c of the council.',
    'It was split by Ada Berg of the council.',
  ],
])('%s', (_, html, text) => {
  expect(read(html)).toEqual([text]);
});
