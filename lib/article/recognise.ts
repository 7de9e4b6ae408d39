import { recogniseLanguage } from '../language/recognise.ts';
import { linesOf } from './block-text.ts';
import { parentElementOf } from './dom.ts';
import { findArticleOpening } from './page-opening.ts';

/** What the gate knows of a page that shows a wire's article. */
export interface Recognised {
  /** BCP 47 code of the article's language. */
  language: string;
}

/** How much of the article tells its language, UTF-16 code units. */
const SAMPLE = 1500;

/**
 * Whether a page shows a wire's article, in a language that can be read; null where it does not. Asked on every matched page:
 * bounded work whatever the page, reads no layout, changes nothing, leaves nothing behind.
 * @param deep whether open shadow roots are searched as well: scripts make them, so there is none yet when a page begins
 */
export function recognise(document: Document, deep = true): Recognised | null {
  const opening = findArticleOpening(document, deep);
  if (opening === null) return null;
  const language = recogniseLanguage(linesOf(parentElementOf(opening) ?? opening, SAMPLE));
  return language === null ? null : { language };
}
