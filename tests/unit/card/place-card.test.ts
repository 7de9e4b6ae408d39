import { describe, expect, test } from 'vitest';
import { type Box, placeCard, type Wanted } from '../../../lib/card/place-card.ts';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 150 };
const line = (top: number, left = 100, right = 900): Box => ({ left, top, right, bottom: top + 20 });
const lines = (top: number, count: number, left = 100, right = 900) =>
  Array.from({ length: count }, (_, row) => line(top + row * 20, left, right));
/** The place of a card whose mark is all that it explains, unless said otherwise. */
const place = (keep: readonly Box[], wanted: Partial<Wanted> = {}) =>
  placeCard({ card, keep, mark: keep, at: null, view, ...wanted });

const covers = ({ left, top }: { left: number; top: number }, box: Box) =>
  left < box.right && left + card.width > box.left && top < box.bottom && top + card.height > box.top;

describe('a card', () => {
  test('stands below the last line of what it explains', () => {
    expect(place(lines(100, 2))).toMatchObject({ side: 'below', top: 152 });
  });

  test('stands above where there is no room below', () => {
    expect(place([line(700)])).toMatchObject({ side: 'above', top: 538 });
  });

  test('stands beside a text that fills the window from top to bottom', () => {
    const wall = lines(0, 40, 20, 500);
    expect(place(wall, { mark: [line(300, 20, 500)] })).toEqual({
      side: 'beside',
      left: 512,
      top: 300,
      notch: null,
    });
  });

  test('stays in the window at its right edge', () => {
    expect(place([line(100, 950, 990)]).left).toBe(692);
  });

  test('covers no line of what it explains wherever there is room for it at all', () => {
    for (let top = 0; top < 780; top += 13) {
      for (let count = 1; count * 20 + top < 800 && count < 12; count += 3) {
        const keep = lines(top, count);
        for (const mark of [keep.slice(0, 1), keep.slice(-1), keep]) {
          const placed = place(keep, { mark });
          if (placed.side === 'over') continue;
          for (const box of keep) expect(covers(placed, box), `${count} lines from ${top}`).toBe(false);
        }
      }
    }
  });

  test('covers nothing of the sentence around its mark', () => {
    const sentence = lines(300, 4);
    expect(place(sentence, { mark: [sentence[1]!] }).top).toBeGreaterThanOrEqual(380);
  });

  test('goes to the far edge where the text leaves no room', () => {
    const wall = lines(0, 40, 0, 1000);
    expect(place(wall, { mark: [line(100)] })).toMatchObject({ side: 'over', top: 642 });
    expect(place(wall, { mark: [line(600)] })).toMatchObject({ side: 'over', top: 8 });
  });
});

describe('the notch of a card', () => {
  const pointsAt = (keep: readonly Box[], wanted: Partial<Wanted> = {}) => {
    const { left, notch } = place(keep, wanted);
    return notch === null ? null : left + notch;
  };

  test('points at the place that was pointed at', () => {
    expect(pointsAt([line(100)], { at: 640 })).toBe(640);
    expect(pointsAt([line(700)], { at: 640 })).toBe(640);
  });

  test('points at the beginning of the line where nothing was pointed at, at the middle of a short one', () => {
    expect(pointsAt([line(100)])).toBe(144);
    expect(pointsAt([line(100, 400, 430)])).toBe(415);
  });

  test('points at the mark and at nothing beside it', () => {
    expect(pointsAt([line(100)], { mark: [line(100, 300, 500)], at: 880 })).toBe(500);
  });

  test('is not there where the mark does not end at the card', () => {
    expect(pointsAt(lines(100, 3), { mark: [line(100)] })).toBeNull();
    // Nor where it stands in the corner of the window, beyond the card's own.
    expect(pointsAt([line(100, 985, 999)])).toBeNull();
  });
});
