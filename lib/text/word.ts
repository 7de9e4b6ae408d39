import type { Lexeme, Shape } from './lexeme.ts';
import type { Span } from './span.ts';

/** What stands between a word and the one before it. `break` is anything that no name runs across. */
export type Gap = 'space' | 'hyphen' | 'dash' | 'comma' | 'open' | 'close' | 'slash' | 'break';

/** One word of the text, without the mark of its possessive. */
export interface Word {
  text: string;
  /** The form that comparisons use; see `Lexicon.wordKey`. */
  key: string;
  lexeme: Lexeme;
  /** UTF-16 code units of the text, `end` exclusive. */
  start: number;
  end: number;
  shape: Shape;
  /** What stands before it. */
  gap: Gap;
  /** "Ukraine's": a possessive mark follows. */
  possessive: boolean;
  /** The first word of a sentence, a heading or a quotation: its capital says nothing. */
  opens: boolean;
  /** In a line of capitals or of Title Case: capitals say nothing there. */
  inHeadline: boolean;
}

/** The span from one word to another, both inside. */
export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return [words[first]!.start, words[last]!.end];
}
