/** The elements of a page that hold text, in a tree: what the article's parts are found by. */

/** An element that holds text, in the page as it is shown. */
export interface Box {
  readonly element: Element;
  /** What it stands in; null for the outermost. */
  readonly parent: Box | null;
  /** How many boxes it stands in. */
  readonly depth: number;
  /** How much the element itself speaks against its text, as `suspicionOf` counts it. */
  readonly suspicion: number;
  /** How many pictures, players and controls stand in it. */
  things: number;
  /** Its paragraphs in the list of all, end exclusive. */
  from: number;
  to: number;
}

/** Whether a box is, or stands in, another. */
export function isWithin(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at !== null && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** The box that stands in `outer` directly and holds `box`; `box` itself where that is so. `box` has to stand in `outer`. */
export function partOf(box: Box, outer: Box): Box {
  let at = box;
  while (at.depth > outer.depth + 1) at = at.parent!;
  return at;
}

/** The innermost box that holds both. */
export function commonBox(one: Box, other: Box): Box {
  let [left, right]: [Box, Box] = [one, other];
  while (left !== right) {
    if (left.depth >= right.depth) left = left.parent!;
    else right = right.parent!;
  }
  return left;
}
