import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/annotation.ts';
import { selectedClaim } from '../../../lib/highlight/selected-claim.ts';

const claim = (...content: [number, number][]): Claim => ({
  content,
  cue: null,
  source: null,
  speaker: null,
  speakerFrom: 'unknown',
  kind: 'direct',
  rule: 'quotation-after',
});

describe('what is selected', () => {
  const claims = [claim([10, 20], [30, 40]), claim([50, 60])];

  test('is the part of the claim that it lies in', () => {
    expect(selectedClaim(claims, [12, 15])?.content).toEqual([[12, 15]]);
  });

  test('leaves out the attribution between two parts of a claim', () => {
    expect(selectedClaim(claims, [15, 35])?.content).toEqual([
      [15, 20],
      [30, 35],
    ]);
  });

  test('is cut to the words of the claim where it goes beyond them', () => {
    expect(selectedClaim(claims, [45, 90])?.content).toEqual([[50, 60]]);
  });

  test('is no claim where none is touched', () => {
    expect(selectedClaim(claims, [20, 30])).toBeNull();
    expect(selectedClaim(claims, [60, 99])).toBeNull();
  });
});
