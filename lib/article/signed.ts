/**
 * Whether a text bears a known wire's signature anywhere: asked of all that a page says before anything costly is, so it
 * searches for single marks and for names by their first letters, which is what browsers do fastest, and looks names up.
 */

import { HEAD } from '../dateline/opening.ts';
import { BARE_LATIN, bareCyrillic, wireAtStart, wireInside } from '../dateline/wires.ts';
import { once } from '../once.ts';

/** Longest signature between marks, UTF-16 code units. */
const LONGEST = 62;

/** Whether a wire is named between an `opening` mark and the `closing` mark after it. */
function isNamedBetween(
  text: string,
  opening: string,
  closing: string,
  wireIn: (inside: string) => string | null,
): boolean {
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    // Nearly all that stands in brackets begins with a small letter, which no wire but dpa does.
    const first = text.charCodeAt(at + 1);
    if (first < 65 || (first > 90 && first < 0x400 && first !== 100)) continue;
    const inside = text.slice(at + 1, at + LONGEST).replace(/\s+/g, ' ');
    const end = inside.indexOf(closing);
    if (end > 1 && wireIn(inside.slice(0, end)) !== null) return true;
  }
  return false;
}

/**
 * What stands behind a bare signature: a dash, a date, or other punctuation, which is told apart. Letters are whatever is no
 * white space or such punctuation: classes of letters take a new page longer.
 */
const behindBare = once(
  () =>
    /^(?:(?:[.-][^\s.:,–—−-]+)+|\s+Крым)?(?:\s?[.:,]?\s?[-–—−]|[.,]?\s+(?:[^\s\d]+\s+){0,2}\d\d?\b|(\s?[.:,]))/,
);

/** Whether anything shortly before `end` can be a day. A number's end is none, so the two characters before the window are seen. */
function isDated(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - HEAD - 2), end);
  // What every date has, and no time of day.
  const day = /(?<!\d:?)\d\d?(?!:?\d)/g;
  day.lastIndex = Math.max(0, before.length - HEAD);
  return day.test(before);
}

/** A page that names wires more often than this may sign anywhere. */
const MOST_NAMES = 300;

/**
 * Whether a wire is named where it may sign without marks. Its pages name it everywhere else too, and mean nothing by it.
 * @param names global expression of the names
 */
function isNamedBare(text: string, names: RegExp): boolean {
  names.lastIndex = 0;
  for (let count = 0; count <= MOST_NAMES; count++) {
    const found = names.exec(text);
    if (found === null) return false;
    const end = names.lastIndex;
    const behind = behindBare().exec(text.slice(end, end + HEAD));
    if (behind === null) continue;
    if (!behind[1] || isDated(text, found.index)) return true;
  }
  return true;
}

/** More text than this is not asked, UTF-16 code units. */
const LITTLE = 2_000_000;

/** False only where no opening in `text` can be signed by a known wire. */
export function isSigned(text: string): boolean {
  return (
    text.length > LITTLE ||
    isNamedBetween(text, '(', ')', wireAtStart) ||
    isNamedBetween(text, '/', '/', wireInside) ||
    isNamedBare(text, BARE_LATIN) ||
    // Each of the other names has one of these.
    ((text.includes('А') || text.includes('а') || text.includes('Р')) && isNamedBare(text, bareCyrillic()))
  );
}
