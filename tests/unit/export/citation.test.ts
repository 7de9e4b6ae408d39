import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseRis } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import { citationOf, citationText } from '../../../lib/export/citation.ts';
import { citationKeys } from '../../../lib/export/citation-keys.ts';
import { ANNOTATION, ARTICLE } from './sample.ts';

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
