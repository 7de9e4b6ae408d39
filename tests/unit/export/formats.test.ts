import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { lexer, parser, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { claimRecord } from '../../../lib/export/claim-record.ts';
import { type CopyStyle, copiedClaims } from '../../../lib/export/copied-claims.ts';
import { csv } from '../../../lib/export/csv.ts';
import { html, htmlDocument, htmls } from '../../../lib/export/html.ts';
import { markdown, markdowns } from '../../../lib/export/markdown.ts';
import { savedClaims } from '../../../lib/export/saved-claims.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { copyStyle } from '../../../lib/wording/copy-style.ts';
import { wordingFor } from '../../../lib/wording/wording.ts';
import { ANNOTATION, ARTICLE, DIRECT, HOSTILE, hostileRecord, INDIRECT, STYLE, WORDS } from './sample.ts';

const records = ANNOTATION.claims.map((claim) => claimRecord(ARTICLE, ANNOTATION, claim));
const read = (source: string) => parseHTML(`<!doctype html><body>${source}</body>`).document;
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

describe('HTML', () => {
  test('a direct claim is a block quote with its address; the others are paragraphs', () => {
    const document = read(htmls(records, WORDS));
    const figures = [...document.querySelectorAll('figure')];
    expect(figures.map((figure) => figure.querySelectorAll('blockquote').length)).toEqual([0, 1, 0]);
    expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(ARTICLE.url);
    expect(document.querySelector('blockquote')?.textContent).toBe(
      '"We are ready, willing & able. The well-known pier stands"',
    );
    expect(figures[0]?.querySelector('figcaption')?.textContent).toBe(
      '— Anna Berg, Norland Transport Minister (paraphrased by TASS, June 26, 2025)',
    );
    expect(figures[2]?.querySelector('a')?.getAttribute('href')).toBe(records[2]?.fragment);
  });

  test('words that look like markup stay words', () => {
    const document = read(html(hostileRecord, WORDS));
    expect(document.querySelector('script')).toBeNull();
    expect([...document.querySelectorAll('*')].map((each) => each.localName).join(' ')).toContain(
      'figure blockquote p figcaption b a',
    );
    expect(document.querySelector('b')?.textContent).toBe(HOSTILE);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:x'])(
    '%s never becomes a link',
    (url) => {
      const document = read(html({ ...hostileRecord, url, fragment: url }, WORDS));
      expect(document.querySelector('a')).toBeNull();
      expect(document.querySelector('[cite]')).toBeNull();
    },
  );
});

describe('Markdown', () => {
  const rendered = (source: string) => read(parser(lexer(source)));

  test('a claim is a block quote of two paragraphs: the words, then the footer with the link', () => {
    const document = rendered(markdown(records[1]!, WORDS));
    const paragraphs = [...document.querySelectorAll('blockquote > p')].map((each) => each.textContent);
    expect(paragraphs).toEqual([
      '"We are ready, willing & able. The well-known pier stands"',
      '— Anna Berg, Norland Transport Minister (TASS, June 26, 2025)',
    ]);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(records[1]?.fragment);
  });

  test('several claims stay several quotes, under the headline', () => {
    const document = rendered(markdowns(records, WORDS));
    expect(document.querySelector('h2')?.textContent).toBe(ARTICLE.title);
    expect(document.querySelectorAll('body > blockquote')).toHaveLength(3);
    // A chat shows what a document hides.
    expect(markdowns(records, WORDS)).not.toContain('<!--');
  });

  test('words that look like Markdown or HTML stay words', () => {
    const source = markdown(hostileRecord, WORDS);
    const kinds = new Set<string>();
    const walk = (tokens: Token[] = []) => {
      for (const token of tokens) {
        kinds.add(token.type);
        walk('tokens' in token ? token.tokens : []);
      }
    };
    walk(lexer(source));
    expect([...kinds].sort()).toEqual([
      'blockquote',
      'escape',
      'link',
      'paragraph',
      'space',
      'strong',
      'text',
    ]);
    const document = rendered(source);
    expect(document.querySelectorAll('a')).toHaveLength(1);
    expect(squeezed(document.querySelector('strong')?.textContent)).toBe(HOSTILE);
  });

  test.each([
    '1. May',
    '# May',
    '- May',
    '+ May',
    '> May',
    '=== May',
    '12) May',
    '~~May~~',
    'https://a.example/',
    'www.a.example',
  ])('words that begin like a block: %s', (words) => {
    const document = rendered(markdown({ ...records[0]!, words }, WORDS));
    expect(document.querySelector('blockquote > p')?.textContent).toBe(words);
    expect(
      document.querySelectorAll('blockquote li, blockquote h1, blockquote blockquote, del'),
    ).toHaveLength(0);
    expect(document.querySelectorAll('a')).toHaveLength(1);
  });
});

const NAMES = WORDS.columns;

describe('CSV', () => {
  const table = (source: string): Record<string, string>[] => parseCsv(source, { columns: true });

  test('a line a claim, unknown left empty', () => {
    expect(
      table(csv(records, NAMES, ',')).map(({ kind, speaker, organization }) => ({
        kind,
        speaker,
        organization,
      })),
    ).toEqual(
      ['indirect', 'direct', 'mixed'].map((kind) => ({ kind, speaker: 'Anna Berg', organization: '' })),
    );
    expect(table(csv(records, NAMES, ','))[2]?.words).toBe('the crew is "ready to sail in any weather"');
    expect(table(csv(records, NAMES, ','))[1]?.isoDate).toBe('2025-06-26');
  });

  test('commas, quotation marks and line breaks come back', () => {
    const words = 'a, "b"\r\nc\nd; e\tf';
    expect(table(csv([{ ...hostileRecord, words }], NAMES, ','))[0]?.words).toBe(words);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'a cell like %j is no formula for a spreadsheet',
    (words) => {
      expect(table(csv([{ ...hostileRecord, words }], NAMES, ','))[0]?.words).toBe(`'${words}`);
    },
  );

  test.each([',', ';', '\t'] as const)('with %j between the cells', (separator) => {
    const words = 'a, "b"; c\td';
    const [row] = parseCsv(csv([{ ...hostileRecord, words }], NAMES, separator), {
      columns: true,
      delimiter: separator,
    });
    expect(row).toMatchObject({ words, kind: hostileRecord.kind });
  });

  test('has the date as the article prints it, beside the ISO one', () => {
    expect(table(csv(records, NAMES, ','))[0]).toMatchObject({
      printedDate: 'June 26',
      isoDate: '2025-06-26',
    });
  });

  test('lands in cells from the clipboard, as text and as HTML', () => {
    const { text, html: cells } = copiedClaims(ARTICLE, ANNOTATION, [INDIRECT, DIRECT], {
      ...STYLE,
      format: 'csv',
    });
    expect(text.split('\n').map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['words', 'kind', 'speaker'],
      ['The ferry will sail again in May', 'indirect', 'Anna Berg'],
      ['We are ready, willing & able. The well-known pier stands', 'direct', 'Anna Berg'],
      [''],
    ]);
    expect(read(cells ?? '').querySelectorAll('tr')).toHaveLength(3);
  });

  test('is marked as Unicode in a file where the reader wants it, and never on the clipboard', () => {
    const style = { ...STYLE, format: 'csv', separator: ';', byteOrderMark: true } as const;
    expect(savedClaims(ARTICLE, ANNOTATION, [DIRECT], style)).toMatch(/^\ufeffwords;kind;/u);
    expect(savedClaims(ARTICLE, ANNOTATION, [DIRECT], { ...style, byteOrderMark: false })).toMatch(
      /^words;/u,
    );
    expect(copiedClaims(ARTICLE, ANNOTATION, [DIRECT], style).text).toMatch(/^words\t/u);
  });

  test('a lone line of names where there is no claim', () => {
    expect(parseCsv(csv([], NAMES, ','))).toHaveLength(1);
  });
});

describe('the reader’s choices', () => {
  const copied = (style: Partial<CopyStyle>) =>
    copiedClaims(ARTICLE, ANNOTATION, [DIRECT], { ...STYLE, ...style }).text;

  test.each(['text', 'markdown', 'html'] as const)(
    'the link in %s leads to the words, to the page, nowhere',
    (format) => {
      expect(copied({ format })).toContain('#:~:text=');
      expect(copied({ format, link: 'page' })).not.toContain(':~:');
      expect(copied({ format, link: 'page' })).toContain('https://wire.example/world/7');
      expect(copied({ format, link: 'none' })).not.toMatch(/:~:|href|\]\(/u);
    },
  );

  test('the attribution has one language, its date too', () => {
    const wording = wordingFor('ru', 'ru');
    const settings = { ...DEFAULT_SETTINGS, copyLanguage: 'interface' } as const;
    const inRussian = copiedClaims(ARTICLE, ANNOTATION, [INDIRECT], copyStyle(settings, wording, 'en')).text;
    expect(inRussian).toContain('(в пересказе: TASS, 26 июня 2025 г.)');
    const asArticle = copiedClaims(
      ARTICLE,
      ANNOTATION,
      [INDIRECT],
      copyStyle(DEFAULT_SETTINGS, wording, 'en'),
    ).text;
    expect(asArticle).toContain('(paraphrased by TASS, June 26, 2025)');
  });

  test.each([
    ['en', 'auto', ','],
    ['ru', 'auto', ';'],
    ['ru', 'comma', ','],
    ['en', 'tab', '\t'],
  ] as const)('a CSV file under the %s interface, separator %s: %j', (language, csvSeparator, separator) => {
    const settings = { ...DEFAULT_SETTINGS, csvSeparator };
    expect(copyStyle(settings, wordingFor(language, language), 'en').separator).toBe(separator);
  });
});

describe('a saved HTML file', () => {
  const { document } = parseHTML(
    savedClaims(ARTICLE, ANNOTATION, [INDIRECT, DIRECT], { ...STYLE, format: 'html' }),
  );

  test('is a whole document with title, source and date', () => {
    expect(document.title).toBe(ARTICLE.title);
    expect(document.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
    expect(document.querySelector('h1')?.textContent).toBe(ARTICLE.title);
    expect(document.querySelector('h1 + p')?.textContent).toContain(
      'TASS · PORT ELLA, Norland · June 26, 2025',
    );
    expect(document.querySelector('h1 + p a')?.getAttribute('href')).toBe(ARTICLE.url);
    expect(document.querySelectorAll('figure')).toHaveLength(2);
  });

  test('takes nothing of the page for markup', () => {
    const hostile = parseHTML(htmlDocument([hostileRecord], WORDS)).document;
    expect(hostile.querySelector('script')).toBeNull();
    expect(hostile.title).toBe(hostileRecord.title);
  });
});
