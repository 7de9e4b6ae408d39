import type { Claim, Span } from '../annotation.ts';

/**
 * What is selected, as a claim of its own: the part of the first claim's words that lies in the selection. Null where no
 * claim's words are selected.
 * @param selected UTF-16 code units of the article's text
 */
export function selectedClaim(claims: readonly Claim[], [start, end]: Span): Claim | null {
  for (const claim of claims) {
    const content = claim.content
      .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
      .filter(([from, to]) => from < to);
    if (content.length > 0) return { ...claim, content };
  }
  return null;
}
