import { linesOf } from './block-text.ts';
import { parentElementOf } from './dom.ts';
import { findArticleOpening, mayOpenArticle } from './page-opening.ts';

/** How much of the article tells its language, UTF-16 code units. */
const BEGINNING = 1500;

/**
 * How the wire's article that a page shows begins, in lines, long enough to tell its language; null where it shows none. Asked
 * on every matched page: few questions, reads no layout, changes nothing, leaves nothing behind.
 * @param deep whether open shadow roots are searched as well: scripts make them, so there is none yet when a page begins
 */
export function recognise(document: Document, deep = true): string | null {
  // Nearly all pages end here.
  if (!deep && !mayOpenArticle(document)) return null;
  const opening = findArticleOpening(document, deep);
  return opening && linesOf(parentElementOf(opening) ?? opening, BEGINNING);
}
