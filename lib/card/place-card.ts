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

/** Between the card and what it explains, and between the card and the window's edge. */
const GAP = 8;

/**
 * The place of a card's upper left corner, so that it covers none of the lines it explains: below them, else above, else
 * beside. Where they leave no room at all, at the edge of the window that is farthest from the line asked about.
 * @param lines the boxes of the lines that the card explains; at least one
 * @param asked the line that the card belongs to: where the pointer is, or where the claim begins
 */
export function placeCard(
  card: Size,
  lines: readonly Box[],
  asked: Box,
  view: Size,
): { left: number; top: number } {
  const all = around(lines);
  const left = clamp(asked.left, GAP, view.width - card.width - GAP);
  const below = all.bottom + GAP;
  if (below + card.height <= view.height - GAP) return { left, top: Math.max(below, GAP) };
  const above = all.top - GAP - card.height;
  if (above >= GAP) return { left, top: Math.min(above, view.height - GAP - card.height) };

  const top = clamp(asked.top, GAP, view.height - card.height - GAP);
  if (all.right + GAP + card.width <= view.width - GAP) return { left: all.right + GAP, top };
  if (all.left - GAP - card.width >= GAP) return { left: all.left - GAP - card.width, top };

  const upper = asked.top + asked.bottom > view.height;
  return { left, top: upper ? GAP : Math.max(view.height - card.height - GAP, GAP) };
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
