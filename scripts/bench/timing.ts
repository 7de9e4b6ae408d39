/** Times of repeated runs, in milliseconds, with the noise of the machine kept in sight. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Timing {
  median: number;
  /** First and third quartile: half of all runs lie between them. */
  low: number;
  high: number;
  runs: number;
}

/**
 * Milliseconds that this thread has worked since it began. What other programs take of the processor meanwhile does not
 * count, so that a busy machine measures the same as an idle one but for its caches.
 */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Frees what earlier runs have left behind, so that no later one pays for it. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** The quartiles of a list of figures. Throws for an empty one. */
export function timingOf(figures: readonly number[]): Timing {
  if (figures.length === 0) throw new Error('nothing was measured');
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length };
}

/** How far apart the quartiles lie, in parts of the median. */
export const spread = ({ median, low, high }: Timing): number => (median > 0 ? (high - low) / median : 0);

/**
 * Times several things in turns (a, b, a, b ...), so that what the machine does meanwhile falls on all of them alike.
 * @param warmUp turns that are not counted
 */
export function timeInTurns<Name extends string>(
  things: Readonly<Record<Name, () => void>>,
  { turns, warmUp }: { turns: number; warmUp: number },
): Record<Name, Timing> {
  const names = Object.keys(things) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let turn = -warmUp; turn < turns; turn++) {
    for (const name of names) {
      const start = worked();
      things[name]();
      if (turn >= 0) figures[name].push(worked() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(figures[name])])) as Record<Name, Timing>;
}
