import type { KeptClaim } from './kept-claim.ts';

/** Claims by the id of their article, in their order. */
export function byArticle(claims: readonly KeptClaim[]): Map<string, KeptClaim[]> {
  const found = new Map<string, KeptClaim[]>();
  for (const claim of claims) {
    const known = found.get(claim.article);
    if (known) known.push(claim);
    else found.set(claim.article, [claim]);
  }
  return found;
}
