import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** A claim whose boundaries stand to the token and whose speaker is not resolved yet. */
export interface Draft {
  rule: string;
  content: Span[];
  cue: Span | null;
  source: Span | null;
  sentence: Sentence;
  /** The sentence that announces whose statements are listed, where the claim stands in such a list. */
  announcement?: Sentence;
}
