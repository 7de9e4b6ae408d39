/** Each format is read back by a library of its own. */
import {
  type Chunk,
  type Chunker,
  type ChunkRange,
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from '@apache-annotator/selector';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseRis } from 'astrocite-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { lexer, parser, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Claim, Span } from '../../../lib/annotation.ts';
import { citationOf, citationText } from '../../../lib/export/citation.ts';
import { citationKeys } from '../../../lib/export/citation-keys.ts';
import { claimRecord } from '../../../lib/export/claim-record.ts';
import { type CopyStyle, copiedClaims } from '../../../lib/export/copied-claims.ts';
import { csv } from '../../../lib/export/csv.ts';
import { html, htmlDocument, htmls } from '../../../lib/export/html.ts';
import { markdown, markdowns } from '../../../lib/export/markdown.ts';
import { savedClaims } from '../../../lib/export/saved-claims.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { copyStyle } from '../../../lib/wording/copy-style.ts';
import { wordingFor } from '../../../lib/wording/wording.ts';
import {
  ANNOTATION,
  ARTICLE,
  DIRECT,
  HOSTILE,
  hostileRecord,
  INDIRECT,
  MIXED,
  STYLE,
  WORDS,
} from './sample.ts';

/** The spans that a selector selects in a text, in UTF-16 code units. */
async function spansRead(
  text: string,
  matcher: (chunker: Chunker<Chunk<string>>) => AsyncGenerator<ChunkRange<Chunk<string>>>,
): Promise<Span[]> {
  const currentChunk = { data: text };
  const whole = {
    currentChunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const spans: Span[] = [];
  for await (const { startIndex, endIndex } of matcher(whole)) spans.push([startIndex, endIndex]);
  return spans;
}

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

describe('JSON', () => {
  const annotations = JSON.parse(
    copiedClaims(ARTICLE, ANNOTATION, [INDIRECT, DIRECT, MIXED], { ...STYLE, format: 'json' }).text,
  );

  test.each([
    ['of one plane', (text: string) => text],
    ['with letters of two code units', (text: string) => text.replaceAll('e', '\u{1D4EE}')],
  ])(
    "the model's own reader finds each part by its quote and by its position, in a text %s",
    async (_, rewrite) => {
      const text = rewrite(ARTICLE.text);
      const moved = (span: Span): Span => [
        rewrite(ARTICLE.text.slice(0, span[0])).length,
        rewrite(ARTICLE.text.slice(0, span[1])).length,
      ];
      const claims = [INDIRECT, DIRECT, MIXED].map((claim) => ({
        ...claim,
        content: claim.content.map(moved),
      }));
      const copied = copiedClaims({ ...ARTICLE, text }, ANNOTATION, claims, { ...STYLE, format: 'json' });
      for (const [index, { target }] of JSON.parse(copied.text).entries()) {
        for (const [part, { selector }] of target.entries()) {
          const span = claims[index]!.content[part]!;
          expect(await spansRead(text, textQuoteSelectorMatcher(selector[0]))).toEqual([span]);
          expect(await spansRead(text, textPositionSelectorMatcher(selector[1]))).toEqual([span]);
        }
      }
    },
  );

  test('has the parts that the Web Annotation model requires', () => {
    for (const annotation of annotations) {
      expect(annotation['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'identifying' });
      expect(annotation.id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
      expect(new Date(annotation.created).toISOString()).toBe(annotation.created);
      for (const body of annotation.body.slice(1)) expect(body.type).toBe('TextualBody');
      for (const target of annotation.target) {
        expect(target.source).toBe(ARTICLE.url);
        expect(target.selector.map(({ type }: { type: string }) => type)).toEqual([
          'TextQuoteSelector',
          'TextPositionSelector',
        ]);
      }
    }
  });
});

describe('what a Web Annotation says of a claim', () => {
  const annotationOf = (claim: Claim) =>
    JSON.parse(copiedClaims(ARTICLE, ANNOTATION, [claim], { ...STYLE, format: 'json' }).text)[0];

  test('stands in the words of schema.org: who said it, in which role, in which article, where and when', () => {
    const { '@context': context, body, id } = annotationOf(DIRECT);
    expect(context[1]).toEqual({ schema: 'https://schema.org/' });
    expect(body[0]).toEqual({
      id: `${id}#claim`,
      type: 'schema:Claim',
      'schema:text': 'We are ready, willing & able. The well-known pier stands',
      'schema:author': {
        type: 'schema:Person',
        'schema:name': 'Anna Berg',
        'schema:jobTitle': 'Norland Transport Minister',
      },
      'schema:appearance': {
        id: ARTICLE.url,
        type: 'schema:NewsArticle',
        'schema:headline': ARTICLE.title,
        'schema:dateline': 'PORT ELLA, Norland, June 26',
        'schema:datePublished': '2025-06-26',
        'schema:inLanguage': 'en',
        'schema:publisher': { type: 'schema:NewsMediaOrganization', 'schema:name': 'TASS' },
      },
    });
  });

  test('names nobody where the speaker is unknown', () => {
    expect(annotationOf({ ...DIRECT, speaker: null }).body[0]).not.toHaveProperty('schema:author');
  });

  test('has an id of its own each time', () => {
    expect(annotationOf(DIRECT).id).not.toBe(annotationOf(DIRECT).id);
  });
});

describe('citing the article', () => {
  const citation = citationOf(ARTICLE, ANNOTATION, '2025-07-01');
  const item = (source: unknown) => new Cite(source).data[0] as Record<string, unknown>;

  test('BibTeX', () => {
    const source = citationText(citation, 'bibtex');
    expect(item(source)).toMatchObject({
      type: 'article-journal',
      title: ARTICLE.title,
      author: [{ family: 'TASS' }],
      'container-title': 'TASS',
      'publisher-place': 'PORT ELLA, Norland',
      issued: { 'date-parts': [[2025, 6, 26]] },
      accessed: { 'date-parts': [[2025, 7, 1]] },
      language: 'english',
      URL: 'https://wire.example/world/7?a=1&b=2',
    });
  });

  test('BibTeX keeps every field: what it says is read back, the year, month and day twice', () => {
    const source = citationText(citation, 'bibtex');
    const fields = Object.fromEntries(
      [...source.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gmu)].map(([, name, value]) => [name, value]),
    );
    expect(fields).toMatchObject({ date: '2025-06-26', year: '2025', month: '6', day: '26' });
    const withoutDate = source.replace(/^ {2}date = .*\n/mu, '');
    expect(item(withoutDate)).toMatchObject({ issued: { 'date-parts': [[2025, 6, 26]] } });
  });

  test('a wire of two words is one name in BibTeX, not a given and a family name', () => {
    const { author } = item(citationText({ ...citation, wire: 'Norland News' }, 'bibtex'));
    expect(author).toEqual([{ family: 'Norland News' }]);
  });

  test('RIS', () => {
    const source = citationText(citation, 'ris');
    expect(item(source)).toMatchObject({
      title: ARTICLE.title,
      // The library reads the year of a newspaper article alone, and takes its author for a reporter.
      issued: { 'date-parts': [[2025]] },
      reporter: 'TASS',
      'container-title': 'TASS',
      'publisher-place': 'PORT ELLA, Norland',
      accessed: { 'date-parts': [[2025, 7, 1]] },
      language: 'en',
      URL: 'https://wire.example/world/7?a=1&b=2',
    });
    // Another library reads each field.
    expect(parseRis(source)).toEqual([
      {
        id: 'tass20250626ferrysail',
        type: 'article-newspaper',
        title: ARTICLE.title,
        author: [{ family: 'TASS' }],
        issued: { 'date-parts': [['2025', '06', '26']] },
        'container-title': 'TASS',
        publisher: 'TASS',
        'publisher-place': 'PORT ELLA, Norland',
        language: 'en',
        URL: 'https://wire.example/world/7?a=1&b=2',
        accessed: { 'date-parts': [['2025', '07', '01']] },
      },
    ]);
  });

  test('CSL-JSON', () => {
    expect(item(citationText(citation, 'csl'))).toMatchObject({
      type: 'article-newspaper',
      title: ARTICLE.title,
      author: [{ literal: 'TASS' }],
      'container-title': 'TASS',
      'publisher-place': 'PORT ELLA, Norland',
      accessed: { 'date-parts': [[2025, 7, 1]] },
      issued: { 'date-parts': [[2025, 6, 26]] },
    });
  });

  test.each([
    ['TASS', 'Ferry to sail again — minister', 'tass20250626ferrysail'],
    ['ТАСС', 'Паром снова пойдёт в мае', 'tass20250626paromsnova'],
    ['Интерфакс', 'Щёлково: въезд закрыт', 'interfaks20250626shchyolkovovezd'],
    ['新华社', '渡轮', '20250626'],
    ['Agence Norlandé', 'Été', 'agencenorlande20250626'],
  ])('the key of %s, “%s” is made of letters that every program takes', (wire, title, key) => {
    const source = citationText({ ...citation, wire, title }, 'bibtex');
    expect(source).toMatch(new RegExp(`^@article\\{${key},`, 'u'));
    expect(item(citationText({ ...citation, wire, title }, 'csl')).id).toBe(key);
  });

  test('in a list each has a key of its own, also where another has it already with a letter', () => {
    const ownKey = citationKeys();
    expect(['ferry', 'ferry', 'ferrya', 'pier', 'ferry', 'ferrya'].map(ownKey)).toEqual([
      'ferry',
      'ferrya',
      'ferryaa',
      'pier',
      'ferryb',
      'ferryab',
    ]);
    const many = Array.from({ length: 800 }, () => 'ferry').map(citationKeys());
    expect(new Set(many).size).toBe(800);
    expect([many[26], many[27], many[28], many[702], many[703]]).toEqual([
      'ferryz',
      'ferryaa',
      'ferryab',
      'ferryzz',
      'ferryaaa',
    ]);
  });

  test.each(['bibtex', 'ris'] as const)('a list of %s is read back with all of its keys', (format) => {
    const ownKey = citationKeys();
    const list = [citation, { ...citation, url: 'https://wire.example/8' }, { ...citation, wire: 'ТАСС' }]
      .map((each) => citationText(each, format, ownKey))
      .join('\n');
    expect(new Cite(list).data.map((read) => (read as { id: string }).id)).toEqual([
      'tass20250626ferrysail',
      'tass20250626ferrysaila',
      'tass20250626ferrysailb',
    ]);
  });

  test('signs that mean something in BibTeX come back from it', () => {
    const title = 'A {brace}, 50% & $3 #1_b';
    expect(item(citationText({ ...citation, title }, 'bibtex')).title).toBe(title);
  });

  test('a line break in a headline ends no field of RIS', () => {
    const source = citationText({ ...citation, title: 'One\r\nER  - \r\nTY  - BOOK' }, 'ris');
    expect(new Cite(source).data).toHaveLength(1);
  });

  test('an article of which nothing is known can be cited still', () => {
    const nothing = citationOf(
      { text: '', title: null, url: null, published: null, leftOut: 0 },
      { ...ANNOTATION, dateline: null },
      '2025-07-01',
    );
    expect(citationText(nothing, 'bibtex')).toBe(
      '@article{article,\n  urldate = {2025-07-01},\n  langid = {english}\n}\n',
    );
    expect(citationText(nothing, 'ris')).toBe(
      'TY  - NEWS\r\nID  - article\r\nLA  - en\r\nY2  - 2025/07/01\r\nER  - \r\n',
    );
  });
});
