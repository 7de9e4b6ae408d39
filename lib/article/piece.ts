/** What lines of a page are made of. */

/** A stretch of one text node. Offsets in UTF-16 code units of the node's data. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** A mark that stands in no text of the page and is seen there all the same: it comes with this element. */
export interface StyledMark {
  mark: string;
  element: Element;
}

/** `line-end` is the end of a line that a `<br>` makes. */
export type Piece = Stretch | StyledMark | 'line-end';

export const isStretch = (piece: Piece): piece is Stretch => typeof piece === 'object' && 'node' in piece;
