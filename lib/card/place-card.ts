/** Where a card goes. All lengths in CSS pixels, all boxes in the window's coordinates. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Wanted {
  card: Size;
  /** The lines of what the card explains, and must not cover; at least one. */
  keep: readonly Box[];
  /** The lines of the mark that the card belongs to; at least one. */
  mark: readonly Box[];
  /** Where on the mark's lines the card begins, and what it points at; null for the beginning of the line. */
  at: number | null;
  view: Size;
}

export interface Placed {
  left: number;
  top: number;
  /** `over`: there was no room beside the lines. */
  side: 'below' | 'above' | 'beside' | 'over';
  /** How far from the card's left edge it points at its mark; null where the mark is not directly at it. */
  notch: number | null;
}

/** Between the card and what it explains, with room for the notch; and between the card and the window's edge. */
export const GAP = 12;
export const EDGE = 8;
/** So far from its corners may a card point, and so far left of that does it begin. */
const CORNER = 16;
const INDENT = 28;

/**
 * The place of a card: below the lines that it explains, else above, else beside. Where they leave no room at all, at the edge of the
 * window that is farthest from its mark.
 */
export function placeCard({ card, keep, mark, at, view }: Wanted): Placed {
  const all = around(keep);
  const below = all.bottom + GAP;
  const above = all.top - GAP - card.height;
  if (below >= EDGE && below + card.height <= view.height - EDGE)
    return atLine({ card, mark, at, view }, below, 'below', all.bottom);
  if (above >= EDGE && above + card.height <= view.height - EDGE)
    return atLine({ card, mark, at, view }, above, 'above', all.top);

  const first = mark[0]!;
  const top = clamp(first.top, EDGE, view.height - card.height - EDGE);
  if (all.right + GAP + card.width <= view.width - EDGE)
    return { left: all.right + GAP, top, side: 'beside', notch: null };
  if (all.left - GAP - card.width >= EDGE)
    return { left: all.left - GAP - card.width, top, side: 'beside', notch: null };

  const upper = first.top + first.bottom > view.height;
  return {
    left: clamp(first.left - INDENT, EDGE, view.width - card.width - EDGE),
    top: upper ? EDGE : Math.max(view.height - card.height - EDGE, EDGE),
    side: 'over',
    notch: null,
  };
}

/** How far apart two lines may be and still be one, for a mark that is painted a little higher or lower than its line. */
const SAME_LINE = 4;

function atLine(
  { card, mark, at, view }: Omit<Wanted, 'keep'>,
  top: number,
  side: 'below' | 'above',
  edge: number,
): Placed {
  const line = side === 'below' ? mark.at(-1)! : mark[0]!;
  const middle = Math.min(line.left + INDENT + CORNER, (line.left + line.right) / 2);
  const x = clamp(at ?? middle, Math.min(line.left + 2, line.right), line.right);
  const left = clamp(x - INDENT, EDGE, view.width - card.width - EDGE);
  const touches = Math.abs((side === 'below' ? line.bottom : line.top) - edge) <= SAME_LINE;
  const notch = x - left;
  const points = touches && notch >= CORNER && notch <= card.width - CORNER;
  return { left, top, side, notch: points ? notch : null };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
