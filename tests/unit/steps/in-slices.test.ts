import { describe, expect, it } from 'vitest';
import { inSlices, SLICE } from '../../../lib/steps/in-slices.ts';

const WANTED = new AbortController().signal;

/** Steps that take some milliseconds each. */
function* slowSteps(count: number): Generator<void, string, void> {
  for (let i = 0; i < count; i++) {
    const end = performance.now() + SLICE / 2;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('inSlices', () => {
  it('gives other tasks their turn before long work is done', async () => {
    const order: string[] = [];
    const work = inSlices(slowSteps(10), WANTED).then((result) => order.push(result ?? 'given up'));
    setTimeout(() => order.push('another task'));
    await work;
    expect(order).toEqual(['another task', 'done']);
  });

  it('gives up where the result is no longer wanted', async () => {
    expect(await inSlices(slowSteps(10), AbortSignal.abort())).toBeNull();
  });

  it('does short work at once', async () => {
    function* short(): Generator<void, number, void> {
      yield;
      return 7;
    }
    expect(await inSlices(short(), AbortSignal.abort())).toBe(7);
  });
});
