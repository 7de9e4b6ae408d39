/** Where ranges of the page stand, line by line. All boxes in the window's coordinates, in CSS pixels. */
import { linesOf } from '../highlight/scroll.ts';
import type { Box } from './place-card.ts';

/** The boxes of ranges as they are painted: one for each line that each of their text nodes stands on. Those that show nothing are left out. */
export function boxesOf(ranges: readonly AbstractRange[]): Box[] {
  return ranges.flatMap(linesOf).filter(({ width, height }) => width > 0 && height > 0);
}

/** So far apart may the pieces of one line be, where a node ends and the next begins. */
const SEAM = 4;

/** Boxes of which those that follow on each other on one line are one. */
export function joined(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const sameLine = last && box.top < last.bottom - 3 && box.bottom > last.top + 3;
    if (sameLine && box.left - last.right <= SEAM && last.left - box.right <= SEAM) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    } else lines.push(box);
  }
  return lines;
}
