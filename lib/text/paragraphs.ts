import type { Span } from './span.ts';

/** The paragraphs of a text that separates them by blank lines (or, in old feeds, by single line ends). Empty ones are left out. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); ; end = text.indexOf('\n', start)) {
    const stop = end < 0 ? text.length : end;
    const from = skipSpace(text, start, stop);
    if (from < stop) paragraphs.push([from, skipSpaceBack(text, from, stop)]);
    if (end < 0) return paragraphs;
    start = stop + 1;
  }
}

const SPACE = /\s/u;

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && SPACE.test(text[at]!)) at++;
  return at;
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && SPACE.test(text[at - 1]!)) at--;
  return at;
}
