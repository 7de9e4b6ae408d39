import type { Lexeme, TokenKind } from './lexeme.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/**
 * A word, a number, a mark - or a whole quotation or bracket, folded into one token: what is said inside
 * quotation marks must not be mistaken for the clauses around it.
 */
export interface Token {
  kind: TokenKind;
  /** UTF-16 code units of the text, `end` exclusive. */
  start: number;
  end: number;
  /** As it stands; for a quotation or bracket its marks only, with the punctuation before the closing one. */
  text: string;
  /** In lower case, with plain apostrophes. */
  lower: string;
  /** Whether a word starts with a capital. */
  capital: boolean;
  /** What is known of its spelling. */
  lexeme: Lexeme;
  quotation: Quotation | null;
}

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
