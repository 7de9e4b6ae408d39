import type { Lexeme, Shape } from './lexeme.ts';
import type { Span } from './span.ts';

/** What stands between a word and the one before it. `break` is anything that no name runs across. */
export type Gap = 'space' | 'hyphen' | 'dash' | 'comma' | 'open' | 'close' | 'slash' | 'break';

/** What stands before a word, and whether the word opens what comes behind it. */
export interface Before {
  gap: Gap;
  opens: boolean;
}

/** One word of the text, without the mark of its possessive. */
export class Word {
  readonly lexeme: Lexeme;
  /** UTF-16 code units of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: Gap;
  /** "Ukraine's": a possessive mark follows. */
  readonly possessive: boolean;
  /** The first word of a sentence, a heading or a quotation: its capital says nothing. */
  readonly opens: boolean;
  /** In a line of capitals or of Title Case: capitals say nothing there. */
  inHeadline = false;

  constructor(lexeme: Lexeme, start: number, end: number, before: Before, possessive: boolean) {
    this.lexeme = lexeme;
    this.start = start;
    this.end = end;
    this.gap = before.gap;
    this.opens = before.opens;
    this.possessive = possessive;
  }

  get text(): string {
    return this.lexeme.text;
  }

  /** The form that comparisons use; see `Lexicon.wordKey`. */
  get key(): string {
    return this.lexeme.key;
  }

  get shape(): Shape {
    return this.lexeme.shape;
  }

  /** Whether it is in one of these classes of names' words, joined by `|`; see `Lexicon.nameClasses`. */
  is(classes: number): boolean {
    return (this.lexeme.nameClasses & classes) !== 0;
  }
}

/** The span from one word to another, both inside. */
export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return [words[first]!.start, words[last]!.end];
}
