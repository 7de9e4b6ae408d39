/** Paragraphs -> the article's text, and where each stretch of it stands in the page. */
import type { Steps } from '../steps/steps.ts';
import { dataOf } from './dom.ts';
import { PARAGRAPHS_A_STEP, type Paragraph } from './paragraphs.ts';
import { isStretch } from './piece.ts';
import { type Segment, TextIndex } from './text-index.ts';

/**
 * Words with single spaces between them, which stay as they are, and the white space around; characters without width, and
 * marks of direction, count as space that leaves nothing. A bounded number of words: the engine of expressions keeps a place for each.
 */
const RUN = /\p{Cf}+|\s+|[^\s\p{Cf}]+(?: [^\s\p{Cf}]+){0,9}/gu;
const IS_SPACE = /^\s/;
const IS_NOTHING = /^\p{Cf}/u;

/** Puts paragraphs together: a blank line between two, single spaces inside, nothing at the ends. `starts` is where each begins. */
export function* buildText(
  paragraphs: readonly Paragraph[],
): Steps<{ text: string; index: TextIndex; starts: number[] }> {
  const starts: number[] = [];
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;

  const put = (node: Text, nodeStart: number, text: string) => {
    const last = segments.at(-1);
    const follows =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === length;
    if (follows) last.length += text.length;
    else segments.push({ node, nodeStart, textStart: length, length: text.length });
    parts.push(text);
    length += text.length;
  };

  /** What stands nowhere in the page. */
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };

  for (const [at, { pieces }] of paragraphs.entries()) {
    if (at % PARAGRAPHS_A_STEP === 0) yield;
    if (length > 0) add('\n\n');
    const paragraphStart = length;
    starts.push(length);
    /** The white space since the last word, where it stands; a line's end stands nowhere. */
    let space: { node: Text; at: number } | 'line-end' | null = null;
    const putSpace = () => {
      if (space === 'line-end' && length > paragraphStart) add(' ');
      else if (space !== null && space !== 'line-end' && length > paragraphStart)
        put(space.node, space.at, ' ');
      space = null;
    };
    for (const piece of pieces) {
      if (piece === 'line-end') {
        space ??= piece;
        continue;
      }
      if (!isStretch(piece)) {
        putSpace();
        add(piece.mark);
        continue;
      }
      const { node, start, end } = piece;
      for (const { 0: run, index } of dataOf(node).slice(start, end).matchAll(RUN)) {
        const at = start + index;
        if (IS_NOTHING.test(run)) continue;
        if (IS_SPACE.test(run)) {
          space = { node, at: at + run.length - 1 };
          continue;
        }
        putSpace();
        put(node, at, run);
      }
    }
  }
  return { text: parts.join(''), index: new TextIndex(segments, length), starts };
}
