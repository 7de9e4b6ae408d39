import type { Claim } from '../annotation.ts';

/** A part that was joined with others may have the mark before it as its own first sign. UTF-16 code units. */
const MARK = 1;

/**
 * The claim that is there, or is now, where one began, when claims were parted, joined or taken back; null where none is.
 * @param start of that one's words, in UTF-16 code units of the article's text
 * @returns its index
 */
export function claimFrom(claims: readonly Pick<Claim, 'content'>[], start: number): number | null {
  const begins = claims.findIndex(({ content }) => content[0]![0] === start);
  if (begins !== -1) return begins;
  const around = claims.findLastIndex(
    ({ content }) => content[0]![0] <= start + MARK && content.at(-1)![1] > start,
  );
  return around === -1 ? null : around;
}
