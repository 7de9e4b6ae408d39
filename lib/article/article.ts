import type { StampLine } from '../dateline/time-stamp.ts';

/** A news text with a headline, a dateline and paragraphs, as it was read from a page or a file. What its dateline says is part of the annotation. */
export interface Article {
  /** The body: paragraphs separated by one blank line ("\n\n"). All spans count UTF-16 code units of this string. */
  text: string;
  title: string | null;
  /** Address without fragment; null for a text that has none. */
  url: string | null;
  /** When the page says it was published, ISO 8601; null where it does not say. */
  published: string | null;
  /** Where the page does not say it: lines before the article of which one may be its time stamp, the nearest first. */
  stamps?: readonly StampLine[];
  /**
   * How many paragraphs of running text stand with the body, behind its beginning, and were left out of `text` because they may be
   * no part of it; 0 where none was.
   */
  leftOut: number;
}
