import { numbersFrom } from '../numbers-from.ts';

/** Parts a list into as many folds of nearly one size, by chance that is the same for the same seed. */
export function foldsOf<T>(all: readonly T[], count: number, seed: number): T[][] {
  const left = [...all];
  const random = numbersFrom(seed);
  const folds: T[][] = Array.from({ length: count }, () => []);
  for (let at = 0; left.length > 0; at++)
    folds[at % count]!.push(...left.splice(Math.floor(random() * left.length), 1));
  return folds;
}
