/** Days as copy and time stamps write them: "June 26", "26 июня 2025 года", "2025-06-26", "26.06.2025". */
import { englishMonthStarts, englishMonths } from '../language/english/dateline.ts';
import { russianMonthStarts, russianMonths } from '../language/russian/dateline.ts';
import { once } from '../once.ts';
import type { Span } from '../text/span.ts';

export interface WrittenDay {
  /** Where it stands in the text that was read, UTF-16 code units, the year with it. */
  span: Span;
  /** Null where none is written. */
  year: number | null;
  /** From 1 to 12. */
  month: number;
  day: number;
}

const YEAR = '(?:19|20)\\d\\d';
const MONTH = `(?:${englishMonths}|${russianMonths})`;

/** The four forms; what is a word or a number all around is seen to afterwards. */
const day = once(
  () =>
    new RegExp(
      `(${YEAR})-(\\d\\d)-(\\d\\d)|(\\d\\d?)[./](\\d\\d?)[./](${YEAR})|(${MONTH})\\.? (\\d\\d?)(?:-\\d\\d?)?(?:,? (${YEAR}))?|(\\d\\d?) (${MONTH})(?:(?:,|\\.,?)? (${YEAR}))?`,
      'gi',
    ),
);

const monthNamed = (name: string): number => {
  const start = name.slice(0, 3).toLowerCase();
  const starts = /[a-z]/.test(start) ? englishMonthStarts : russianMonthStarts;
  return starts.indexOf(start) / 3 + 1;
};

/** Whether there is such a day, in any year where none is given. */
const exists = (year: number, month: number, ofMonth: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, ofMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === ofMonth;
};

const inWord = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text.charAt(at));

/** The days that a text names, in order. Numbers whose order is not told ("5/6/2025") are none. */
export function* writtenDays(text: string): Generator<WrittenDay> {
  for (const match of text.matchAll(day())) {
    const { 0: written, index } = match;
    const [, isoYear, isoMonth, isoDay, first, second, lastYear, early, dayBehind, yearBehind] = match;
    const [dayBefore, late, yearLast] = match.slice(10);
    const end = index + written.length;
    if (inWord(text, index - 1) || inWord(text, end)) continue;
    const year = isoYear ?? lastYear ?? yearBehind ?? yearLast;
    let month = early || late ? monthNamed((early ?? late)!) : Number(isoMonth ?? second);
    let ofMonth = Number(isoDay ?? first ?? dayBehind ?? dayBefore);
    if (lastYear !== undefined && written.includes('/')) {
      if (month <= 12 && ofMonth <= 12 && month !== ofMonth) continue;
      if (month > 12) [month, ofMonth] = [ofMonth, month];
    }
    if (exists(Number(year ?? 2000), month, ofMonth))
      yield { span: [index, end], year: year === undefined ? null : Number(year), month, day: ofMonth };
  }
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The day with its year, in milliseconds of UTC: the year that is written, else the one that brings it nearest to `near`.
 * @param near milliseconds; NaN where nothing is known, for which a day without a year gives NaN
 */
export function dayNear({ year, month, day }: Omit<WrittenDay, 'span'>, near: number): number {
  if (year !== null) return Date.UTC(year, month - 1, day);
  const about = new Date(near).getUTCFullYear();
  let found = Number.NaN;
  for (const tried of [about, about - 1, about + 1]) {
    const time = Date.UTC(tried, month - 1, day);
    if (exists(tried, month, day) && !(Math.abs(time - near) >= Math.abs(found - near))) found = time;
  }
  return found;
}

/** How far a page's moment may lie from its dateline's day, which another time zone and a late desk shift. */
const MOST_DAYS = 3;

/** Whether a moment is about that of a day. */
export const isAbout = (day: Omit<WrittenDay, 'span'>, time: number): boolean =>
  Math.abs(dayNear(day, time) - time) <= MOST_DAYS * DAY;
