/** Blocks -> paragraphs: a block in one piece is one, a block with line ends in it may be several. */

import type { Block, Piece } from './blocks.ts';
import type { Box } from './boxes.ts';
import { dataOf, nameOf } from './dom.ts';

/** How many paragraphs are read in a step. */
export const PARAGRAPHS_A_STEP = 100;

/** One paragraph of a page and the element it stands in. */
export interface Paragraph {
  owner: Box;
  /** A line's end among them stands for a space. */
  pieces: Piece[];
  /** Its text with single spaces, as the article will have it. */
  text: string;
  length: number;
  linked: number;
}

/** A line that ends so ends a sentence too, so that the line's end may well be a paragraph's. */
const SENTENCE_END = /[.!?…:;"”»)\]]\s*$/;

/** Characters without width, which the article's text leaves out. */
const WITHOUT_WIDTH = /[\u00ad\u200b\u2060\ufeff]+/g;

/** White space that is not one plain space: only that has to be replaced. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;

const plain = (text: string): string => text.replace(WITHOUT_WIDTH, '').replace(UNEVEN_SPACE, ' ').trim();

const rawText = (piece: Piece): string =>
  piece === 'line-end' ? ' ' : dataOf(piece.node).slice(piece.start, piece.end);

/** A text file's lines as pieces: an empty line ends a paragraph; where there is none, each line does. */
function linesOfFile(block: Block): Piece[] {
  const empty = /\n[ \t\r]*\n/;
  const whole = block.pieces.some((piece) => piece !== 'line-end' && empty.test(dataOf(piece.node)));
  return block.pieces.flatMap((piece): Piece[] => {
    if (piece === 'line-end') return [piece];
    const data = dataOf(piece.node);
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of data.matchAll(whole ? /\n(?:[ \t\r]*\n)+/g : /\n/g)) {
      pieces.push({ node: piece.node, start: from, end: match.index }, 'line-end', 'line-end');
      from = match.index + match[0].length;
    }
    pieces.push({ node: piece.node, start: from, end: data.length });
    return pieces;
  });
}

/** The paragraphs of a block. Two line ends in a row end a paragraph; a single one does where a sentence ends at it. */
export function paragraphsOf(block: Block): Paragraph[] {
  const pieces = nameOf(block.owner.element) === 'pre' ? linesOfFile(block) : block.pieces;
  const paragraphs: Paragraph[] = [];
  let open: Paragraph['pieces'] = [];
  let lineEnds = 0;
  const close = () => {
    const text = plain(open.map(rawText).join(''));
    if (text !== '') {
      const linked = block.length === 0 ? 0 : (block.linked / block.length) * text.length;
      paragraphs.push({ owner: block.owner, pieces: open, text, length: text.length, linked });
    }
    open = [];
  };
  for (const piece of pieces) {
    if (piece === 'line-end') {
      lineEnds++;
      continue;
    }
    if (lineEnds > 0 && rawText(piece).trim() === '') continue;
    const last = open.at(-1);
    if (lineEnds > 1 || (lineEnds === 1 && last !== undefined && SENTENCE_END.test(rawText(last).slice(-20))))
      close();
    else if (lineEnds === 1) open.push('line-end');
    lineEnds = 0;
    open.push(piece);
  }
  close();
  return paragraphs;
}
