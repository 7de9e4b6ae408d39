/**
 * Whether a text bears a known wire's signature anywhere: asked of all that a page says before anything costly is, so it
 * searches for single characters, which is what browsers do fastest, and looks names up.
 */
import { once } from '../once.ts';
import { HEAD } from './opening.ts';
import { BARE_SIGNATURES, wireAtStart, wireInside } from './wires.ts';

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

/** What stands behind a bare signature: a dash, a date, or other punctuation, which is told apart. */
const behindBare = once(
  () => /^(?:(?:[.-]\p{L}+)+|\s+Крым)?(?:\s?[.:,]?\s?[-–—−]|[.,]?\s+(?:\p{L}+\.?\s+)?\d\d?\b|(\s?[.:,]))/u,
);
/** What every date has, and no time of day. */
const DAY = /(?<!\d:?)\d\d?(?!:?\d)/;
/** A page that names wires more often than this may sign anywhere. */
const MOST_NAMES = 300;

/** Whether a wire is named where it may sign without marks. Its pages name it everywhere else too, and mean nothing by it. */
function isNamedBare(text: string): boolean {
  let names = 0;
  for (const { 0: name, index } of text.matchAll(BARE_SIGNATURES)) {
    const end = index + name.length;
    const behind = behindBare().exec(text.slice(end, end + HEAD));
    if (behind && (!behind[1] || DAY.test(text.slice(Math.max(0, index - HEAD), index)))) return true;
    if (++names > MOST_NAMES) return true;
  }
  return false;
}

/** False only where no opening in `text` can be signed by a known wire. */
export function isSigned(text: string): boolean {
  return (
    isNamedBetween(text, '(', ')', wireAtStart) ||
    isNamedBetween(text, '/', '/', wireInside) ||
    isNamedBare(text)
  );
}
