/** Holds what was found against what is expected. */
import type { Span } from '../../lib/annotation.ts';

/** What an article is expected to give, and what a reader of it gives. A layer that is null is not scored. */
export interface Expected {
  text: string;
  /** Stretches in quotation marks that are said by somebody, without the marks. */
  quotations: readonly Span[] | null;
  /** The content of each claim. */
  claims: readonly (readonly Span[])[] | null;
  organizations: readonly Span[] | null;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** How many were expected. */
  expected: number;
}

class Tally {
  hit = 0;
  expected = 0;
  found = 0;

  get score(): Score {
    const precision = this.found === 0 ? 0 : this.hit / this.found;
    const recall = this.expected === 0 ? 0 : this.hit / this.expected;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1, expected: this.expected };
  }
}

const EDGE = /[\s"“”„‟«»‘’'`.,;:!?…–—-]/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** A span without marks, punctuation and white space at its edges, as a key. */
function trimmedKey(text: string, [from, to]: Span): string {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

function exact(tally: Tally, text: string, expected: readonly Span[], found: readonly Span[]): void {
  const wanted = new Set(expected.map((span) => trimmedKey(text, span)));
  const given = new Set(found.map((span) => trimmedKey(text, span)));
  tally.expected += wanted.size;
  tally.found += given.size;
  for (const key of given) if (wanted.has(key)) tally.hit++;
}

/** Where the words of these spans begin. */
function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(WORD)].map((word) => start + word.index),
    ),
  );
}

/** A claim is found when half of the words of both together are common; each found one counts once. */
function halfOverlap(
  tally: Tally,
  text: string,
  expected: readonly (readonly Span[])[],
  found: readonly (readonly Span[])[],
): void {
  const left = new Set(found.map((spans) => wordsOf(text, spans)));
  tally.expected += expected.length;
  tally.found += left.size;
  for (const spans of expected) {
    const words = wordsOf(text, spans);
    const match = [...left].find((other) => {
      const common = [...words].filter((word) => other.has(word)).length;
      return common > 0 && common >= (words.size + other.size - common) / 2;
    });
    if (!match) continue;
    left.delete(match);
    tally.hit++;
  }
}

/** Scores pairs of expected and found, layer by layer; null for a layer that nothing expected. */
export function scoreAll(
  pairs: readonly { expected: Expected; found: Expected }[],
): Record<'quotations' | 'claims' | 'organizations', Score | null> {
  const quotations = new Tally();
  const claims = new Tally();
  const organizations = new Tally();
  for (const { expected, found } of pairs) {
    const { text } = expected;
    if (expected.quotations) exact(quotations, text, expected.quotations, found.quotations ?? []);
    if (expected.claims) halfOverlap(claims, text, expected.claims, found.claims ?? []);
    if (expected.organizations) exact(organizations, text, expected.organizations, found.organizations ?? []);
  }
  const scored = (tally: Tally) => (tally.expected === 0 ? null : tally.score);
  return { quotations: scored(quotations), claims: scored(claims), organizations: scored(organizations) };
}
