import type { Language } from '../language/language.ts';
import type { Span } from './annotation.ts';

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

/**
 * A word, a number, a mark - or a whole quotation or bracket, folded into one token: what is said inside
 * quotation marks must not be mistaken for the clauses around it.
 */
export interface Token {
  kind:
    | 'word'
    | 'number'
    | 'quotation'
    | 'bracket'
    | 'comma'
    | 'dash'
    | 'colon'
    | 'semicolon'
    | 'stop'
    | 'other';
  /** UTF-16 code units of the text, `end` exclusive. */
  start: number;
  end: number;
  /** As it stands; for a quotation or bracket its marks only, with the punctuation before the closing one. */
  text: string;
  /** In lower case, with plain apostrophes. */
  lower: string;
  /** Whether a word starts with a capital. */
  capital: boolean;
  quotation: Quotation | null;
}

/** A sentence as it is read from outside its quotations. */
export interface Sentence {
  /** Position in the reading's list. */
  index: number;
  paragraph: number;
  tokens: readonly Token[];
  start: number;
  end: number;
}

/** What the stages know of an article before claims are looked for. */
export interface Reading {
  text: string;
  language: Language;
  paragraphs: readonly Span[];
  quotations: readonly Quotation[];
  sentences: readonly Sentence[];
  /** Whether the text has this capitalised word as it stands. */
  attested(word: string): boolean;
}

/** Tokens `[from, to)` of one sentence. */
export type TokenRange = readonly [from: number, to: number];

/** The span of the text that tokens `[from, to)` cover. */
export function spanOf(tokens: readonly Token[], [from, to]: TokenRange): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}
