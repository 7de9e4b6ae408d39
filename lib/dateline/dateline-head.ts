/** What stands left of a wire's signature: the place and the date. */
import { englishMonths, englishWeekdays } from '../language/english/dateline.ts';
import { russianMonths, russianYear } from '../language/russian/dateline.ts';
import { once } from '../once.ts';
import { type Place, readPlace } from './place.ts';

export interface DatelineHead {
  /** Where it begins, UTF-16 code units of the text that was given. */
  start: number;
  place: Place | null;
  /** As it stands: "June 26", "10 авг". */
  date: string | null;
}

const YEAR = `(?:,? \\d{4}(?: (?:${russianYear}))?)?`;
const date = once(
  () =>
    new RegExp(
      `^(?:${englishWeekdays},? )?(?:(?:${englishMonths})\\.? \\d{1,2}(?:-\\d{1,2})?|\\d{1,2} (?:${englishMonths}|${russianMonths})\\.?)${YEAR}$`,
      'i',
    ),
);
/** A weekday, a month, a day, a year, "года". */
const MOST_DATE_WORDS = 5;

/** Whether `text` is a date as datelines write it, and nothing else. */
export function isDate(text: string): boolean {
  return date().test(text);
}

/** Where `text` ends without the punctuation and white space at its end. */
function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s,.:;–—−-]/.test(text[end - 1]!)) end--;
  return end;
}

/** Where the date that `text` ends with begins; -1 where it ends with none. */
function dateStart(text: string): number {
  let found = -1;
  let start = text.length;
  for (let count = 0; count < MOST_DATE_WORDS && start > 0; count++) {
    while (start > 0 && /\s/.test(text[start - 1]!)) start--;
    while (start > 0 && !/\s/.test(text[start - 1]!)) start--;
    if (isDate(text.slice(start))) found = start;
  }
  return found;
}

/**
 * Reads place and date leftwards from the end of `text`, which ends where a signature begins.
 * `opensParagraph` says that nothing of the paragraph stands before it. Null where it ends with neither.
 */
export function readHead(text: string, opensParagraph: boolean): DatelineHead | null {
  const signed = text.slice(0, trimmedEnd(text));
  const dated = dateStart(signed);
  if (dated >= 0) {
    const place = readPlace(signed.slice(0, trimmedEnd(signed.slice(0, dated))), opensParagraph);
    return { start: place?.start ?? dated, place, date: signed.slice(dated) };
  }
  // "2 октября, Минск /Корр. БЕЛТА/": the date stands first.
  const comma = signed.indexOf(',');
  if (opensParagraph && comma > 0 && isDate(signed.slice(0, comma).trim())) {
    const place = readPlace(signed.slice(comma + 1), true);
    const start = signed.length - signed.trimStart().length;
    if (place !== null) return { start, place, date: signed.slice(start, comma).trim() };
  }
  const place = readPlace(signed, opensParagraph);
  return place === null ? null : { start: place.start, place, date: null };
}
