import type { Language } from '../language/language.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

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
