/**
 * Work in steps, none of them longer than a millisecond or two whatever the length of the article: whoever drives them may
 * let the page have its turn in between. The engine itself knows no clock.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many words or the like a stage takes in a step. */
export const ITEMS_A_STEP = 400;
