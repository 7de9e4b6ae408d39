import { describe, expect, test } from 'vitest';
import { claimInView, readingLine } from '../../../lib/highlight/claim-in-view.ts';

/** Claims whose lines begin at these places; null for one that is not shown. */
const lines = (tops: (number | null)[]) => (claim: number) => {
  const top = tops[claim];
  return top === null || top === undefined ? null : { top, bottom: top + 20 };
};

describe('the claim in view, in a window 1000 pixels high', () => {
  test.each([
    ['none at all', [], null],
    ['the only one', [480], 0],
    ['the one above the middle where it is nearer', [100, 450, 700], 1],
    ['the one below the middle where it is nearer', [100, 200, 550], 2],
    ['the last, when the page stands at its end', [-900, -400, 30], 2],
    ['none, between two that are out of the window', [-500, 1500], null],
    ['none, before the first', [1200, 1500], null],
    ['one whose line has just begun to leave', [-10, 1500], 0],
    ['another than one that is not shown', [100, null, 480], 2],
  ])('%s', (_, tops, claim) => {
    expect(claimInView(tops.length, lines(tops), 1000, 500)).toBe(claim);
  });

  test('looks at few of many claims', () => {
    let looks = 0;
    const at = (claim: number) => {
      looks++;
      return { top: claim * 100 - 50_000, bottom: claim * 100 - 49_980 };
    };
    expect(claimInView(5000, at, 1000, 500)).toBe(505);
    expect(looks).toBeLessThan(20);
  });
});

describe('where somebody is taken to read, in a window 1000 pixels high', () => {
  test.each([
    ['in the middle of a long page: in the middle', 3000, 3000, 500],
    ['at its beginning: at the top', 0, 6000, 0],
    ['a little further: as far down as was scrolled', 200, 5800, 200],
    ['at its end: at the bottom', 6000, 0, 1000],
    ['a page little longer than the window: by how much of it was scrolled', 100, 300, 250],
    ['a page that is wholly in view: at the top', 0, 0, 0],
  ])('%s', (_, scrolled, left, line) => {
    expect(readingLine(scrolled, left, 1000)).toBe(line);
  });
});
