import type { Claim, Span } from '../annotation.ts';

const PARAGRAPH = '\n\n';

/**
 * The sentence that holds a claim with its cue and its source, or the sentences where they go through several.
 * @param language BCP 47 code of the article
 */
export function sentenceOf(
  text: string,
  { content, cue, source }: Pick<Claim, 'content' | 'cue' | 'source'>,
  language: string,
): string {
  const spans = [...content, cue, source].filter((span): span is Span => span !== null);
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  const from = text.lastIndexOf(PARAGRAPH, start) + 1;
  const next = text.indexOf(PARAGRAPH, end);
  const paragraphs = text.slice(from, next === -1 ? text.length : next);
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraphs)]
    .filter(({ index, segment }) => from + index < end && from + index + segment.length > start)
    .map(({ segment }) => segment)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
