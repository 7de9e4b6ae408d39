/**
 * Whether a text bears a known wire's signature anywhere: asked of all that a page says before anything costly is, so it
 * searches for single characters, which is what browsers do fastest, and looks names up.
 */
import { BARE_SIGNATURE, wireAtStart, wireInside } from './wires.ts';

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

/** False only where no opening in `text` can be signed by a known wire. */
export function isSigned(text: string): boolean {
  return (
    isNamedBetween(text, '(', ')', wireAtStart) ||
    isNamedBetween(text, '/', '/', wireInside) ||
    BARE_SIGNATURE.test(text)
  );
}
