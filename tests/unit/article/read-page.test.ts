import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleOpenings } from '../../../lib/article/page-opening.ts';
import { readArticle, readPage } from '../../../lib/article/read-page.ts';
import { recognise } from '../../../lib/article/recognise.ts';
import { recogniseLanguage } from '../../../lib/language/recognise.ts';
import { agencyPages } from './agency-pages.ts';
import { carrierPages } from './carrier-pages.ts';
import { all } from './page-parts.ts';
import { wirePages } from './wire-pages.ts';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

describe('a page', () => {
  it.each([...wirePages, ...agencyPages, ...carrierPages])('$name', ({ html, paragraphs, title }) => {
    const document = documentOf(html);
    const page = readPage(document, { force: false });
    expect(page?.article.text.split('\n\n') ?? null).toEqual(paragraphs);
    if (title !== undefined) expect(page?.article.title).toBe(title);
    expect(recognise(document) !== null).toBe(paragraphs !== null);
  });

  it('holds its article once, where its own script holds it again as data', () => {
    const { html } = wirePages.find(({ name }) => name.includes('as data for its own script'))!;
    expect([...articleOpenings(documentOf(html))]).toHaveLength(1);
  });

  it('is read in more steps the longer it is, so that none of them gets long', () => {
    const stepsFor = (paragraphs: number) => {
      const body = '<p>"The tide turns at noon," Harbor Master Anna Berg said on Friday.</p>'.repeat(
        paragraphs,
      );
      const document = documentOf(
        `<html><head></head><body><main><div><p>PORT ELLA, June 26. /TASS/. The ferry sails.</p>${body}</div></main></body></html>`,
      );
      const steps = readArticle(document, { force: false });
      let count = 0;
      while (!steps.next().done) count++;
      return count;
    };
    expect(stepsFor(2000)).toBeGreaterThan(10 * stepsFor(40));
  });

  it('is left as it was', () => {
    for (const { html } of wirePages) {
      const document = documentOf(html);
      const before = document.toString();
      readPage(document, { force: true });
      expect(document.toString()).toBe(before);
    }
  });

  it('gives its language away by the text', () => {
    const codes = wirePages.map(({ html }) => recogniseLanguage(recognise(documentOf(html)) ?? ''));
    expect(new Set(codes)).toEqual(new Set(['en', 'ru', null]));
  });
});

describe('a page with one article below another', () => {
  const { html } = wirePages.find(({ name }) => name.startsWith('one article below another'))!;

  it('gives the one that is chosen, with its own headline', () => {
    const page = readPage(documentOf(html), { force: false, choose: (openings) => openings.at(-1)! });
    expect(page?.article.title).toBe('Ferry');
    expect(page?.article.text).toMatch(/^PORT LAKE/);
  });

  it('gives the first when nobody chooses', () => {
    expect(readPage(documentOf(html), { force: false })?.article.title).toBe('Bridge');
  });
});

describe('an article with running text in it that may be no part of it', () => {
  const beside = [
    'Every ferry of the county carries a bell, a boat hook and a crew of two.',
    'Most of them were built before the war, and all of them are slow.',
  ];
  const document = documentOf(
    `<html><head></head><body><main><h1>Bridge</h1><div>${all.map((text) => `<p>${text}</p>`).join('')}<div class="infobox">${beside.map((text) => `<p>${text}</p>`).join('')}</div><div class="author"><p>Ann Marsh writes about bridges.</p></div></div></main></body></html>`,
  );

  it('says how many paragraphs were left out', () => {
    const article = readPage(document, { force: false })?.article;
    expect(article?.text.split('\n\n')).toEqual(all);
    expect(article?.leftOut).toBe(2);
  });

  it('is read with them where the reader wants it, and then leaves none out', () => {
    const article = readPage(document, { force: false, whole: true })?.article;
    expect(article?.text.split('\n\n')).toEqual([...all, ...beside]);
    expect(article?.leftOut).toBe(0);
  });

  it('leaves nothing out that is the page’s own for certain', () => {
    for (const { html } of [...wirePages, ...agencyPages, ...carrierPages])
      expect(readPage(documentOf(html), { force: false })?.article.leftOut ?? 0).toBe(0);
  });
});

describe('an article forced out of a page without a dateline', () => {
  it('is its largest text', () => {
    const text = [
      'The bridge over the river was opened today, the mayor said in a speech.',
      'It had been closed for all of eleven years.',
    ];
    const html = `<body><nav><p>Home and many other things that one may want to click on</p></nav><article>${text.map((line) => `<p>${line}</p>`).join('')}</article></body>`;
    const page = readPage(documentOf(html), { force: true });
    expect(page?.article.text.split('\n\n')).toEqual(text);
  });

  it('is null for a page without text', () => {
    expect(readPage(documentOf('<body><div><img></div></body>'), { force: true })).toBeNull();
  });
});

describe('what the page says of its article', () => {
  const read = (head: string, before = '') =>
    readPage(
      documentOf(
        `<html><head>${head}</head><body>${before}<div><p>LAKEFORD (AP) — The bridge was opened by the mayor, who had waited long.</p><p>It had been closed for all of eleven years.</p><p>The ferry will run until the end of the year.</p></div></body></html>`,
      ),
      { force: false },
    )!.article;

  it.each([
    [
      '<meta property="article:published_time" content="2025-06-26T10:00:00+03:00">',
      '',
      '2025-06-26T10:00:00+03:00',
    ],
    ['<meta itemprop="datePublished" content="2025-06-26">', '', '2025-06-26'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2025-06-26T07:00:00Z"}]}</script>',
      '',
      '2025-06-26T07:00:00Z',
    ],
    ['', '<dateformat time="1750921200" mode="abs"></dateformat>', '2025-06-26T07:00:00.000Z'],
    ['', '<time datetime="2025-06-26T07:00Z">today</time>', '2025-06-26T07:00Z'],
    ['<meta name="date" content="Thu, 26 Jun 2025 07:00:00 GMT">', '', '2025-06-26T07:00:00.000Z'],
    [
      '<meta name="date" content="yesterday"><script type="application/ld+json">{"datePublished":</script>',
      '',
      null,
    ],
    ['<meta property="article:published_time" content="2025-99-99">', '', null],
  ])('has the time of publishing from %s %s', (head, before, published) => {
    expect(read(head, before).published).toBe(published);
  });

  it.each([
    ['<title>The page</title>', '<h1>The  headline</h1>', 'The headline'],
    ['<meta property="og:title" content="As shared"><title>The page</title>', '', 'As shared'],
    ['<title>The page</title>', '', 'The page'],
    ['', '', null],
  ])('has the headline from %s %s', (head, before, title) => {
    expect(read(head, before).title).toBe(title);
  });

  it('has the canonical address of a page from a file', () => {
    expect(read('<link rel="canonical" href="https://tass.com/world/1#top">').url).toBe(
      'https://tass.com/world/1',
    );
    expect(read('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });
});

describe('an article that is read with its head', () => {
  const read = (before: string, headed = true) => {
    const document = documentOf(
      `<html><head><title>Ferry - Wire</title></head><body><header><p>Wire</p></header><main>${before}<div class="text">${all.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`,
    );
    return { document, ...readPage(document, { force: false, headed })! };
  };
  const LEAD = 'The old ferry, says its owner, will run until the end of the year at least';
  const head = ({ text, headAt }: { text: string; headAt?: number }) =>
    headAt === undefined ? null : text.slice(headAt).split('\n\n');

  it('has headline and standfirst behind its body, and where they stand in the page', () => {
    const { document, article, index } = read(
      `<h1>Ferry   to <b>sail</b><br>again</h1><div class="lead">${LEAD}</div><p class="by">By Ada Berg</p>`,
    );
    expect(article.text.slice(0, article.headAt! - 2).split('\n\n')).toEqual(all);
    expect(head(article)).toEqual(['Ferry to sail again', LEAD]);
    const at = article.headAt! + 'Ferry to '.length;
    expect(index.offsetAt(document.querySelector('h1 b')!.firstChild!, 0)).toBe(at);
  });

  it.each([
    ['no headline', `<div class="lead">${LEAD}</div>`],
    ['a headline that is no h1', '<h2>Ferry to sail again</h2>'],
  ])('is its body alone with %s', (_, before) => {
    const { article } = read(before);
    expect(article.text.split('\n\n')).toEqual(all);
    expect(head(article)).toBeNull();
  });

  it('has no captions and furniture in its head', () => {
    const { article } = read(
      `<h1>Ferry</h1><figure><figcaption>The ferry in the harbor on a day in June, as seen from the pier</figcaption></figure><div class="caption">The harbor on another day in June, as it was seen from the pier</div><p>Share</p>`,
    );
    expect(head(article)).toEqual(['Ferry']);
  });

  it('is the body alone where nobody asks for the head', () => {
    expect(read(`<h1>Ferry</h1><div>${LEAD}</div>`, false).article.text.split('\n\n')).toEqual(all);
  });
});

describe('a page of little more than its article', () => {
  const [first, second, third] = all as [string, string, string];
  const read = (body: string) =>
    readPage(documentOf(`<html><head><title>Ferry</title></head><body>${body}</body></html>`), {
      force: false,
    })?.article.text.split('\n\n') ?? null;

  it('has its last short sentence, though that stands in the body without a paragraph of its own', () => {
    const short = 'The council agreed with her.';
    expect(read(`<p>${first}</p>${second}<p>${third}</p>${short}`)).toEqual([...all, short]);
    expect(read(`<div><p>${first}</p>${second}<p>${third}</p>${short}</div>`)).toEqual([...all, short]);
    expect(read(`<p>${first}</p>${second}<p>${third}</p>Share`)).toEqual(all);
  });

  it.each([
    ['alone', `<p>${first}</p><p>${second}</p>`],
    ['in its main part', `<main><p>${first}</p><p>${second}</p></main>`],
    [
      'with its time',
      `<time datetime="2025-06-26">June 26</time><h2>Ferry</h2><p>${first}</p><p>${second}</p>`,
    ],
  ])('is one of two paragraphs, %s', (_, body) => {
    expect(read(body)).toEqual([first, second]);
  });

  it('is none where a dated paragraph is one of many teasers, or stands by itself', () => {
    const teasers = `<div><a href="/1">Bridges of the county are closed</a><p>They will be open in May again, says the council of Lakeford.</p></div>`;
    expect(
      read(`${teasers.repeat(6)}<div><p>${first}</p><p>${second}</p></div>${teasers.repeat(6)}`),
    ).toBeNull();
    expect(read(`<p>${first}</p>`)).toBeNull();
  });
});
