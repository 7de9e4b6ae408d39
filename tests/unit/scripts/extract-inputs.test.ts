/** What the command reads: files, folders, globs, the standard input, in any encoding; and what it says of all else. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { standingIn } from '../../../scripts/extract/inputs.ts';
import { article, commandIn, linesOf, page } from './command.ts';
import { bytesIn } from './encoded.ts';

const { folder, remove, put, call: extract } = commandIn('inputs');
afterAll(remove);

const russian =
  'ОЗЁРСК, 26 июня. /ТАСС/. Мост откроют в сентябре, сообщила мэр Анна Полева журналистам в среду.';

describe('inputs', () => {
  it('are several files, read in their order from where the user stands', async () => {
    put('two/a.txt', article('ALTON'));
    put('two/b.html.gz', gzipSync(page('BURFORD')));
    const { status, out, err } = await extract(['two/b.html.gz', 'two/a.txt', '--jsonl']);
    expect([status, err]).toEqual([0, '']);
    const lines = linesOf(out);
    expect(lines.map(({ id, dateline }) => [id, dateline.place])).toEqual([
      ['two/b.html.gz', 'BURFORD'],
      ['two/a.txt', 'ALTON'],
    ]);
    expect(lines[0].text.slice(...lines[0].claims[0].content[0])).toBe(
      'The bridge will be opened in September',
    );
  });

  it('are told to a person each under its name', async () => {
    put('told/a.txt', article('ALTON'));
    put('told/b.txt', article('BURFORD'));
    const { status, out } = await extract(['told/a.txt', 'told/b.txt']);
    expect(status).toBe(0);
    expect(out.match(/^==> .+ <==$/gm)).toEqual(['==> told/a.txt <==', '==> told/b.txt <==']);
    expect(out).toMatch(/BURFORD[\s\S]*-- Ann Field, Mayor/);
  });

  it('are a folder with all the folders in it, but only what may hold articles', async () => {
    put('deep/a.txt', article('ALTON'));
    put('deep/b/c/d.HTML', page('CANTON'));
    put('deep/b/picture.png', '\u0089PNG');
    put('deep/style.css', 'p { color: red }');
    const { status, out, err } = await extract(['deep', '--jsonl']);
    expect([status, err]).toEqual([0, '']);
    expect(linesOf(out).map(({ id }) => id)).toEqual(['deep/a.txt', 'deep/b/c/d.HTML']);
  });

  it('are a glob, for shells that know none', async () => {
    put('glob/a.txt', article('ALTON'));
    put('glob/b.txt', article('BURFORD'));
    put('glob/c.html', page('CANTON'));
    const { out } = await extract(['glob/*.txt', '--jsonl']);
    expect(linesOf(out).map(({ id }) => id)).toEqual(['glob/a.txt', 'glob/b.txt']);
  });

  it('are a file whose name looks like a glob', async () => {
    put('odd/[a].txt', article('ALTON'));
    expect(linesOf((await extract(['odd/[a].txt', '--jsonl'])).out)).toHaveLength(1);
  });

  it.each([
    ['a page', () => page('ALTON')],
    ['a text', () => article('ALTON')],
    ['a gzipped page', () => gzipSync(page('ALTON'))],
    ['a text in UTF-16', () => bytesIn('utf-16le', article('ALTON'))],
  ])('are the standard input: %s', async (_, input) => {
    const { status, out } = await extract(['-', '--json'], input());
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ text: article('ALTON'), dateline: { place: 'ALTON' } });
  });

  it('are JSON Lines, gzipped or not, by their name or by what they are', async () => {
    const lines = [1, 2].map((id) => JSON.stringify({ id, text: article('ALTON') })).join('\n');
    put('lines/a.jsonl.gz', gzipSync(lines));
    put('lines/b.dump', lines);
    const { status, out } = await extract(['lines/a.jsonl.gz', 'lines/b.dump', '--jsonl']);
    expect(status).toBe(0);
    expect(linesOf(out).map(({ id }) => id)).toEqual([1, 2, 1, 2]);
    expect(Object.keys(linesOf(out)[0])).toEqual(['id', 'dateline', 'claims', 'organizations']);
  });

  it.each(['windows-1251', 'koi8-r', 'utf-16le'])('are Russian copy in %s', async (encoding) => {
    const name = put(`copy.${encoding}.txt`, bytesIn(encoding, russian));
    expect(JSON.parse((await extract([name, '--json'])).out)).toMatchObject({
      text: russian,
      language: 'ru',
    });
  });

  it.each([
    ['no body', (html: string) => html.replace(/<\/?body>/g, '')],
    ['nothing but paragraphs', (html: string) => html.replace(/<\/?(?:html|head|body)>/g, '')],
    ['an end without a beginning', (html: string) => html.replace(/<(?:html|head|body)>/g, '')],
  ])('are pages with %s', async (_, without) => {
    const { out } = await extract(['-', '--json'], `<!doctype html>${without(page('ALTON'))}`);
    expect(JSON.parse(out)).toMatchObject({ title: 'Bridge', text: article('ALTON') });
  });
});

describe('a path begins', () => {
  it('where npm was called for the command, and for nothing else', () => {
    const env = { npm_lifecycle_event: 'extract', INIT_CWD: '/elsewhere' };
    expect(standingIn(env)).toBe('/elsewhere');
    expect(standingIn({ ...env, npm_lifecycle_event: 'count-voices' })).toBe(process.cwd());
    expect(standingIn({})).toBe(process.cwd());
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', '', 'is empty'],
    ['a file of blanks', ' \n\n', 'is empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'a PNG picture'],
    ['a PDF', '%PDF-1.7\n', 'a PDF'],
    ['a program', Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256), 'is no text'],
  ])('%s is no text: a line, and a status of its own', async (_, content, reason) => {
    const name = put('strange', content);
    const { status, out, err } = await extract([name]);
    expect([status, out]).toEqual([3, '']);
    expect(err).toMatch(/^strange is [^\n]+\n$/);
    expect(err).toContain(reason);
  });

  it('does not keep the others from being read', async () => {
    put('mixed/a.txt', article('ALTON'));
    put('mixed/b.txt', '');
    put('mixed/c.txt', article('CANTON'));
    const { status, out, err } = await extract(['mixed', '--jsonl']);
    expect(status).toBe(3);
    expect(linesOf(out).map(({ id }) => id)).toEqual(['mixed/a.txt', 'mixed/c.txt']);
    expect(err).toBe('mixed/b.txt is empty\n');
    const missing = await extract(['none.txt', 'mixed', '--jsonl']);
    expect(missing.status).toBe(1);
    expect(missing.err).toBe('none.txt: no such file\nmixed/b.txt is empty\n');
    expect(linesOf(missing.out)).toHaveLength(2);
  });

  it('of a gzip that ends too early is what is missing, not what was there', async () => {
    const lines = Array.from({ length: 400 }, (_, id) =>
      JSON.stringify({ id, text: article(`ALTON ${Math.sin(id)}`) }),
    );
    const whole = gzipSync(`${lines.join('\n')}\n`);
    const name = put('cut.jsonl.gz', whole.subarray(0, whole.length - 200));
    const { status, out, err } = await extract([name, '--jsonl']);
    expect(status).toBe(1);
    expect(err).toBe('cut.jsonl.gz: the gzip ends too early; what stands before is read\n');
    expect(linesOf(out).length).toBeGreaterThan(350);
    expect(linesOf(out).every(({ error }) => error === undefined)).toBe(true);
  });

  it('of a short gzip that ends too early neither', async () => {
    const whole = gzipSync(`${JSON.stringify({ id: 1, text: article('ALTON') })}\n`, { level: 0 });
    const name = put('short.jsonl.gz', whole.subarray(0, whole.length - 4));
    const { status, out } = await extract([name, '--jsonl']);
    expect([status, linesOf(out).map(({ id }) => id)]).toEqual([1, [1]]);
  });

  it('pages without an article are counted', async () => {
    put('pages/a.html', page('ALTON'));
    put('pages/b.html', '<html><body><p>The ferry will run.</p></body></html>');
    const { status, out, err } = await extract(['pages', '--jsonl']);
    expect([status, err]).toEqual([0, 'one page without an article of a wire\n']);
    expect(linesOf(out)).toHaveLength(1);
  });

  it('an empty folder is said to be none of ours', async () => {
    mkdirSync(join(folder, 'hollow'));
    expect(await extract(['hollow'])).toMatchObject({
      status: 1,
      err: 'hollow: no page, text or archive in this folder\n',
    });
  });

  it('several are no one annotation', async () => {
    const { status, err } = await extract(['two', '--json']);
    expect(status).toBe(2);
    expect(err).toContain('--jsonl');
  });
});
