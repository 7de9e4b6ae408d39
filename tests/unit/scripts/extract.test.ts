import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../../scripts/extract.ts');
const node = join(import.meta.dirname, '../../../node_modules/.bin/node');

interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command as a process of its own. */
function extract(words: string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(node, [script, ...words]);
    let out = '';
    let err = '';
    child.stdout.on('data', (bytes) => (out += bytes));
    child.stderr.on('data', (bytes) => (err += bytes));
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const english =
  'LAKEFORD /China/, June 26. /TASS/. The bridge will be opened in September, Mayor Ann Field said.\n\n"We have waited for it," she said.\n\nThe ferry will run until the end of the year.';
const russian =
  'ОЗЁРСК, 26 июня. /ТАСС/. Мост откроют в сентябре, сообщила мэр Анна Полева журналистам в среду.';

describe('--jsonl', () => {
  it('gives an annotation a line, in the order of the input', async () => {
    const input = `${JSON.stringify({ id: 'a', text: english })}\n\n${JSON.stringify({ id: 2, text: russian, title: 'Мост' })}`;
    const { status, out, err } = await extract(['--jsonl'], input);
    expect(err).toBe('');
    expect(status).toBe(0);
    const [first, second, ...rest] = linesOf(out);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      id: 'a',
      dateline: { span: [0, 34], place: 'LAKEFORD', country: 'China', date: 'June 26', wire: 'TASS' },
    });
    expect(first.claims[0]).toMatchObject({
      speaker: 'Ann Field',
      role: 'Mayor',
      kind: 'indirect',
      cue: [expect.any(Number), expect.any(Number)],
    });
    expect(Object.keys(first)).toEqual(['id', 'dateline', 'claims', 'organizations']);
    expect(second).toMatchObject({ id: 2, dateline: { place: 'ОЗЁРСК', wire: 'ТАСС' } });
  });

  it('takes a line for an article whether it has a dateline or not', async () => {
    const { status, out } = await extract(
      ['--jsonl'],
      '{"id":1,"text":"Nothing here."}\n{"id":2,"text":""}\n',
    );
    expect(status).toBe(0);
    expect(linesOf(out).map(({ id, dateline }) => [id, dateline])).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  it('says which line it could not read, goes on, and exits with 1', async () => {
    const bad = [
      '{"id":1',
      '{"id":2}',
      '[]',
      'null',
      '{"id":5,"text":7}',
      '{"id":6,"text":"x","language":"tlh"}',
      '{"id":7,"text":"x","language":3}',
    ];
    const { status, out } = await extract(
      ['--jsonl'],
      `${bad.join('\n')}\n${JSON.stringify({ id: 'good', text: english })}\n`,
    );
    expect(status).toBe(1);
    const lines = linesOf(out);
    expect(lines).toHaveLength(bad.length + 1);
    expect(lines.map(({ id }) => id)).toEqual([null, 2, null, null, 5, 6, 7, 'good']);
    for (const line of lines.slice(0, -1)) expect(Object.keys(line)).toEqual(['id', 'error']);
    expect(lines.at(-1).dateline.wire).toBe('TASS');
  });

  it('reads in the language that the line names', async () => {
    const { out } = await extract(
      ['--jsonl'],
      `${JSON.stringify({ id: 1, text: '«Мост открыт», — сказал Иван Лугов.', language: 'ru-RU' })}\n`,
    );
    expect(linesOf(out)[0].claims).toHaveLength(1);
  });

  it('answers a line before the input has ended', async () => {
    const child = spawn(node, [script, '--jsonl']);
    child.stdin.write('{"id":1,"text":"Nothing."}\n');
    const first = await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(JSON.parse(String(first)).id).toBe(1);
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(node, [script, '--jsonl']);
    let err = '';
    child.stderr.on('data', (bytes) => (err += bytes));
    child.stdin.on('error', () => {});
    const status = new Promise((resolve) => child.once('close', resolve));
    child.stdin.write('{"id":1,"text":"Nothing."}\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    for (let at = 0; at < 2000 && child.stdin.writable; at++)
      child.stdin.write('{"id":2,"text":"Nothing."}\n');
    child.stdin.end();
    expect([await status, err]).toEqual([0, '']);
  });

  it('does not pile up what nobody reads', async () => {
    const child = spawn(node, ['--max-old-space-size=64', script, '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const line = `${JSON.stringify({ id: 1, text: null, more: 'word '.repeat(20_000) })}\n`;
    let lines = 0;
    child.stdout.on('data', (bytes) => (lines += String(bytes).split('\n').length - 1));
    // 150 MB in all, through a heap of 64.
    for (let at = 0; at < 1500; at++)
      if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    child.stdin.end();
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, lines]).toEqual([1, 1500]);
  }, 60_000);

  it.each([[['--jsonl', '--json', 'a.txt']], [['--jsonl', '--explain']]])(
    'is one way to tell articles, not two: %j',
    async (words) => {
      expect(await extract(words)).toMatchObject({ status: 2, out: '' });
    },
  );

  it('says of a line that is too long for any article that it is, and reads the next', async () => {
    const child = spawn(node, ['--max-old-space-size=160', script, '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (bytes) => (out += bytes));
    const status = new Promise((resolve) => child.once('close', resolve));
    const write = async (text: string) => {
      if (!child.stdin.write(text)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    };
    await write('{"id":1,"text":"');
    for (let at = 0; at < 100; at++) await write('x'.repeat(1_000_000));
    await write('"}\n');
    child.stdin.end(JSON.stringify({ id: 2, text: english }));
    expect(await status).toBe(1);
    const [long, next] = linesOf(out);
    expect(long).toEqual({ id: null, error: 'the line is longer than 32 MB' });
    expect(next.claims).not.toEqual([]);
  }, 60_000);
});

describe('a file', () => {
  let folder: string;
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'extract-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const page = (text: string) =>
    `<html><head><meta charset="utf-8"><link rel="canonical" href="https://example.com/1"></head><body><h1>Bridge</h1><div>${text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</div><footer>© 2025</footer></body></html>`;

  it('is told to a person', async () => {
    const { status, out } = await extract([file('a.txt', `The bridge\n\n${english}`)]);
    expect(status).toBe(0);
    expect(out).toContain('The bridge\nTASS | LAKEFORD, China | June 26');
    expect(out).toContain('-- Ann Field, Mayor  (indirect, “said”)');
    expect(out).toContain('"We have waited for it"');
    expect(out).not.toContain('rule ');
  });

  it('is explained', async () => {
    const { out } = await extract([file('a.txt', english), '--explain']);
    expect(out).toMatch(
      /rule clause-before: [^\n]+\.\n\s+cue “said”; source “Mayor Ann Field”\n\s+speaker name: the source is a person’s name/,
    );
  });

  it('is annotated as JSON with its text', async () => {
    const { out } = await extract([file('a.html', page(english)), '--json']);
    const annotated = JSON.parse(out);
    expect(annotated).toMatchObject({
      title: 'Bridge',
      url: 'https://example.com/1',
      language: 'en',
      text: english,
    });
    const { content } = annotated.claims[0];
    expect(annotated.text.slice(...content[0])).toBe('The bridge will be opened in September');
  });

  it('may be gzipped, or in an older encoding', async () => {
    const zipped = await extract([file('a.html.gz', gzipSync(page(english))), '--json']);
    expect(JSON.parse(zipped.out).text).toBe(english);
    const cyrillic = page(russian).replace('utf-8', 'windows-1251');
    const bytes = Uint8Array.from(cyrillic, (character) => {
      const code = character.codePointAt(0)!;
      if (character === 'Ё') return 0xa8;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const old = await extract([file('b.html', bytes), '--json']);
    expect(JSON.parse(old.out)).toMatchObject({ text: russian, language: 'ru' });
  });

  it('that is no article is null, and can be forced', async () => {
    const name = file(
      'c.html',
      page(
        'The bridge over the river was opened today, the mayor said.\n\nThe ferry will run on until the end.',
      ),
    );
    expect(await extract([name, '--json'])).toMatchObject({ status: 0, out: 'null\n' });
    expect((await extract([name])).out).toContain('--force');
    expect(JSON.parse((await extract([name, '--json', '--force'])).out).dateline).toBeNull();
  });

  it('that cannot be read is an error in words', async () => {
    const { status, out, err } = await extract([join(folder, 'none.html')]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('none.html');
    expect(err).not.toContain(' at ');
  });

  it.each([[[]], [['--unknown', 'a']]])('is asked for when the words are %j', async (words) => {
    const { status, err } = await extract(words);
    expect(status).toBe(2);
    expect(err).toContain('usage:');
  });
});
