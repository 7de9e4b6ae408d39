import type { Annotation } from '../../lib/annotation.ts';
import { type Corrected, correct } from '../../lib/corrections/correct.ts';
import type { Correction, CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { PutRight } from '../../lib/corrections/put-right-view.ts';
import { withCorrection } from '../../lib/corrections/with-correction.ts';
import { askEngine } from './ask-engine.ts';

/** What holds of an article: the annotation, and, where the reader has put it right, what was before. */
export interface Holding {
  annotation: Annotation;
  putRight?: PutRight;
}

/**
 * Wiremark's answer for the article of a page, and what the reader has put right in it. Both are kept here and nowhere else: card, popup and
 * side panel are shown what holds. It lasts as long as the page stays at its address, and no longer.
 */
export class Answer {
  #text: string | null = null;
  #own: Annotation | null = null;
  #corrections: readonly Correction[] = [];

  /** Wiremark's own answer for this text, for which the engine is asked where it is new; parameters and result as of `askEngine`. */
  find(...[text, onBeginning, signal]: Parameters<typeof askEngine>): ReturnType<typeof askEngine> {
    // The page may have rendered the same text anew: what was found in it still stands.
    if (this.#own !== null && this.#text === text) return Promise.resolve(this.#own);
    return askEngine(text, onBeginning, signal);
  }

  /** Takes over Wiremark's answer for a text. What was put right stays so where its words are still there. */
  take(text: string, own: Annotation): Holding {
    this.#text = text;
    this.#own = own;
    return holding(own, correct(text, own, this.#corrections));
  }

  /** Does what the reader asks for; null where there is no answer yet. */
  change(request: CorrectionRequest): Holding | null {
    if (this.#text === null || this.#own === null) return null;
    this.#corrections = withCorrection(this.#text, this.#own, this.#corrections, request);
    return this.take(this.#text, this.#own);
  }

  /** The page is at another address: nothing of the old one's article stays. */
  forget(): void {
    this.#text = null;
    this.#own = null;
    this.#corrections = [];
  }
}

function holding(own: Annotation, { annotation, origins }: Corrected): Holding {
  return annotation === own ? { annotation } : { annotation, putRight: { own, origins } };
}
