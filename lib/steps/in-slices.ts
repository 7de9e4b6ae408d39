import { nextTask } from './next-task.ts';
import type { Steps } from './steps.ts';

/** Longest time at a stretch that work keeps others waiting, in milliseconds; the step at hand may go beyond it a little. */
export const SLICE = 8;

/**
 * Does the steps, and lets others have their turn each time a slice is over.
 * @param signal looked at after each slice: whether the result is still wanted
 * @param begun when the first slice began, if something else was done in it before (`performance.now()`)
 * @returns null where it was not
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  begun = performance.now(),
): Promise<Result | null> {
  let sliceEnd = begun + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    if (signal.aborted) return null;
    sliceEnd = performance.now() + SLICE;
  }
}
