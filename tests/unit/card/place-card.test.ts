import { describe, expect, test } from 'vitest';
import { type Box, placeCard } from '../../../lib/card/place-card.ts';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 150 };
const line = (top: number, left = 100, right = 900): Box => ({ left, top, right, bottom: top + 20 });

const covers = ({ left, top }: { left: number; top: number }, box: Box) =>
  left < box.right && left + card.width > box.left && top < box.bottom && top + card.height > box.top;

describe('a card', () => {
  test('stands below the last line of what it explains', () => {
    expect(placeCard(card, [line(100), line(130)], line(100), view)).toEqual({ left: 100, top: 158 });
  });

  test('stands above where there is no room below', () => {
    expect(placeCard(card, [line(700)], line(700), view)).toEqual({ left: 100, top: 542 });
  });

  test('stands beside a text that fills the window from top to bottom', () => {
    const lines = Array.from({ length: 40 }, (_, row) => line(row * 20, 20, 500));
    expect(placeCard(card, lines, line(300, 20, 500), view)).toEqual({ left: 508, top: 300 });
  });

  test('stays in the window at its right edge', () => {
    expect(placeCard(card, [line(100, 950, 990)], line(100, 950, 990), view).left).toBe(692);
  });

  test('covers no line wherever there is room for it at all', () => {
    for (let top = 0; top < 780; top += 13) {
      for (let count = 1; count * 20 + top < 800 && count < 12; count += 3) {
        const lines = Array.from({ length: count }, (_, row) => line(top + row * 20));
        const place = placeCard(card, lines, lines[0]!, view);
        for (const box of lines) expect(covers(place, box), `${count} lines from ${top}`).toBe(false);
      }
    }
  });

  test('goes to the far edge where the text leaves no room', () => {
    const lines = Array.from({ length: 40 }, (_, row) => line(row * 20, 0, 1000));
    expect(placeCard(card, lines, line(100), view).top).toBe(642);
    expect(placeCard(card, lines, line(600), view).top).toBe(8);
  });
});
