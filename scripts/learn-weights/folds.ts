/** Parts a list into as many folds of nearly one size, by chance that is the same for the same seed. */
export function foldsOf<T>(all: readonly T[], count: number, seed: number): T[][] {
  const left = [...all];
  const random = randomFrom(seed);
  const folds: T[][] = Array.from({ length: count }, () => []);
  for (let at = 0; left.length > 0; at++)
    folds[at % count]!.push(...left.splice(Math.floor(random() * left.length), 1));
  return folds;
}

/** Numbers from 0 up to 1 by Mulberry32: small, and good enough to shuffle by. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
