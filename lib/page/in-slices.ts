import type { Steps } from '../extract/steps.ts';
import { nextTask } from './next-task.ts';

/** Longest time at a stretch that work keeps the page waiting, in milliseconds; the step at hand may go beyond it a little. */
export const SLICE = 8;

/**
 * Does the steps, and lets the page have its turn each time a slice is over.
 * @param wanted asked after each slice whether the result is still wanted
 * @returns null where it was not
 */
export async function inSlices<Result>(steps: Steps<Result>, wanted: () => boolean): Promise<Result | null> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    if (!wanted()) return null;
    sliceEnd = performance.now() + SLICE;
  }
}
