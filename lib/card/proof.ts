/** What shows that a claim is one, and whose: stretches of the article's text, that a card names and that are boxed in the page. */
import type { Claim, Span } from '../annotation.ts';

export interface Proof {
  /** The words that report. */
  cue: Span | null;
  /** Who says it, as it stands at the claim. */
  source: Span | null;
  /** Where the article says in full who that is; null where it is at the claim itself, or nowhere. */
  fullName: Span | null;
}

/** The proof of a claim. All spans are UTF-16 code units of the article's text. */
export function proofOf({ cue, source, speaker }: Claim): Proof {
  const introduced = speaker?.introduced ?? null;
  const apart = introduced !== null && (source === null || !overlap(introduced, source));
  return { cue, source, fullName: apart ? introduced : null };
}

/** A claim and what belongs to it may stand in one sentence of so many UTF-16 code units. */
const LONGEST = 2000;

/**
 * What a card about a claim must not cover: all from the first to the last of its words, cue and source, or, where they stand far
 * apart, these alone.
 */
export function explained({ content, cue, source }: Claim): Span[] {
  const spans = [...content, cue, source].filter((span) => span !== null);
  const start = Math.min(...spans.map((span) => span[0]));
  const end = Math.max(...spans.map((span) => span[1]));
  return end - start <= LONGEST ? [[start, end]] : spans;
}

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
