/**
 * Whether a text may open as a wire's copy does: asked of every paragraph of every page before anything costly is. It looks for nothing but
 * a known wire's name in brackets, between slashes, or as a bare word near the beginning.
 */
import { isWiresFirstWord, wireAtStart, wireInside } from './wires.ts';

/** Longest signature between marks, UTF-16 code units. */
const LONGEST = 62;
/** How far into the text a bare signature is looked for, UTF-16 code units. */
const BARE = 120;
/** A bare signature has a date beside it, or a place in capitals before it. */
const DATED = /\d|^\s*\S*[A-ZА-ЯЁ]{3}/;
const WORDS = /[\p{L}][\p{L}\d.-]+/gu;

/** Whether `names` holds of what stands between one of the `opening` marks and the `closing` mark after it. */
function between(
  text: string,
  opening: string,
  closing: string,
  names: (inside: string) => string | null,
): boolean {
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const end = text.indexOf(closing, at + 1);
    if (end < 0) return false;
    if (end - at > 2 && end - at < LONGEST && names(text.slice(at + 1, end)) !== null) return true;
  }
  return false;
}

/** False only where `text` surely opens no wire's copy. A few microseconds. */
export function mayOpen(text: string): boolean {
  if (between(text, '(', ')', wireAtStart) || between(text, '/', '/', wireInside)) return true;
  const beginning = text.slice(0, BARE);
  if (!DATED.test(beginning)) return false;
  for (const [word] of beginning.matchAll(WORDS)) if (isWiresFirstWord(word)) return true;
  return false;
}
