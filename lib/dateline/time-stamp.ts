/** The day of publishing where only the words around an article's beginning give it: "date 2025-06-26", "26 июня 2025, 10:15". */
import type { Dateline } from '../annotation.ts';
import { englishStampWords } from '../language/english/dateline.ts';
import { russianStampWords } from '../language/russian/dateline.ts';
import { dayNear, isAbout, writtenDays } from './written-day.ts';

/** What is longer is no time stamp, UTF-16 code units. */
const LONGEST = 100;

const stampWords = new Set(`${englishStampWords}|${russianStampWords}`.split('|'));

/** Whether all that stands beside a day in a line is what time stamps have. */
const isBare = (rest: string): boolean =>
  (rest.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => stampWords.has(word));

/** A line that may be a time stamp. */
export interface StampLine {
  text: string;
  /** Whether it stands where the article's own stamp does, so that a day alone in it is that of publishing. */
  certain: boolean;
}

/** The lines of an article's text before its dateline: leads, and what opens the dateline's own. The nearest first. */
const linesBefore = (text: string, dateline: Dateline | null): StampLine[] =>
  text
    .slice(0, dateline?.span[0] ?? 0)
    .split('\n')
    .reverse()
    .map((line) => ({ text: line, certain: true }));

/**
 * The day of publishing that a line before the dateline gives, "2025-06-26"; null where none does. A line that says more than that is
 * believed where its day is about the dateline's.
 * @param text the article's
 * @param around other lines before the article, the nearest first
 */
export function stampedDay(
  text: string,
  dateline: Dateline | null,
  around: readonly StampLine[] = [],
): string | null {
  const [known] = writtenDays(dateline?.date ?? '');
  for (const { text: line, certain } of [...linesBefore(text, dateline), ...around]) {
    if (line.length > LONGEST) continue;
    const day = [...writtenDays(line)].find(({ year }) => year !== null);
    if (day === undefined) continue;
    const time = dayNear(day, Number.NaN);
    const rest = line.slice(0, day.span[0]) + line.slice(day.span[1]);
    if ((certain && isBare(rest)) || (known !== undefined && isAbout(known, time)))
      return new Date(time).toISOString().slice(0, 10);
  }
  return null;
}
