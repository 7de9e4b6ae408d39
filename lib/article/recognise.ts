import { linesOf } from './block-text.ts';
import { bodyTextOf, parentElementOf } from './dom.ts';
import { findArticleOpening } from './page-opening.ts';
import { isSigned } from './signed.ts';

/** How much of the article tells its language, UTF-16 code units. */
const BEGINNING = 1500;

/**
 * How the wire's article that a page shows begins, in lines, long enough to tell its language; null where it shows none. Asked
 * on every matched page: few questions, reads no layout, changes nothing, leaves nothing behind.
 * @param deep whether open shadow roots are searched as well: scripts make them, so there is none yet when a page begins
 */
export function recognise(document: Document, deep = true): string | null {
  // Nearly all pages end here: one question about all that a page says is answered fastest.
  if (!deep && !isSigned(bodyTextOf(document))) return null;
  const opening = findArticleOpening(document, deep);
  return opening && linesOf(parentElementOf(opening) ?? opening, BEGINNING);
}
