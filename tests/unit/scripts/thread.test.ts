/** A thread that annotates pieces outlives whatever a piece does to it. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../../scripts/extract/annotate-piece.ts';
import { Thread } from '../../../scripts/extract/thread.ts';

const READING: Reading = { form: 'jsonl', force: false, explain: false, language: null, several: true };

/** A worker that answers each piece with its line, and breaks on some. */
const FRAGILE = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ line }) => {
      if (line === 'throws') throw new Error('not today');
      if (line === 'ends') process.exit(3);
      parentPort.postMessage({ out: line, trouble: null, found: 'article', claims: 0 });
    });`)}`,
);

/** A worker that makes many objects at each piece, always with some of them in use, and tells how much memory V8 holds for new ones. */
const BUSY = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { getHeapSpaceStatistics } from 'node:v8';
    import { parentPort } from 'node:worker_threads';
    let used = [];
    parentPort.on('message', () => {
      for (let round = 0; round < 60; round++) used = Array.from({ length: 100_000 }, (_, at) => ({ at }));
      const { space_size } = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
      parentPort.postMessage({ out: String(space_size), trouble: null, found: 'article', claims: 0 });
    });`)}`,
);

let thread: Thread;
afterEach(() => thread.stop());

describe('a thread', () => {
  it.each([
    ['throws', 'a.jsonl:2: not today'],
    ['ends', 'a.jsonl:2: its thread ended with 3'],
  ])('that %s at a piece tells it, and reads the others', async (line, trouble) => {
    thread = new Thread(READING, FRAGILE);
    const outcomes = await Promise.all(
      ['one', line, 'three', 'four'].map((text, at) =>
        thread.annotate({ kind: 'line', from: `a.jsonl:${at + 1}`, line: text }),
      ),
    );
    expect(outcomes.map(({ out }) => out)).toEqual(['one', '', 'three', 'four']);
    expect(outcomes[1]).toEqual({ out: '', trouble, found: 'unread', claims: 0 });
  });

  it('holds no more memory for new objects the longer it works', async () => {
    thread = new Thread(READING, BUSY);
    const { out } = await thread.annotate({ kind: 'line', from: 'a.jsonl:1', line: '' });
    expect(Number(out)).toBeGreaterThan(0);
    // Two parts of 8 MB and what V8 rounds up; without a limit it is 134 MB by then.
    expect(Number(out)).toBeLessThan(24 * 1024 * 1024);
  }, 60_000);

  it('has nothing left to do once it is stopped', async () => {
    thread = new Thread(READING, FRAGILE);
    await thread.annotate({ kind: 'line', from: 'a.jsonl:1', line: 'one' });
    await thread.stop();
    expect(thread.load).toBe(0);
  });
});
