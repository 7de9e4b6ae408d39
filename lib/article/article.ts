import type { Claim } from '../annotation.ts';
import type { StampLine } from '../dateline/time-stamp.ts';

/** A news text with a headline, a dateline and paragraphs, as it was read from a page or a file. What its dateline says is part of the annotation. */
export interface Article {
  /** The body: paragraphs separated by one blank line ("\n\n"); in a page that is marked its head as well, see `headAt`. All spans count UTF-16 code units of this string. */
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
  /**
   * Where in `text` the head begins, which then stands behind the body and a blank line: the headline, and standfirsts as paragraphs of
   * their own. UTF-16 code units. Left out where `text` is the body alone.
   */
  headAt?: number;
}

/** Whether a claim stands in an article's headline or standfirst. */
export const isOfHead = ({ headAt }: Pick<Article, 'headAt'>, { content }: Pick<Claim, 'content'>): boolean =>
  headAt !== undefined && content[0]![0] >= headAt;
