/** Each form of the library as a file is read back by a library of its own. */
import 'fake-indexeddb/auto';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { IDBFactory } from 'fake-indexeddb';
import { strFromU8, unzipSync } from 'fflate';
import { lexer, type Tokens } from 'marked';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isLibraryInUse } from '../../../lib/library/in-use.ts';
import { NoLibraryFile, takeInFile } from '../../../lib/library/json-lines.ts';
import type { Library } from '../../../lib/library/library.ts';
import { libraryFile } from '../../../lib/library/library-file.ts';
import type { LibraryFormat } from '../../../lib/library/library-format.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { type LibraryRow, NO_QUERY } from '../../../lib/library/query.ts';
import { LIBRARY_MESSAGES } from '../../../lib/wording/library-messages.computed.ts';
import { libraryWords } from '../../../lib/wording/library-words.ts';
import { wordingFor } from '../../../lib/wording/wording.ts';
import { HOSTILE } from '../export/sample.ts';
import { brokenMusts } from '../export/web-annotation-model.ts';
import { keptOf } from './sample.ts';

const NOW = new Date('2025-07-03T09:00:00Z');
const words = libraryWords(wordingFor('en', 'en', LIBRARY_MESSAGES));

let library: Library;
const anew = async () => {
  library?.close();
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
};
beforeEach(async () => {
  await anew();
  const one = keptOf({
    url: 'https://wire.example/1',
    title: 'Ferry to sail again',
    said: [
      {
        words: 'The Ferry Union will sail',
        role: 'Minister',
        organizations: [{ name: 'Ferry Union', wikidata: 'Q77' }],
      },
      { words: '=1+1 is "two"', who: 'Otto Falk', kind: 'indirect' },
    ],
  });
  const two = keptOf({
    url: 'https://wire.example/2',
    title: 'Ferry to sail again',
    said: [{ words: HOSTILE }],
  });
  await library.keep(one.article, one.claims);
  await library.keep(two.article, two.claims);
  const { numbers } = await library.find({ ...NO_QUERY, search: 'ferry', order: 'oldest' });
  await library.change(numbers[0]!, { note: 'ask Greta\nagain', tags: ['port strike', '2025'] });
});
afterEach(() => library.close());

const fileOf = async (format: LibraryFormat, numbers?: Uint32Array) => {
  const options = { format, words, separator: ',', byteOrderMark: false, now: NOW, numbers } as const;
  return libraryFile(library, options);
};
const textOf = async (format: LibraryFormat) => (await fileOf(format)).content.text();
const all = async () => {
  const { numbers } = await library.find(NO_QUERY);
  const rows = (await library.rows(numbers)) as LibraryRow[];
  return rows
    .map(({ claim, article }) => ({ claim, article }))
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
};

describe('JSON Lines', () => {
  it('give the same library back, with ids, notes, tags and what was decided about names', async () => {
    const [berg] = (await library.names('speaker', 'berg', 1))!;
    const [falk] = (await library.names('speaker', 'falk', 1))!;
    await library.join(berg!.id, falk!.id);
    const before = await all();
    const decisions = await library.decisions();
    const { content, name } = await fileOf('jsonl');
    expect(name).toBe('wiremark-library-2025-07-03.jsonl');
    await anew();
    expect(await takeInFile(library, content)).toEqual({
      articles: 2,
      claims: 3,
      known: 0,
      bad: 0,
      badLines: [],
    });
    expect(await all()).toEqual(before);
    expect(await library.decisions()).toEqual(decisions);
    expect((await library.find(NO_QUERY)).counts.speakers).toMatchObject([{ count: 3 }]);
    expect((await library.find({ ...NO_QUERY, search: 'greta' })).numbers).toHaveLength(1);
  });

  it('have the background ask the library from then on, and files that are none do not', async () => {
    const { content } = await fileOf('jsonl');
    fakeBrowser.reset();
    await takeInFile(library, new Blob(['nothing'])).catch(() => {});
    expect(await isLibraryInUse()).toBe(false);
    await takeInFile(library, content);
    expect(await isLibraryInUse()).toBe(true);
  });

  it('say what they are in the first line, and stand as documented', async () => {
    const lines = (await textOf('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ format: 'wiremark-library', version: 1, written: '2025-07-03T09:00:00.000Z' });
    expect(lines.slice(1).map((line) => Object.keys(line))).toEqual([
      ['article'],
      ['claim'],
      ['claim'],
      ['article'],
      ['claim'],
    ]);
  });

  it('change nothing of what is there already', async () => {
    const { content } = await fileOf('jsonl');
    const before = await all();
    expect(await takeInFile(library, content)).toMatchObject({ articles: 0, claims: 0, known: 3 });
    expect(await all()).toEqual(before);
    expect((await library.find(NO_QUERY)).numbers).toHaveLength(3);
  });

  it('are taken in as far as they can be read, and the other lines told by their numbers', async () => {
    const lines = (await textOf('jsonl')).split('\n');
    lines.splice(3, 0, '{"claim": {"id": 7}}', 'nonsense', '', '{"claim"');
    await anew();
    const imported = await takeInFile(library, new Blob([`\ufeff${lines.join('\r\n')}`]));
    expect(imported).toMatchObject({ claims: 3, bad: 3 });
    expect(imported.badLines).toEqual([
      { line: 4, fault: 'claim.id' },
      { line: 5, fault: 'not JSON' },
      { line: 7, fault: 'not JSON' },
    ]);
  });

  it('do not take a claim whose article is missing', async () => {
    const lines = (await textOf('jsonl')).split('\n').filter((line) => !line.startsWith('{"article"'));
    await anew();
    expect(await takeInFile(library, new Blob([lines.join('\n')]))).toMatchObject({ claims: 0, bad: 3 });
  });

  it.each([
    ['', 'not-ours'],
    ['{"a":1}\n', 'not-ours'],
    ['%PDF-1.7\n...', 'not-ours'],
    ['{"format":"wiremark-library","version":2}\n', 'newer'],
    ['{"format":"something-else","version":1}\n', 'not-ours'],
  ])('that are none are refused: %j', async (text, why) => {
    const before = await all();
    const taking = takeInFile(library, new Blob([text]));
    await expect(taking).rejects.toThrow(NoLibraryFile);
    await expect(taking).rejects.toMatchObject({ why });
    expect(await all()).toEqual(before);
  });

  it('are in whole or not at all', async () => {
    const text = await textOf('jsonl');
    await anew();
    const half = new Blob([text]);
    // A file that is taken away while it is read.
    half.stream = () => {
      let sent = false;
      return new ReadableStream({
        pull(controller) {
          if (sent) controller.error(new DOMException('gone', 'NotReadableError'));
          else controller.enqueue(new TextEncoder().encode(text.slice(0, -20)));
          sent = true;
        },
      }) as ReturnType<Blob['stream']>;
    };
    await expect(takeInFile(library, half)).rejects.toThrow();
    expect(await library.size()).toEqual({ claims: 0, articles: 0 });
  });
});

describe('the other forms', () => {
  it('CSV has a line a claim, and no cell that a spreadsheet runs', async () => {
    const rows: string[][] = parseCsv(await textOf('csv'));
    expect(rows).toHaveLength(4);
    expect(rows[0]!.slice(-4)).toEqual(['Organizations', 'Note', 'Tags', 'Kept']);
    expect(rows[1]!.slice(-4)).toEqual([
      'Ferry Union',
      'ask Greta\nagain',
      'port strike; 2025',
      '2025-07-01T12:00:00.000Z',
    ]);
    expect(rows[2]![0]).toBe('\'=1+1 is "two"');
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it('Markdown has each article as a heading, and nothing but text in it', async () => {
    const tokens = lexer(await textOf('markdown'));
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.map(({ depth }) => depth)).toEqual([1, 2, 2]);
    expect(tokens.filter(({ type }) => type === 'blockquote')).toHaveLength(3);
    expect(tokens.filter(({ type }) => type === 'html')).toEqual([]);
    expect(await textOf('markdown')).toContain('#port-strike #_2025');
  });

  it('a vault has a note for each article, speaker and organization, and links that lead to notes', async () => {
    const { content } = await fileOf('vault');
    const files = Object.entries(unzipSync(new Uint8Array(await content.arrayBuffer()))).map(
      ([path, bytes]) => [path, strFromU8(bytes)] as const,
    );
    expect(files.map(([path]) => path).sort()).toEqual([
      'Articles/2025-06-26 Ferry to sail again 2.md',
      'Articles/2025-06-26 Ferry to sail again.md',
      'Organizations/Ferry Union.md',
      'Speakers/Anna Berg.md',
      'Speakers/Otto Falk.md',
    ]);
    const paths = new Set(files.map(([path]) => path.replace(/\.md$/, '')));
    const links = files.flatMap(([, text]) => [...text.matchAll(/\[\[([^\]|#]+)(#\^\w+)?\|([^\]]+)\]\]/g)]);
    expect(links.length).toBeGreaterThan(5);
    for (const [, path] of links) expect(paths).toContain(path);
    for (const [, path, block] of links.filter(([, , mark]) => mark !== undefined))
      expect(files.find(([name]) => name === `${path}.md`)![1]).toContain(`\n${block!.slice(1)}\n`);
    const article = files.find(([path]) => path === 'Articles/2025-06-26 Ferry to sail again.md')![1];
    expect(article).toContain('url: "https://wire.example/1"');
    expect(article).toContain(
      '> "The Ferry Union will sail"\n>\n> — [[Speakers/Anna Berg|Anna Berg]], Minister',
    );
  });

  it('Web Annotations are a collection, each with its own id and a quotation to find it by', async () => {
    const collection = JSON.parse(await textOf('annotations'));
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      total: 3,
      first: { type: 'AnnotationPage' },
    });
    const [first] = collection.first.items;
    expect(collection.first.items).toHaveLength(3);
    for (const each of collection.first.items) expect(brokenMusts(each, true)).toEqual([]);
    expect(first.id).toMatch(/^urn:uuid:/);
    expect(first.target[0]).toMatchObject({
      source: 'https://wire.example/1',
      selector: [
        { exact: 'The Ferry Union will sail', prefix: 'The sea was calm. "', suffix: '," Anna Berg said.' },
      ],
    });
    expect(first.body.filter(({ purpose }: { purpose: string }) => purpose === 'tagging')).toContainEqual({
      type: 'TextualBody',
      purpose: 'tagging',
      value: 'port strike',
    });
  });

  it.each(['bibtex', 'ris'] as const)('%s has each article once', async (format) => {
    const { data } = new Cite(await textOf(format));
    expect(data).toHaveLength(2);
    expect(new Set((data as { URL: string }[]).map(({ URL: url }) => url))).toEqual(
      new Set(['https://wire.example/1', 'https://wire.example/2']),
    );
    if (format === 'bibtex') {
      const keys = (await textOf(format)).match(/^@article\{[^,]+/gmu);
      expect(new Set(keys).size).toBe(2);
    }
  });

  it('hold only what is asked for, in its order', async () => {
    const { numbers } = await library.find({ ...NO_QUERY, search: 'falk' });
    const { content } = await fileOf('csv', numbers);
    expect(parseCsv(await content.text())).toHaveLength(2);
  });
});
