import type { Span } from './span.ts';

/** A stretch between quotation marks, within one paragraph. All positions in UTF-16 code units of the text. */
export interface Quotation {
  /** With its marks, `end` exclusive. */
  start: number;
  end: number;
  /** Without its marks. */
  inner: Span;
  /** False where the paragraph ends before a closing mark: the utterance goes on in the next paragraph. */
  closed: boolean;
}
