import { type Candidate, overlap } from './candidate.ts';

/**
 * Leaves one candidate at each place: the longest name wins, then the stage that came first. Nothing nests.
 * @param stages candidates of each stage, the most trusted stage first
 */
export function settleOverlaps(stages: readonly (readonly Candidate[])[]): Candidate[] {
  const ranked = stages.flatMap((stage, rank) => stage.map((candidate) => ({ candidate, rank })));
  ranked.sort(
    (a, b) => a.candidate.first - b.candidate.first || b.candidate.last - a.candidate.last || a.rank - b.rank,
  );
  const kept: Candidate[] = [];
  for (const { candidate } of ranked) {
    const before = kept[kept.length - 1];
    if (!before || !overlap(before, candidate)) kept.push(candidate);
    else if (candidate.last - candidate.first > before.last - before.first) kept[kept.length - 1] = candidate;
  }
  return kept;
}
