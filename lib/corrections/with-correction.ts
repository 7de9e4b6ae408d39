import type { Annotation } from '../annotation.ts';
import { findClaim } from './claim-key.ts';
import { correct } from './correct.ts';
import type { Correction, CorrectionRequest } from './correction.ts';

/**
 * The corrections of an article with one more, or without those that a request takes back. What changes nothing is not kept, so that a
 * list does not grow with choosing to and fro.
 */
export function withCorrection(
  text: string,
  own: Annotation,
  corrections: readonly Correction[],
  request: CorrectionRequest,
): readonly Correction[] {
  if (request.change === 'restore') return restored(text, own, corrections, request);
  const next = [...corrections.filter((other) => !isReplaced(other, request)), request];
  const before = correct(text, own, corrections).annotation;
  const after = correct(text, own, next).annotation;
  if (after === own) return [];
  return sameClaims(before, after) ? corrections : next;
}

/** A choice of a speaker takes the place of an earlier one for the same claim. */
function isReplaced(other: Correction, request: Correction): boolean {
  return (
    other.change === 'speaker' &&
    request.change === 'speaker' &&
    other.claim.words === request.claim.words &&
    other.claim.place === request.claim.place
  );
}

const sameClaims = (one: Annotation, other: Annotation): boolean =>
  JSON.stringify(one.claims) === JSON.stringify(other.claims);

/** Without all that made the claim, and those that have Wiremark's claims in common with it, what they are. */
function restored(
  text: string,
  own: Annotation,
  corrections: readonly Correction[],
  { claim }: Pick<CorrectionRequest, 'claim'>,
): readonly Correction[] {
  const { annotation, origins } = correct(text, own, corrections);
  const index = findClaim(text, annotation.claims, claim);
  if (index === null) return corrections;
  const together = new Set(origins[index]!.own);
  const gone = new Set<number>();
  // Parts of one claim may be joined with parts of others, and so on.
  for (let size = -1; size !== together.size; ) {
    size = together.size;
    for (const { own: parts, by } of origins) {
      if (!parts.some((part) => together.has(part))) continue;
      for (const part of parts) together.add(part);
      for (const place of by) gone.add(place);
    }
  }
  return corrections.filter((_, place) => !gone.has(place));
}
