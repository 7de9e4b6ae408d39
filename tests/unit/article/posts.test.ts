/** Posts of social networks in an article. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';

const FIRST = 'LAKEFORD (AP) — The bridge was opened by the mayor, Ann Field, who had waited long.';
const SECOND = '“We have waited eleven years for this bridge,” Field said in Lakeford.';
const LAST = 'The ferry will run until the end of the year, its owner told the council.';

function read(post: string): string {
  const { document } = parseHTML(
    `<html><head></head><body><article><p>${FIRST}</p><p>${SECOND}</p>${post}<p>${LAST}</p></article></body></html>`,
  );
  return readPage(document, { force: false })!.article.text;
}

/** Who says what stands behind the second paragraph. */
function said(text: string): [string, string | undefined][] {
  const from = text.indexOf(SECOND) + SECOND.length;
  return annotate(text, english, readDateline(text))
    .claims.filter(({ content }) => content[0]![0] > from && content[0]![0] < text.indexOf(LAST))
    .map(({ content, speaker }) => [content.map((span) => text.slice(...span)).join(' | '), speaker?.name]);
}

describe('an embedded post belongs to who is named at it', () => {
  it.each([
    [
      'behind a dash',
      '<blockquote class="twitter-tweet"><p lang="en">What a bridge it is, friends of the lake.<br><br>The old ferry <a href="https://t.co/a">pic.twitter.com/a</a></p>&mdash; Ole Tarn (@oletarn) <a href="https://twitter.com/oletarn/status/1">June 26, 2025</a></blockquote>',
      'What a bridge it is, friends of the lake. The old ferry',
      'Ole Tarn',
    ],
    [
      'by who has shared it',
      '<blockquote data-id="7"><div>What a bridge it is.</div><p><a href="https://www.instagram.com/p/x/">A post shared by Lakeford Council (@lakeford)</a></p></blockquote>',
      'What a bridge it is',
      'Lakeford Council',
    ],
    [
      'in a link of its own',
      '<blockquote cite="x"><p>What a bridge it is.</p>Posted by <a href="https://www.facebook.com/tarn">Ole Tarn</a> on <a href="https://www.facebook.com/tarn/1">Monday</a></blockquote>',
      'What a bridge it is',
      'Ole Tarn',
    ],
  ])('%s', (_, post, words, speaker) => {
    const text = read(post);
    expect(text).toContain(`“${words}`);
    expect(said(text)).toEqual([[words, speaker]]);
  });

  it('in a frame of the network’s own is no text, and what announces it announces nothing that follows', () => {
    const text = read(
      '<p>Ole Tarn of Lakeford has answered on his page:</p><div><iframe src="https://platform.twitter.com/embed/Tweet.html?id=1"></iframe></div><p>“Nobody has asked the ferry.”</p>',
    );
    expect(text).toContain('on his page:…\n\n“Nobody');
    expect(said(text)).toEqual([['Nobody has asked the ferry', undefined]]);
    const advertised = read(
      '<p>Ole Tarn of Lakeford has answered on his page:</p><div><iframe src="https://ads.example/1"></iframe></div><p>“Nobody has asked the ferry.”</p>',
    );
    expect(said(advertised)).toEqual([['Nobody has asked the ferry', 'Ole Tarn']]);
  });

  it.each([
    [
      'without a link to a network',
      '<blockquote><p>What a bridge it is, friends of the lake.</p>— <a href="https://wire.example/1">Ole Tarn</a></blockquote>',
    ],
    [
      'without a name',
      '<blockquote><p>What a bridge it is, friends of the lake.</p> <a href="https://x.com/1">1 o’clock</a></blockquote>',
    ],
  ])('but a quotation %s is read as it stands', (_, post) => {
    expect(read(post)).toContain('What a bridge it is, friends of the lake.');
    expect(read(post)).not.toContain('“What');
  });
});
