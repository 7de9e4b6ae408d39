/** The time of publishing, as pages write it in their data. */

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A time in ISO 8601; one that is so written stays as it stands, because a date without hours or an hour without zone says no more than that.
 * Null for what is no time.
 */
export function isoTime(said: string): string | null {
  const time = said.trim().slice(0, 60);
  if (ISO.test(time)) return Number.isNaN(Date.parse(time.slice(0, 10))) ? null : time.replace(' ', 'T');
  // A time in words without a zone would be read in the reader's own.
  if (!/(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})$/.test(time)) return null;
  const parsed = Date.parse(time);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** Longest JSON that is read, UTF-16 code units, and how many of its values are looked at. */
const LONGEST = 500_000;
const MOST_VALUES = 2000;

/** The `datePublished` of an article in JSON-LD; null where there is none, or no JSON. */
export function publishedInJson(json: string): string | null {
  if (json.length > LONGEST || !json.includes('datePublished')) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const waiting: unknown[] = [parsed];
  for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked++) {
    const value = waiting.shift();
    if (typeof value !== 'object' || value === null) continue;
    const published = Object.hasOwn(value, 'datePublished')
      ? (value as { datePublished: unknown }).datePublished
      : null;
    if (typeof published === 'string' && isoTime(published) !== null) return isoTime(published);
    waiting.push(...Object.values(value).slice(0, MOST_VALUES));
  }
  return null;
}
