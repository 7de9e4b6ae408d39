/** Long runs: on several cores, and going on where they were interrupted. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/extract/options.ts';
import { progressLine } from '../../../scripts/extract/progress.ts';
import { article, commandIn, linesOf, page } from './command.ts';

const { folder, remove, put, get, call } = commandIn('jobs');
afterAll(remove);

const COUNT = 60;
const lines = Array.from({ length: COUNT }, (_, id) =>
  // Articles of very different lengths, so that threads overtake each other; some lines are broken.
  id % 13 === 5
    ? '{"id":'
    : JSON.stringify({
        id,
        text: `${article(`TOWN ${id}`)}\n\n${'It rained, he said. '.repeat(id % 7 === 0 ? 400 : 1)}`,
      }),
);
put('many.jsonl', lines.join('\n'));
put('pages/a.html', page('ALTON'));
put('pages/b.html', page('BURFORD'));
put('pages/c.txt', '');

describe('--jobs', () => {
  it('gives the same as one, in the same order', async () => {
    const words = ['many.jsonl', 'pages', 'none.txt', '--jsonl'];
    const [one, two] = [await call(words), await call([...words, '--jobs', '3'])];
    expect(linesOf(one.out)).toHaveLength(COUNT + 2);
    expect(two.out).toBe(one.out);
    expect([two.status, two.err]).toEqual([one.status, one.err]);
    expect(one.status).toBe(1);
  }, 60_000);

  it.each(['0', '-1', 'all', '1.5', '1000'])('is no such number: %s', (jobs) => {
    expect(readOptions(['a', `--jobs=${jobs}`])).toMatchObject({ mode: 'wrong' });
  });
});

/** Interrupts a run at a file: what its last checkpoint says stays, and a piece of a line that was being written. */
describe('--resume', () => {
  const whole = async (form: string) => {
    await call(['many.jsonl', `--${form}`, '--out', `whole.${form}`]);
    return get(`whole.${form}`).toString();
  };

  it.each(['jsonl', 'csv'])(
    'goes on behind the last checkpoint and ends with the same file (%s)',
    async (form) => {
      const expected = await whole(form);
      const words = ['many.jsonl', `--${form}`, '--out', `cut.${form}`];
      const options = readOptions(words);
      if (options.mode !== 'read') throw new Error(options.mode);
      const [written, pieces] = form === 'jsonl' ? afterLines(expected, 20) : afterLines(expected, 1, 0);
      put(`cut.${form}`, `${expected.slice(0, written)}{"id":"half a li`);
      const asked = JSON.stringify([options.task.words, options.task.reading]);
      const counts = { articles: 18, claims: 40, without: 0, unread: 2, noText: 0 };
      const bytes = Buffer.byteLength(expected.slice(0, written));
      put(`cut.${form}.progress`, JSON.stringify({ asked, pieces, written: bytes, counts }));
      const { status } = await call([...words, '--resume']);
      expect(get(`cut.${form}`).toString()).toBe(expected);
      // What could not be read before the interruption counts as well.
      expect(status).toBe(1);
      expect(existsSync(join(folder, `cut.${form}.progress`))).toBe(false);
    },
  );

  it('keeps checkpoints while it runs, and none when it is done', async () => {
    const long = Array.from({ length: 700 }, (_, id) =>
      JSON.stringify({ id, text: article('X').repeat(20) }),
    );
    put('long.jsonl', long.join('\n'));
    const running = call(['long.jsonl', '--jsonl', '--out', 'long.out', '--jobs', '2']);
    let seen = false;
    const watch = setInterval(() => {
      seen ||= existsSync(join(folder, 'long.out.progress'));
    }, 50);
    await running;
    clearInterval(watch);
    expect(seen).toBe(true);
    expect(existsSync(join(folder, 'long.out.progress'))).toBe(false);
    expect(linesOf(get('long.out').toString())).toHaveLength(700);
  }, 60_000);

  it('goes on where the process was killed', async () => {
    // As many as a run takes several checkpoints for.
    const texts = Array.from({ length: 900 }, (_, id) =>
      JSON.stringify({ id, text: article(`Y${id}`).repeat(20) }),
    );
    put('killed.jsonl', texts.join('\n'));
    await call(['killed.jsonl', '--jsonl', '--out', 'unharmed.out', '--jobs', '2']);
    const words = ['killed.jsonl', '--jsonl', '--out', 'killed.out', '--jobs', '2'];
    const command = join(import.meta.dirname, '../../../scripts/extract.ts');
    const child = spawn(process.execPath, [command, ...words], { cwd: folder, stdio: 'ignore' });
    const ended = once(child, 'exit');
    await expect.poll(() => existsSync(join(folder, 'killed.out.progress')), { timeout: 60_000 }).toBe(true);
    child.kill('SIGKILL');
    await ended;
    const { status } = await call([...words, '--resume']);
    expect(status).toBe(0);
    expect(get('killed.out').equals(get('unharmed.out'))).toBe(true);
  }, 120_000);

  it('starts anew where nothing was begun, and does nothing where all is done', async () => {
    const words = ['pages/a.html', '--jsonl', '--out', 'once.jsonl', '--resume'];
    expect(await call(words)).toMatchObject({ status: 0, err: '' });
    const first = get('once.jsonl').toString();
    expect(linesOf(first)).toHaveLength(1);
    expect(await call(words)).toMatchObject({
      status: 0,
      err: 'once.jsonl is complete: there is nothing to go on with\n',
    });
    expect(get('once.jsonl').toString()).toBe(first);
  });

  it('does not go on with what was asked for in other words', async () => {
    put('other.jsonl', 'x');
    put('other.jsonl.progress', JSON.stringify({ asked: 'other', pieces: 1, written: 1, counts: {} }));
    const { status, err } = await call(['pages', '--jsonl', '--out', 'other.jsonl', '--resume']);
    expect(status).toBe(2);
    expect(err).toContain('was begun with other words');
    expect(get('other.jsonl').toString()).toBe('x');
  });

  it.each([['--jsonl', '--resume'], ['--parquet', '--out', 'a', '--resume'], ['--parquet']])(
    'needs a file that can be gone on with: %s %s %s',
    (...words) => {
      expect(readOptions(['a', ...words.filter((word) => word !== undefined)])).toMatchObject({
        mode: 'wrong',
      });
    },
  );
});

/** Where so many lines of an output end (UTF-16 code units), and how many pieces made them. */
function afterLines(text: string, count: number, pieces = count): [number, number] {
  let end = 0;
  for (let line = 0; line < count; line++) end = text.indexOf('\n', end) + 1;
  return [end, pieces];
}

describe('a run', () => {
  it('says that the disk is full, and keeps what another can go on from', async () => {
    if (!existsSync('/dev/full')) return;
    const { status, err } = await call(['pages/a.html', '--jsonl', '--out', '/dev/full']);
    expect([status, err]).toEqual([1, '/dev/full: the disk is full; --resume goes on when there is room\n']);
  });

  it('shows how far it is', () => {
    const counts = { articles: 1200, claims: 3000, without: 0, unread: 0, noText: 0 };
    expect(progressLine(counts, { files: 3, bytes: 1000, all: 4000, seconds: 10 })).toBe(
      '3 files, 1,200 articles, 3,000 claims, 300 claims a second, 0:30 left',
    );
    expect(progressLine(counts, { files: 1, bytes: 1000, all: null, seconds: 10 })).not.toContain('left');
  });
});
