import type { Frame, Inflection } from '../language/cue-lexicon.ts';
import type { TokenRange } from '../text/token.ts';

/** A place where the text says that something was said. */
export interface Cue {
  /** The cue itself: "said", "pointed out", "According to". */
  at: TokenRange;
  /** With its auxiliaries, negations and adverbs: "has also said". */
  group: TokenRange;
  frames: ReadonlySet<Frame>;
  inflection: Inflection | 'opener';
  addressed: boolean;
  passive: boolean;
  /** Whether it stands behind its content as well as before ("according to"). Always so for verbs with the frame `aside`. */
  trailing: boolean;
  lemma: string;
  /** Whether words stand in it that tell more of its noun: "по |последним| данным". */
  modified: boolean;
  /** The source inside the cue: "his" in "in his words". Null where there is none. */
  inner: TokenRange | null;
}
