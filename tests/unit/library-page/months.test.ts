import { describe, expect, test } from 'vitest';
import { barsOf, dayInWords, firstDay, lastDay, monthInWords } from '../../../components/library/months.ts';

const months = (...counts: [string, number][]) => counts.map(([month, count]) => ({ month, count }));

describe('the bars of the timeline', () => {
  test('stand for every month from the first to the last', () => {
    expect(barsOf(months(['2024-11', 2], ['2025-02', 5]), 12)).toEqual([
      { from: '2024-11', to: '2024-11', count: 2 },
      { from: '2024-12', to: '2024-12', count: 0 },
      { from: '2025-01', to: '2025-01', count: 0 },
      { from: '2025-02', to: '2025-02', count: 5 },
    ]);
  });

  test('are years where there is no room for so many months, and lose no claim', () => {
    const bars = barsOf(months(['1998-12', 1], ['1999-01', 2], ['1999-12', 3], ['2001-05', 4]), 12);
    expect(bars).toEqual([
      { from: '1998-12', to: '1998-12', count: 1 },
      { from: '1999-01', to: '1999-12', count: 5 },
      { from: '2000-01', to: '2000-12', count: 0 },
      { from: '2001-01', to: '2001-05', count: 4 },
    ]);
  });

  test('are none without claims', () => expect(barsOf([], 12)).toEqual([]));
});

test.each([
  ['2025-02', '2025-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025-12', '2025-12-31'],
])('%s ends on %s', (month, last) => {
  expect([firstDay(month), lastDay(month)]).toEqual([`${month}-01`, last]);
});

test('days and months are written in the language of the reader; what is none stays as it is', () => {
  expect(monthInWords('2025-06', 'en')).toBe('June 2025');
  expect(monthInWords('2025-06', 'ru')).toBe('июнь 2025 г.');
  expect(dayInWords('2025-06-26T23:59:00Z', 'en')).toBe('Jun 26, 2025');
  expect(dayInWords('June 26', 'en')).toBe('June 26');
  expect(monthInWords('soon', 'en')).toBe('soon');
});
