/** A line of JSON Lines → the article that it says. */
import type { Article } from '../../lib/article/article.ts';
import { LONGEST_LINE } from './stream-lines.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * The article of a line `{"id", "text", "title"?, "language"?, "url"?, "published"?}`.
 * @param line null for one that was too long to keep
 * @param onId told the line's id as soon as it is known, so that what is wrong with the rest can be said of it
 * @throws Error in words for a line that holds none
 */
export function readLine(
  line: string | null,
  onId: (id: unknown) => void,
): Article & { language: string | null } {
  if (line === null) throw new Error(`the line is longer than ${LONGEST_LINE / 1024 / 1024} MB`);
  const parsed: unknown = JSON.parse(line);
  if (!isRecord(parsed)) throw new Error('a line has to be an object with "id" and "text"');
  onId(parsed.id ?? null);
  const { text, language = null, title, url, published } = parsed;
  if (typeof text !== 'string') throw new Error('"text" has to be a string');
  if (language !== null && typeof language !== 'string') throw new Error('"language" has to be a string');
  return {
    text,
    language,
    title: wordsOf(title),
    url: wordsOf(url),
    published: wordsOf(published),
    leftOut: 0,
  };
}
