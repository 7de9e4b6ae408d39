import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';

/** A paragraph is said as a whole where it has no more sentences than this; of a longer one, the last is. */
const WHOLE_PARAGRAPH = 3;

/**
 * The claim of a sentence that says who reported what stands before it: the sentence before, or the paragraph where the sentence
 * opens one. A quotation that stands there alone is given its cue and source (`before` is changed there); what has a speaker
 * already makes no second claim: null.
 */
export function resumeStatement(
  said: Omit<Draft, 'content'>,
  before: readonly Draft[],
  { sentences }: Reading,
): Draft | null {
  const { sentence } = said;
  const last = sentences[sentence.index - 1];
  if (!last) return null;
  const reported = last.paragraph === sentence.paragraph ? [last] : paragraphOf(last, sentences);
  const own = before.filter((draft) => reported.includes(draft.sentence) && isClaim(draft));
  const quoted = own.at(-1);
  if (quoted?.rule === 'quotation-alone' && quoted.sentence === last) {
    Object.assign(quoted, { ...said, paragraph: last.paragraph });
    return null;
  }
  if (own.some((draft) => draft.sentence === last && draft.source)) return null;
  const content: Span = [own.length > 0 ? last.start : reported[0]!.start, last.end];
  return {
    ...said,
    content: [content],
    ...(last.paragraph === sentence.paragraph ? {} : { paragraph: last.paragraph }),
  };
}

/** "X thinks that ...": with no words in quotation marks that is a claim only because somebody said it. */
const isClaim = ({ quotedOnly, content, sentence }: Draft): boolean =>
  quotedOnly !== true ||
  sentence.tokens.some(
    ({ kind, start, end }) => kind === 'quotation' && content.some(([from, to]) => start < to && from < end),
  );

function paragraphOf(last: Sentence, sentences: readonly Sentence[]): readonly Sentence[] {
  let first = last.index;
  while (first > 0 && sentences[first - 1]!.paragraph === last.paragraph) first--;
  return last.index - first < WHOLE_PARAGRAPH ? sentences.slice(first, last.index + 1) : [last];
}
