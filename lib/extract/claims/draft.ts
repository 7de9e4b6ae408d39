import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** A claim whose boundaries stand to the token and whose speaker is not resolved yet. */
export interface Draft {
  rule: string;
  content: Span[];
  cue: Span | null;
  source: Span | null;
  /** Whether whoever is named behind the content only passes it on. */
  relayed?: boolean;
  /** Whether it is a question that was put to whoever the sentence is about: "asked by X whether". */
  asked?: boolean;
  /** Whether an opener is its cue: "according to". */
  opened?: boolean;
  /** Whether it goes on from the claim before without naming whoever says it: "И добавил, что". */
  implied?: boolean;
  /** Whether it is the first thing that its sentence says: no verb stands before its attribution. */
  first?: boolean;
  /** Whether it is a claim only if some of the content stands in quotation marks. */
  quotedOnly?: boolean;
  /** Where cue and source stand. */
  sentence: Sentence;
  /** The paragraph that the content stands in, where that is another than the sentence's. */
  paragraph?: number;
  /** Whether nothing tells who said it, so that nobody who spoke before did either. */
  unattributed?: boolean;
  /** The sentence that announces whose statements are listed, where the claim stands in such a list. */
  announcement?: Sentence;
}
