import type { Claim } from '../annotation.ts';
import type { ClaimKey } from './correction.ts';

type Said = Pick<Claim, 'content'>;

/** The content of a claim as it stands in the article's text. */
const wordsOf = (text: string, { content }: Said): string =>
  content.map((span) => text.slice(...span)).join('\n');

/** The key of the claim at this index. Throws where there is none. */
export function keyOf(text: string, claims: readonly Said[], index: number): ClaimKey {
  const claim = claims[index];
  if (!claim) throw new RangeError(`there is no claim ${index}`);
  const words = wordsOf(text, claim);
  const place = claims.slice(0, index).filter((other) => wordsOf(text, other) === words).length;
  return { words, place };
}

/** The index of the claim with this key; null where there is none any more. */
export function findClaim(text: string, claims: readonly Said[], { words, place }: ClaimKey): number | null {
  let left = place;
  for (const [index, claim] of claims.entries())
    if (wordsOf(text, claim) === words && left-- === 0) return index;
  return null;
}
