/** Pieces are read no further ahead than there is room for. */
import { expect, it } from 'vitest';
import { annotateAll, MOST_WAITING } from '../../../scripts/extract/annotate-all.ts';
import type { Reading } from '../../../scripts/extract/annotate-piece.ts';
import type { Piece } from '../../../scripts/extract/piece.ts';

const READING: Reading = { form: 'jsonl', force: false, explain: false, language: null, several: true };
const COUNT = 40;

/** How many pieces like this one were asked for before the first was answered. */
async function readAhead(line: string, jobs: number): Promise<number> {
  let asked = 0;
  async function* pieces(): AsyncGenerator<Piece> {
    for (; asked < COUNT; ) yield { kind: 'line', from: String(++asked), line };
  }
  for await (const _ of annotateAll(pieces(), READING, jobs)) return asked;
  return asked;
}

it('holds a few small pieces for each thread, so that none is without work', async () => {
  const asked = await readAhead('{"id": 1, "text": "It rained."}', 2);
  expect(asked).toBeGreaterThanOrEqual(2);
  expect(asked).toBeLessThanOrEqual(2 * 4 + 1);
}, 60_000);

it('holds hardly more than one that is very large', async () => {
  // It is no JSON, which its first letter tells.
  expect(await readAhead('x'.repeat(MOST_WAITING), 4)).toBeLessThanOrEqual(2);
}, 60_000);
