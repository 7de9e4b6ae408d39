/** The words that a person sees, once: what a page holds besides. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('the quotation marks of <q>, where no browser has styled the page', () => {
  it.each([
    [
      'those of English',
      '<q>We wait</q>, the mayor of Lakeford said.',
      '“We wait”, the mayor of Lakeford said.',
    ],
    [
      'within others',
      '<q>We <q>wait</q></q>, the mayor of Lakeford said.',
      '“We ‘wait’”, the mayor of Lakeford said.',
    ],
    [
      'those of Russian',
      '<span lang="ru"><q>Мы ждём</q>, - сказала мэр Лейкфорда.</span>',
      '«Мы ждём», - сказала мэр Лейкфорда.',
    ],
    [
      'the page’s own',
      '<q>"We wait"</q>, the mayor of Lakeford said.',
      '"We wait", the mayor of Lakeford said.',
    ],
    [
      'the page’s own around it',
      '"<q>We wait</q>", the mayor of Lakeford said.',
      '"We wait", the mayor of Lakeford said.',
    ],
    [
      'with space around',
      'The mayor of Lakeford said: <q>We wait</q> and went.',
      'The mayor of Lakeford said: “We wait” and went.',
    ],
  ])('%s', (_, html, text) => {
    expect(read(html)).toEqual([text]);
  });
});

describe('what style sheets hide', () => {
  const seen = {
    display: 'inline',
    visibility: 'visible',
    position: 'static',
    clip: 'auto',
    clipPath: 'none',
    overflow: 'visible',
    fontSize: '16px',
    width: 'auto',
    height: 'auto',
    left: 'auto',
    top: 'auto',
  };
  const styles: Record<string, Partial<typeof seen>> = {
    clip: { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' },
    path: { clipPath: 'inset(50%)' },
    tiny: { position: 'absolute', overflow: 'hidden', width: '1px', height: '1px' },
    zero: { fontSize: '0px' },
    none: { display: 'none' },
    out: { position: 'absolute', left: '-9999px' },
    badge: {
      position: 'absolute',
      overflow: 'hidden',
      width: '80px',
      height: '20px',
      clip: 'rect(0px, 80px, 20px, 0px)',
    },
  };
  const styleOf = (element: Element) => ({ ...seen, ...styles[element.getAttribute('class') ?? ''] });
  beforeEach(() => void vi.stubGlobal('getComputedStyle', styleOf));
  afterEach(() => void vi.unstubAllGlobals());

  it.each(['clip', 'path', 'tiny', 'zero', 'none', 'out'])('%s', (name) => {
    expect(read(`It was split <i class="${name}">(not) <b>by</b></i>by the council of Lakeford.`)).toEqual([
      name === 'zero'
        ? 'It was split byby the council of Lakeford.'
        : 'It was split by the council of Lakeford.',
    ]);
    expect(
      read('It was split by the council.', `<p class="${name}">It was not, for nobody had wanted it.</p>`),
    ).toEqual(['It was split by the council.']);
  });

  it('is not what is only small or cut', () => {
    expect(read('It was split <i class="badge">by</i> the council.')).toEqual([
      'It was split by the council.',
    ]);
  });

  it('is read all the same where that is most of an article, which is about to be shown', () => {
    styles.all = { display: 'none' };
    const { document } = parseHTML(
      '<html><head></head><body><article><p>LAKEFORD (AP) — The bridge was opened by the mayor.</p><p class="all">It was split by the council, which had waited long for it.</p><p class="all">It was opened in May, on a day that nobody forgets.</p></article></body></html>',
    );
    expect(readPage(document, { force: false })!.article.text).toContain('It was split');
  });
});
