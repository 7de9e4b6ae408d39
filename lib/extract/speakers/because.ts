import { type Evidence, type FeatureId, type Weights, weigh } from './features.ts';

/** Why a speaker was found: the sieve that decided, what spoke for the winner and who came next. */
export interface Because {
  /** Id of the sieve. */
  readonly by: string;
  /** The winner's features, those that weigh most first; empty where the sieve weighs nothing. */
  readonly features: readonly Weighed[];
  /** The best of the others; null where there was none. */
  readonly beside: Second | null;
}

/** Who came next, what spoke for it, and by how much less that was than what spoke for the winner. */
export interface Second {
  readonly name: string;
  readonly score: number;
  readonly behind: number;
}

/**
 * Who is less behind may be meant as well. By the annotated articles and by claims read at random: of the claims with somebody so close (two
 * or three of a hundred) three in ten are wrong, of the others that have a name one in twenty.
 */
const CLOSE = 2;

/** The name of another who may be meant as well; null where the winner is sure, or the other is the same by another name. */
export function closeSecond({ beside }: Because, winner: string): string | null {
  if (!beside || beside.behind >= CLOSE) return null;
  return isPartOf(beside.name, winner) || isPartOf(winner, beside.name) ? null : beside.name;
}

/** "Falk" and "Otto Falk", "Norvik" and "Norvik Bank". */
function isPartOf(part: string, whole: string): boolean {
  const words = new Set(whole.toLowerCase().split(' '));
  return part
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word));
}

export interface Weighed {
  readonly id: FeatureId;
  readonly worth: number;
}

/** Somebody who may be meant. */
export interface Candidate<T> {
  readonly who: T;
  readonly name: string;
  readonly evidence: Evidence;
}

/** The candidate whose evidence is worth most, if that is more than the threshold; the first of equals. */
export function choose<T>(
  candidates: readonly Candidate<T>[],
  threshold: number,
  weights: Weights,
): { who: T; features: readonly Weighed[]; beside: Because['beside'] } | null {
  let best: Candidate<T> | null = null;
  let second: Candidate<T> | null = null;
  let bestScore = -Infinity;
  let secondScore = -Infinity;
  for (const candidate of candidates) {
    const score = weigh(candidate.evidence, weights);
    if (score > bestScore) {
      [second, secondScore] = [best, bestScore];
      [best, bestScore] = [candidate, score];
    } else if (score > secondScore) [second, secondScore] = [candidate, score];
  }
  if (!best || bestScore <= threshold) return null;
  const features = Object.entries(best.evidence)
    .map(([id, value]) => ({ id: id as FeatureId, worth: weights[id as FeatureId] * value }))
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
  return {
    who: best.who,
    features,
    beside: second && { name: second.name, score: secondScore, behind: bestScore - secondScore },
  };
}
