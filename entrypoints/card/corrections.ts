import type { Annotation } from '../../lib/annotation.ts';
import { correct } from '../../lib/corrections/correct.ts';
import type { Correction, CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { Holding } from '../../lib/corrections/holding.ts';
import { withCorrection } from '../../lib/corrections/with-correction.ts';

/** What the reader has put right in one article. It comes with the card: marks need not wait for it, and without marks nobody asks. */
export class Corrections {
  #made: readonly Correction[] = [];

  /** What holds of a text whose annotation by Wiremark is `own`. */
  applied(text: string, own: Annotation): Holding {
    const { annotation, origins } = correct(text, own, this.#made);
    return annotation === own ? { annotation } : { annotation, putRight: { own, origins } };
  }

  /** Does what the reader asks for. @returns what holds then */
  change(text: string, own: Annotation, request: CorrectionRequest): Holding {
    this.#made = withCorrection(text, own, this.#made, request);
    return this.applied(text, own);
  }
}
