import { expect, test } from 'vitest';
import type { Span } from '../../../lib/annotation.ts';
import { claimFrom } from '../../../lib/card/same-claim.ts';

const claims = (...contents: Span[][]) => contents.map((content) => ({ content }));

test('a claim that begins where it did is the same', () => {
  expect(claimFrom(claims([[0, 10]], [[20, 30]]), 20)).toBe(1);
  expect(claimFrom(claims([[0, 10]]), 0)).toBe(0);
});

test('a part that is no claim of its own any more is in the whole', () => {
  expect(
    claimFrom(
      claims(
        [[0, 10]],
        [
          [20, 30],
          [34, 50],
        ],
        [[60, 70]],
      ),
      40,
    ),
  ).toBe(1);
});

test('the mark at the edge of a joined claim comes and goes with it', () => {
  expect(claimFrom(claims([[0, 10]], [[19, 50]]), 20)).toBe(1);
  expect(claimFrom(claims([[0, 10]], [[20, 50]]), 19)).toBe(1);
});

test('near miss: beside all claims there is none', () => {
  expect(claimFrom(claims([[0, 10]], [[20, 30]]), 12)).toBeNull();
  expect(claimFrom([], 0)).toBeNull();
});
