import { describe, expect, test } from 'vitest';
import type { Claim, Span } from '../../../lib/annotation.ts';
import { explained, proofOf } from '../../../lib/card/proof.ts';

const claim = (source: Span | null, introduced: Span | null): Claim => ({
  content: [
    [100, 140],
    [170, 200],
  ],
  cue: [142, 146],
  source,
  speaker: {
    id: 0,
    kind: 'person',
    name: 'Anna Berg',
    role: null,
    organization: null,
    ...(introduced && { introduced }),
  },
  speakerFrom: 'surname',
  kind: 'direct',
  rule: 'quotation-after',
});

describe('the proof of a claim', () => {
  test('is the cue, the source, and the place where the article says in full who it is', () => {
    expect(proofOf(claim([147, 155], [20, 60]))).toEqual({
      cue: [142, 146],
      source: [147, 155],
      fullName: [20, 60],
    });
  });

  test('names the place of the full name only where it is another than the source', () => {
    expect(proofOf(claim([147, 155], [150, 165])).fullName).toBeNull();
    expect(proofOf(claim([147, 155], null)).fullName).toBeNull();
    expect(proofOf(claim(null, [20, 60])).fullName).toEqual([20, 60]);
  });
});

describe('what a card must not cover', () => {
  test('reaches from the first to the last of words, cue and source', () => {
    expect(explained(claim([147, 155], [20, 60]))).toEqual([[100, 200]]);
    expect(explained(claim([80, 90], null))).toEqual([[80, 200]]);
  });

  test('is the words, cue and source alone where they stand far apart', () => {
    expect(explained(claim([5000, 5010], null))).toEqual([
      [100, 140],
      [170, 200],
      [142, 146],
      [5000, 5010],
    ]);
  });
});
