import type { Language } from '../language/language.ts';
import type { Quotation } from '../text/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { Word } from '../text/word.ts';

/** A paragraph, or what the dateline leaves of one. */
export interface Paragraph {
  span: Span;
  /** Nothing is folded in them. */
  tokens: readonly Token[];
}

/** What the stages know of an article before claims are looked for. */
export interface Reading {
  text: string;
  language: Language;
  paragraphs: readonly Paragraph[];
  /** All of the text's, with the dateline's. */
  words: readonly Word[];
  quotations: readonly Quotation[];
  sentences: readonly Sentence[];
  /** Whether the text has this capitalised word as it stands. */
  attested(word: string): boolean;
}
