/** Months as the timeline has them: "2025-06". */
import type { Found } from '../../lib/library/query.ts';

export type MonthCount = Found['months'][number];

/** "June 2025". @param language BCP 47 code */
export function monthInWords(month: string, language: string, length: 'long' | 'short' = 'long'): string {
  const time = Date.parse(`${month}-01T00:00:00Z`);
  if (Number.isNaN(time)) return month;
  return new Intl.DateTimeFormat(language, { month: length, year: 'numeric', timeZone: 'UTC' }).format(time);
}

/** A day ("2025-06-26", or ISO 8601 with a time) in words; as it stands where it is none. @param language BCP 47 code */
export function dayInWords(day: string, language: string): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** First and last day of a month. */
export const firstDay = (month: string): string => `${month}-01`;
export const lastDay = (month: string): string =>
  `${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()}`;

/** A bar of the timeline: a month, or a year where there are too many months. */
export interface Bar {
  /** First and last month of it. */
  from: string;
  to: string;
  count: number;
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The bars from the first month to the last, those without claims as well. @param most how many bars there is room for; beyond it a bar is a year */
export function barsOf(months: readonly MonthCount[], most: number): Bar[] {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return [];
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const [from, to] = [monthNumber(first.month), monthNumber(last.month)];
  const byYear = to - from + 1 > most;
  const bars: Bar[] = [];
  for (let number = from; number <= to; number++) {
    const month = monthOf(number);
    const count = counts.get(month) ?? 0;
    const bar = bars.at(-1);
    if (byYear && bar?.from.slice(0, 4) === month.slice(0, 4)) {
      bar.to = month;
      bar.count += count;
    } else bars.push({ from: month, to: month, count });
  }
  return bars;
}
