/** Text that a page's style sheets hide from sight, and nothing in its markup tells so. Known where there is a browser that has styled the page. */
import type { Steps } from '../steps/steps.ts';
import { parentElementOf } from './dom.ts';
import { PARAGRAPHS_A_STEP, type Paragraph, paragraphOf } from './paragraphs.ts';
import { isStretch, type Stretch, type StyledMark } from './piece.ts';
import { shownParentOf } from './shown-tree.ts';

/** Where more of an article's text than this is hidden, as a share, the page is about to show it, or shows it when it is asked to. */
const MOST_HIDDEN = 1 / 3;

/** A clip to nothing: no size between two opposite sides, or all cut off. */
const CLIPPED = /^rect\((\d+)px,? (\d+)px,? (?:\1px,|\d+px,? \2px)/;
const CLIPPED_PATH = /^(?:inset\((?:50|100)%|circle\(0)/;

/** As far out of the window as nothing is that is to be seen, in pixels. */
const FAR = -999;

const pixels = (length: string): number => Number.parseFloat(length);

/** Whether an element hides all that is in it. */
function hidesAll(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || CLIPPED_PATH.test(style.clipPath)) return true;
  if (!/^(?:absolute|fixed)$/.test(style.position)) return false;
  return (
    CLIPPED.test(style.clip) ||
    (style.overflow !== 'visible' && (pixels(style.width) <= 1 || pixels(style.height) <= 1)) ||
    pixels(style.left) < FAR ||
    pixels(style.top) < FAR
  );
}

/** Whether an element shows no text of its own; what is in it may show its own all the same. */
const hidesOwn = ({ visibility, fontSize }: CSSStyleDeclaration): boolean =>
  visibility !== 'visible' || pixels(fontSize) === 0;

/** So far up an element's surroundings are asked. */
const MOST_LEVELS = 12;

/** Whether what stands inside `root` is hidden there. */
function isHidden(piece: Stretch | StyledMark, root: Element): boolean {
  let at = isStretch(piece) ? parentElementOf(piece.node) : piece.element;
  if (at !== null && hidesOwn(getComputedStyle(at))) return true;
  for (let level = 0; at !== null && at !== root && level < MOST_LEVELS; level++) {
    if (hidesAll(getComputedStyle(at))) return true;
    at = shownParentOf(at);
  }
  return false;
}

/**
 * Paragraphs without what cannot be seen of them; all of them where no browser has styled the page.
 * @param root the element that holds them, which is taken for seen
 */
export function* seenOf(paragraphs: readonly Paragraph[], root: Element): Steps<readonly Paragraph[]> {
  if (globalThis.getComputedStyle === undefined) return paragraphs;
  const seen: Paragraph[] = [];
  let [all, left] = [0, 0];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at % PARAGRAPHS_A_STEP === 0) yield;
    const pieces = paragraph.pieces.filter((piece) => piece === 'line-end' || !isHidden(piece, root));
    const same = pieces.length === paragraph.pieces.length;
    const shown = same ? paragraph : paragraphOf(paragraph.owner, pieces, 0);
    all += paragraph.length;
    left += shown.length;
    if (shown.length > 0) seen.push(shown);
  }
  return all - left > all * MOST_HIDDEN ? paragraphs : seen;
}
