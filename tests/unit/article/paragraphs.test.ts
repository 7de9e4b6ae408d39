import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { parsePage } from '../../../scripts/extract/parse-page.ts';
import { page } from './page-parts.ts';

const OPENING = 'LAKEFORD, June 26. /TASS/. The bridge will be opened in autumn, the mayor said.';

/** The paragraphs behind the first. */
const read = (body: string): string[] | undefined =>
  readPage(
    parsePage(page('', `<h1>Bridge</h1><div><p>${OPENING}</p>${body}<p>The ferry goes on.</p></div>`)),
    {
      force: true,
    },
  )
    ?.article.text.split('\n\n')
    .slice(1, -1);

describe('a line end in a paragraph', () => {
  it.each([
    [
      'parts a heading in bold from the sentence below it',
      '<p><b>A long wait</b><br>The council noted that the ferry was slow.</p>',
      ['A long wait', 'The council noted that the ferry was slow.'],
    ],
    [
      'parts no words in bold from the sentence that they begin',
      '<p><b>The council</b> noted<br>that the ferry was slow.</p>',
      ['The council noted that the ferry was slow.'],
    ],
    [
      'parts no lines of a text that is all in bold',
      '<p><b>The council noted</b><br><b>that the ferry was slow.</b></p>',
      ['The council noted that the ferry was slow.'],
    ],
    [
      'ends no quotation that is still open',
      '<p>"We have waited long enough.<br>Now the bridge is there," she said.</p>',
      ['"We have waited long enough. Now the bridge is there," she said.'],
    ],
    [
      'ends no quotation in curly marks',
      '<p>“We have waited long enough.<br>Now the bridge is there,” she said.</p>',
      ['“We have waited long enough. Now the bridge is there,” she said.'],
    ],
    [
      'ends a paragraph behind a quotation that is closed',
      '<p>"We have waited long enough."<br>The council agreed with her.</p>',
      ['"We have waited long enough."', 'The council agreed with her.'],
    ],
  ])('%s', (_, body, paragraphs) => {
    expect(read(body)).toEqual(paragraphs);
  });
});
