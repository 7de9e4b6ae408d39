/** Blocks -> paragraphs: a block in one piece is one, a block with line ends in it may be several. */

import type { Block } from './blocks.ts';
import type { Box } from './boxes.ts';
import { dataOf, nameOf, parentElementOf } from './dom.ts';
import { isStretch, type Piece } from './piece.ts';

/** How many paragraphs are read in a step. */
export const PARAGRAPHS_A_STEP = 100;

/** One paragraph of a page and the element it stands in. */
export interface Paragraph {
  owner: Box;
  /** A line's end among them stands for a space, a mark for itself. */
  pieces: Piece[];
  /** Its text with single spaces, as the article will have it. */
  text: string;
  length: number;
  linked: number;
}

/** A line that ends so ends a sentence too, so that the line's end may well be a paragraph's. */
const SENTENCE_END = /[.!?…:;"”»)\]]\s*$/;

/** Characters without width and marks of direction, which the article's text leaves out. */
const WITHOUT_WIDTH = /\p{Cf}+/gu;

/** White space that is not one plain space: only that has to be replaced. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;

const plain = (text: string): string => text.replace(WITHOUT_WIDTH, '').replace(UNEVEN_SPACE, ' ').trim();

function rawText(piece: Piece): string {
  if (piece === 'line-end') return ' ';
  return isStretch(piece) ? dataOf(piece.node).slice(piece.start, piece.end) : piece.mark;
}

/** A paragraph of these pieces; `linked` is the share of it that stands in links. */
export function paragraphOf(owner: Box, pieces: Piece[], linked: number): Paragraph {
  const text = plain(pieces.map(rawText).join(''));
  return { owner, pieces, text, length: text.length, linked: linked * text.length };
}

/** A text file's lines as pieces: an empty line ends a paragraph; where there is none, each line does. */
function linesOfFile(block: Block): Piece[] {
  const empty = /\n[ \t\r]*\n/;
  const whole = block.pieces.some((piece) => isStretch(piece) && empty.test(dataOf(piece.node)));
  return block.pieces.flatMap((piece): Piece[] => {
    if (!isStretch(piece)) return [piece];
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

/** So far back it is looked whether a quotation is open. */
const MOST_PIECES = 50;

/** How many more quotation marks open in a text than close; straight ones close what they have opened. */
function openMarks(text: string): number {
  let open = 0;
  let straight = 0;
  for (const [mark] of text.matchAll(/["“„«”»]/g)) {
    if (mark === '"') straight++;
    else open += mark === '”' || mark === '»' ? -1 : 1;
  }
  return Math.max(0, open) + (straight % 2);
}

/** Whether a piece stands in bold, or in a part of it that is a heading in all but name. */
function isBold(piece: Piece, owner: Element): boolean {
  if (piece === 'line-end') return false;
  for (
    let at = parentElementOf(isStretch(piece) ? piece.node : piece.element);
    at !== null && at !== owner;
    at = parentElementOf(at)
  )
    if (/^(?:b|strong)$/.test(nameOf(at))) return true;
  return false;
}

/** Whether a line is a heading: it stands in bold as a whole, and what follows it does not. */
const isBoldHeading = (line: readonly Piece[], next: Piece, owner: Element): boolean =>
  !isBold(next, owner) && line.every((piece) => rawText(piece).trim() === '' || isBold(piece, owner));

/** Whether a paragraph ends where a single line end stands behind it. */
function endsAtBreak(line: readonly Piece[], next: Piece, owner: Element): boolean {
  if (isBoldHeading(line, next, owner)) return true;
  const text = line.slice(-MOST_PIECES).map(rawText).join('');
  return SENTENCE_END.test(text.slice(-20)) && openMarks(text) === 0;
}

/**
 * The paragraphs of a block. Two line ends in a row end a paragraph; a single one does where a sentence ends at it that is in no
 * quotation still open, and behind a line that is all in bold.
 */
export function paragraphsOf(block: Block): Paragraph[] {
  const pieces = nameOf(block.owner.element) === 'pre' ? linesOfFile(block) : block.pieces;
  const paragraphs: Paragraph[] = [];
  let open: Paragraph['pieces'] = [];
  let lineEnds = 0;
  const close = () => {
    const paragraph = paragraphOf(block.owner, open, block.length === 0 ? 0 : block.linked / block.length);
    if (paragraph.length > 0) paragraphs.push(paragraph);
    open = [];
  };
  for (const piece of pieces) {
    if (piece === 'line-end') {
      lineEnds++;
      continue;
    }
    if (lineEnds > 0 && rawText(piece).trim() === '') continue;
    if (lineEnds > 1 || (lineEnds === 1 && open.length > 0 && endsAtBreak(open, piece, block.owner.element)))
      close();
    else if (lineEnds === 1) open.push('line-end');
    lineEnds = 0;
    open.push(piece);
  }
  close();
  return paragraphs;
}
