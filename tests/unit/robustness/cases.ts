/**
 * How many cases the property tests try. `WIREMARK_CASES` is the number for all of them together: 4,000 where it is not set
 * (quick, for each save), 100,000 in `npm test`, a million once before a release.
 */
const TOTAL = Number(process.env.WIREMARK_CASES || 4000);

/** The same cases each time, so that a failure is the fault of the change at hand; `WIREMARK_SEED=random` looks for new ones. */
const SEED = process.env.WIREMARK_SEED;

/** fast-check's parameters for a property that takes this part of all cases. */
export function cases(part: number): { numRuns: number; seed?: number } {
  const numRuns = Math.max(1, Math.round(TOTAL * part));
  return SEED === 'random' ? { numRuns } : { numRuns, seed: Number(SEED ?? 1) };
}

/** Time that a property gets: most of it is for the million. Milliseconds. */
export const TIMEOUT = 60_000 + TOTAL * 4;
