const DAY = 24 * 60 * 60 * 1000;

export interface ArticleDate {
  /** To read: "June 26, 2025", or the dateline's "June 26" where the year is not known. */
  date: string | null;
  /** "2025-06-26" */
  isoDate: string | null;
}

/**
 * The day of an article, from what the page and the dateline say. The page gives the year, the dateline the day: the page's
 * moment may fall on the neighbouring day in its own time zone.
 * @param published ISO 8601, or null
 * @param inDateline as it stands ("June 26"), or null
 * @param language BCP 47 code to write the date in
 */
export function articleDate(
  published: string | null,
  inDateline: string | null,
  language: string,
): ArticleDate {
  const midnight = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(midnight)) return { date: inDateline, isoDate: null };

  const day = Number(inDateline?.match(/\d+/)?.[0]);
  const near = [midnight, midnight - DAY, midnight + DAY].find((time) => new Date(time).getUTCDate() === day);
  const time = new Date(near ?? midnight);
  return {
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time),
    isoDate: time.toISOString().slice(0, 10),
  };
}
