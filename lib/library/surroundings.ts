import type { Claim } from '../annotation.ts';
import type { KeptSurroundings } from './kept-claim.ts';

const PARAGRAPH = '\n\n';

/**
 * What stands around a claim's parts, from the sentence before to the sentence after, within the paragraphs that the claim stands in.
 * @param text the article's, which the claim's spans count in
 * @param language BCP 47 code of the article
 */
export function surroundings(
  text: string,
  { content }: Pick<Claim, 'content'>,
  language: string,
): KeptSurroundings {
  const first = content[0];
  const last = content.at(-1);
  if (!first || !last) return { before: '', between: [], after: '' };
  const opening = text.lastIndexOf(PARAGRAPH, first[0]);
  const from = opening === -1 ? 0 : opening + PARAGRAPH.length;
  const closing = text.indexOf(PARAGRAPH, last[1]);
  const to = closing === -1 ? text.length : closing;
  const sentences = [
    ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.slice(from, to)),
  ];
  const starts = sentences.map(({ index }) => from + index);
  const holdingFirst = starts.findLastIndex((start) => start <= first[0]);
  const behindLast = starts.findIndex((start) => start >= last[1]);
  const start = starts[Math.max(0, holdingFirst - 1)] ?? from;
  const end = behindLast === -1 ? to : (starts[behindLast + 1] ?? to);
  return {
    before: oneLine(text.slice(start, first[0])).trimStart(),
    between: content.slice(1).map((span, index) => oneLine(text.slice(content[index]![1], span[0]))),
    after: oneLine(text.slice(last[1], end)).trimEnd(),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
