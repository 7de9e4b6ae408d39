import type { Annotation } from '../../lib/annotation.ts';
import type { CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { Holding } from '../../lib/corrections/holding.ts';
import type { Corrections } from '../card/corrections.ts';
import { askEngine } from './ask-engine.ts';

/**
 * Wiremark's answer for the article of a page, and what the reader has put right in it. Both are kept here and nowhere else: card, popup and
 * side panel are shown what holds. It lasts as long as the page stays at its address, and no longer.
 */
export class Answer {
  #text: string | null = null;
  #own: Annotation | null = null;
  /** Null before anything was put right. */
  #corrections: Corrections | null = null;

  /** Wiremark's own answer for an article, for which the engine is asked where its text is new; parameters and result as of `askEngine`. */
  find(...[article, onBeginning, signal]: Parameters<typeof askEngine>): ReturnType<typeof askEngine> {
    // The page may have rendered the same text anew: what was found in it still stands.
    if (this.#own !== null && this.#text === article.text) return Promise.resolve(this.#own);
    return askEngine(article, onBeginning, signal);
  }

  /** Takes over Wiremark's answer for a text. What was put right stays so where its words are still there. */
  take(text: string, own: Annotation): Holding {
    this.#text = text;
    this.#own = own;
    return this.#corrections?.applied(text, own) ?? { annotation: own };
  }

  /** Does what the reader asks for; null where there is no answer yet. @param none what has put nothing right yet */
  change(request: CorrectionRequest, none: () => Corrections): Holding | null {
    if (this.#text === null || this.#own === null) return null;
    this.#corrections ??= none();
    return this.#corrections.change(this.#text, this.#own, request);
  }

  /** The page is at another address: nothing of the old one's article stays. */
  forget(): void {
    this.#text = null;
    this.#own = null;
    this.#corrections = null;
  }
}
