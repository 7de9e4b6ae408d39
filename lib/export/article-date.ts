import type { Dateline } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { stampedDay } from '../dateline/time-stamp.ts';
import { dayNear, writtenDays } from '../dateline/written-day.ts';

export interface ArticleDate {
  /** To read: "June 26, 2025", or the dateline's "June 26" where the year is not known. */
  date: string | null;
  /** "2025-06-26" */
  isoDate: string | null;
}

/** What is known of an article for its day. */
type Dated = Pick<Article, 'published' | 'text' | 'stamps'>;

/** When an article was published, ISO 8601: by what its page says, else by a time stamp before its dateline. Null where neither tells. */
export const publishedAt = ({ published, text, stamps }: Dated, dateline: Dateline | null): string | null =>
  published ?? stampedDay(text, dateline, stamps);

/**
 * The day of an article, from what the page and the dateline say. The dateline gives the day, the page the year where the dateline has none:
 * the page's moment may fall on a neighbouring day in its own time zone, or be that of a later version.
 * @param language BCP 47 code to write the date in
 */
export function articleDate(article: Dated, dateline: Dateline | null, language: string): ArticleDate {
  const published = publishedAt(article, dateline);
  const inDateline = dateline?.date ?? null;
  const midnight = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  const [day] = writtenDays(inDateline ?? '');
  const time = day === undefined ? midnight : dayNear(day, midnight);
  if (Number.isNaN(time)) return { date: inDateline, isoDate: null };
  return {
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time),
    isoDate: new Date(time).toISOString().slice(0, 10),
  };
}
