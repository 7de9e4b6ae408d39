import type { Citation } from './citation.ts';
import { americanDay, dayParts, ENGLISH_MONTHS, ended, oneLine, type Reference } from './reference-parts.ts';

/**
 * A reference by the Publication Manual of the American Psychological Association, 7th edition: a page of a news website (10.16),
 * whose author is a group (9.11); the site's name is left out where it is the author's (10.16). Without an author the title takes its
 * place (9.12), without a title a description in brackets (9.22), without a date "n.d." (9.17); the day of access by 9.16. The manual
 * writes titles in sentence case: a headline's capitals stay as the article has them, for no rule tells names from other words.
 */
export function apa({ wire, title, isoDate, url, accessed }: Citation): Reference {
  const named: Reference = title ? [{ italic: oneLine(title) }, stopAfter(title)] : ['[News article].'];
  const date = isoDate ? `(${dateOf(isoDate)}).` : '(n.d.).';
  const opening: Reference = wire ? [`${ended(oneLine(wire))} ${date} `, ...named] : [...named, ` ${date}`];
  return [...opening, url ? ` Retrieved ${americanDay(accessed)}, from ${url}` : ''];
}

function dateOf(isoDate: string): string {
  const { year, month, day } = dayParts(isoDate);
  return `${year}, ${ENGLISH_MONTHS[month - 1]} ${day}`;
}

/** The full stop that a title needs behind it. */
const stopAfter = (title: string): string => ended(oneLine(title)).slice(oneLine(title).length);
