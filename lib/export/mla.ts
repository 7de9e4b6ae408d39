import type { Citation } from './citation.ts';
import { dayParts, ENGLISH_MONTHS, oneLine, quotedTitle, type Reference } from './reference-parts.ts';

/**
 * An entry of works cited by the MLA Handbook, 9th edition: title, container in italics, date, address, each as the template of core
 * elements has it (5.1 and on). An organization that publishes what it has written is named as publisher alone, so the title comes
 * first; without a title a description does. Days stand before months, which are shortened beyond four letters; the address goes
 * without "https://"; the day of access comes last. Headlines keep the capitals that the article gives them.
 */
export function mla({ wire, title, isoDate, url, accessed }: Citation): Reference {
  const source = title ? quotedTitle(title) : 'News article.';
  const behind = [isoDate && mlaDay(isoDate), url?.replace(/^https?:\/\//u, '')].filter(Boolean).join(', ');
  return [
    source,
    ...(wire ? [' ', { italic: oneLine(wire) }] : []),
    behind && `${wire ? ', ' : ' '}${behind}`,
    wire || behind ? '.' : '',
    url ? ` Accessed ${mlaDay(accessed)}.` : '',
  ];
}

/** "26 June 2025", "3 Sept. 2025". @param isoDate "2025-06-26" */
function mlaDay(isoDate: string): string {
  const { year, month, day } = dayParts(isoDate);
  const name = ENGLISH_MONTHS[month - 1]!;
  const short = name.length <= 4 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
  return `${day} ${short} ${year}`;
}
