/** What the styles of references have in common. */

/** A reference: stretches of text, some of them in italics. */
export type Reference = readonly (string | { italic: string })[];

/** The words of a reference, so far as they are known, with a space between. */
export const spaced = (...parts: readonly (string | null | false)[]): string =>
  parts.filter(Boolean).join(' ');

/** Words with a full stop, where they do not end a sentence by themselves: "Who pays?" stays. */
export const ended = (words: string): string => (ENDS.test(words) ? words : `${words}.`);

const ENDS = /[.!?…]["'”’»)]*$/u;

/** A headline in American quotation marks: its own become single ones, and its full stop stands inside of all of them. */
export function quotedTitle(title: string): string {
  const words = oneLine(title);
  const [inside, close] = /["”]$/u.test(words) ? [words.slice(0, -1), words.slice(-1)] : [words, ''];
  const single = `${/[.!?…]$/u.test(inside) || ENDS.test(words) ? inside : `${inside}.`}${close}`
    .replace(/"([^"]*)"/gu, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  return `“${single}”`;
}

/** Text without line breaks and doubled spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A day of a citation in its parts. @param isoDate "2025-06-26" */
export function dayParts(isoDate: string): { year: number; month: number; day: number } {
  const [year, month, day] = isoDate.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

/** The months as English manuals spell them out; which of them a style shortens is its own. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "June 26, 2025", as American manuals write a day. @param isoDate "2025-06-26" */
export function americanDay(isoDate: string): string {
  const { year, month, day } = dayParts(isoDate);
  return `${ENGLISH_MONTHS[month - 1]} ${day}, ${year}`;
}
