import type { Lexeme, TokenKind } from './lexeme.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/**
 * A word, a number, a mark - or a whole quotation or bracket, folded into one token: what is said inside
 * quotation marks must not be mistaken for the clauses around it.
 */
export class Token {
  /** What is known of its spelling. */
  readonly lexeme: Lexeme;
  /** UTF-16 code units of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quotation: Quotation | null;

  constructor(lexeme: Lexeme, start: number, end: number, quotation: Quotation | null = null) {
    this.lexeme = lexeme;
    this.start = start;
    this.end = end;
    this.quotation = quotation;
  }

  get kind(): TokenKind {
    return this.lexeme.kind;
  }

  /** As it stands; for a quotation or bracket its marks only, with the punctuation before the closing one. */
  get text(): string {
    return this.lexeme.text;
  }

  /** In lower case, with plain apostrophes. */
  get lower(): string {
    return this.lexeme.lower;
  }

  /** The form that dictionaries list. */
  get lemma(): string {
    return this.lexeme.lemma;
  }

  /** Whether a word starts with a capital. */
  get capital(): boolean {
    return this.lexeme.capital;
  }

  /** Whether it is in one of these classes of words, joined by `|`: `PREPOSITION | COORDINATOR`. */
  is(classes: number): boolean {
    return (this.lexeme.wordClasses & classes) !== 0;
  }
}

/** Whether there is a token here in one of these classes, joined by `|`. */
export const isAt = (tokens: readonly Token[], at: number, classes: number): boolean =>
  tokens[at]?.is(classes) === true;

/** Tokens `[from, to)` of one sentence. */
export type TokenRange = readonly [from: number, to: number];

/** The span of the text that tokens `[from, to)` cover. */
export function spanOf(tokens: readonly Token[], [from, to]: TokenRange): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}

/** Whether there is a token here, and it is a word. */
export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** The token's text in lower case; empty where there is no token. */
export const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';
