import type { TextIndex } from '../article/text-index.ts';

/** How far beside the letters, in CSS pixels, a point still counts as on them. */
const SLACK = 1;

/**
 * The position in the article's text under a point of the window (CSS pixels); null where no letter of the article is
 * there. Whatever lies above the article in the page, lies above it here.
 */
export function offsetUnder(x: number, y: number, index: TextIndex): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !(caret.offsetNode instanceof Text)) return null;
  const { offsetNode: node, offset } = caret;
  // The caret stands between two letters, and it is also given for points beside the text: the letter itself must be hit.
  for (const start of [offset - 1, offset]) {
    if (start < 0 || start >= node.length) continue;
    const letter = document.createRange();
    letter.setStart(node, start);
    letter.setEnd(node, start + 1);
    for (const box of letter.getClientRects()) {
      if (x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top && y <= box.bottom) {
        return index.offsetAt(node, start);
      }
    }
  }
  return null;
}
