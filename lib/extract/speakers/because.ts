import { type Evidence, type FeatureId, type NobodyId, type Weights, weigh } from './features.ts';
import type { Identity } from './identity.ts';

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
  readonly features: readonly Weighed[];
  readonly score: number;
  readonly behind: number;
}

/**
 * Who is less behind may be meant as well. By the annotated articles 4 of 7 claims with somebody so close are wrong, and 7 of the 350 others
 * that have a name. docs/weights.md has what wider and narrower margins would tell.
 */
const CLOSE = 2;

/**
 * The name of another who may be meant as well; null where the winner is sure, or the other is the same by another name.
 * @param close by how much less may speak for the other
 */
export function closeSecond({ beside }: Because, winner: string, close = CLOSE): string | null {
  if (!beside || beside.behind >= close) return null;
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
export interface SpeakerCandidate {
  readonly identity: Identity;
  readonly evidence: Evidence;
}

/** All who were weighed, and who of them is meant; null for nobody. */
export interface SpeakerDecision {
  readonly nobody: NobodyId;
  readonly candidates: readonly SpeakerCandidate[];
  readonly chosen: SpeakerCandidate | null;
}

/** By what candidates are weighed. */
export interface Weighing {
  readonly weights: Weights;
  /** Is told of each choice; null where nobody asks. */
  watch: ((decision: SpeakerDecision) => void) | null;
}

/** Who is meant, and why. */
export interface Choice {
  readonly identity: Identity;
  readonly because: Omit<Because, 'by'>;
}

/**
 * The candidate whose evidence is worth most, the first of equals; null where that is no more than what speaks for nobody.
 * All who are weighed are weighed here.
 */
export function choose(
  candidates: readonly SpeakerCandidate[],
  nobody: NobodyId,
  { weights, watch }: Weighing,
): Choice | null {
  let best: SpeakerCandidate | null = null;
  let second: SpeakerCandidate | null = null;
  let bestScore = -Infinity;
  let secondScore = -Infinity;
  for (const candidate of candidates) {
    const score = weigh(candidate.evidence, weights);
    if (score > bestScore) {
      [second, secondScore] = [best, bestScore];
      [best, bestScore] = [candidate, score];
    } else if (score > secondScore) [second, secondScore] = [candidate, score];
  }
  const chosen = best && bestScore > weights[nobody] ? best : null;
  watch?.({ nobody, candidates, chosen });
  if (!chosen) return null;
  return {
    identity: chosen.identity,
    because: {
      features: weighed(chosen, weights),
      beside: second && {
        name: second.identity.name,
        features: weighed(second, weights),
        score: secondScore,
        behind: bestScore - secondScore,
      },
    },
  };
}

/** What speaks for a candidate, that which weighs most first. */
const weighed = ({ evidence }: SpeakerCandidate, weights: Weights): Weighed[] =>
  Object.entries(evidence)
    .map(([id, value]) => ({ id: id as FeatureId, worth: weights[id as FeatureId] * value }))
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
