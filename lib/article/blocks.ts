/** The text of a page in blocks, as its reader sees them, without what is no text of an article by its nature. */
import type { Steps } from '../steps/steps.ts';
import { isBlock } from './block-text.ts';
import type { Box } from './boxes.ts';
import { dataOf, elementsNamed, isElement, nameOf, nextSiblingOf, TEXT, textOf, typeOf } from './dom.ts';
import { isLineOfItsOwn } from './line-of-its-own.ts';
import { isAsideInLine, isFootnote, isNoText, isThing, isUnseen, suspicionOf } from './not-body.ts';
import type { Piece } from './piece.ts';
import { isPostFrame, postIn } from './posts.ts';
import { marksAround } from './q-marks.ts';
import { shownIn } from './shown-tree.ts';

/** How many nodes are read in a step. */
const NODES_A_STEP = 200;

/** Boxes do not stand deeper than this: what does counts as its surroundings' own. */
const MOST_DEPTH = 200;

/** What is so short and called like no text is none. UTF-16 code units. */
const SHORT = 60;

/** What stands between the beginnings and ends of blocks. */
export interface Block {
  /** The block element that it stands in directly. */
  owner: Box;
  pieces: Piece[];
  /** How much of it is text, and how much of that stands in links. UTF-16 code units, white space at the ends of nodes left out. */
  length: number;
  linked: number;
}

/** An element on the way to the node that is being read. */
interface Frame {
  element: Element;
  /** Whether it begins and ends lines of its own. */
  block: boolean;
  box: Box | null;
  things: number;
  /** What a slot shows, and the place in that; null for an element whose content is its own. */
  slotted: readonly Node[] | null;
  at: number;
  /** The quotation mark that its style closes it with; null for none. */
  closing: string | null;
}

const frameOf = (element: Element, block: boolean): Frame => ({
  element,
  block,
  box: null,
  things: 0,
  slotted: null,
  at: 0,
  closing: null,
});

/** Where the text of the innermost block stands in the tree of boxes; makes the boxes that are not there yet. */
function boxOf(frames: readonly Frame[]): Box {
  let last = frames.length - 1;
  while (!frames[last]!.block) last--;
  let first = last;
  while (first > 0 && frames[first]!.box === null) first--;
  for (let at = first; at <= last; at++) {
    const frame = frames[at]!;
    if (frame.box !== null) continue;
    const { element } = frame;
    const parent = frames[at - 1]?.box ?? null;
    const depth = parent === null ? 0 : parent.depth + 1;
    frame.box =
      depth > MOST_DEPTH
        ? parent
        : { element, parent, depth, suspicion: suspicionOf(element), things: 0, from: 0, to: 0 };
  }
  return frames[last]!.box!;
}

const isShort = (element: Element): boolean => (textOf(element) ?? '').trim().length < SHORT;
/** What is called a caption and has its picture in it is one, however long. */
const hasPicture = (element: Element): boolean => elementsNamed(element, 'img').length > 0;

/** What is done with an element that is met: passed over, or gone into, as a block or inside a line. */
type Way = 'over' | 'block' | 'line';

function wayWith(element: Element, kept: ReadonlySet<Element>): Way {
  const block = isBlock(element);
  if (kept.has(element)) return block ? 'block' : 'line';
  if (isNoText(element) || isUnseen(element) || isFootnote(element)) return 'over';
  if (block) return 'block';
  if (isAsideInLine(element) && (isShort(element) || hasPicture(element))) return 'over';
  return isLineOfItsOwn(element) ? 'block' : 'line';
}

/**
 * Reads the blocks of `root`, in order. Goes no deeper than the page does, but without recursion: a page may nest as it likes.
 * @param kept elements that are read whatever they are: those in which the article is known to stand
 */
export function* readBlocks(root: Element, kept: ReadonlySet<Element>): Steps<Block[]> {
  const blocks: Block[] = [];
  const frames: Frame[] = [frameOf(root, true)];
  let links = 0;
  let block: Block | null = null;

  const current = (): Block => {
    if (block === null) {
      block = { owner: boxOf(frames), pieces: [], length: 0, linked: 0 };
      blocks.push(block);
    }
    return block;
  };
  const addText = (node: Text) => {
    const data = dataOf(node);
    const { length } = data.trim();
    if (length === 0 && block === null) return;
    const to = current();
    to.pieces.push({ node, start: 0, end: data.length });
    to.length += length;
    if (links > 0) to.linked += length;
  };
  /** Begins with an element's content: its first node, null where there is none to read. */
  const enter = (element: Element): Node | null => {
    if (nameOf(element) === 'br') {
      if (block !== null) block.pieces.push('line-end');
      return null;
    }
    const way = wayWith(element, kept);
    if (way === 'over') {
      if (isThing(element)) frames.at(-1)!.things++;
      // The line before a post ends in a colon that announces the post. With the post in a frame, the next paragraph must not be taken for what is announced.
      if (isPostFrame(element)) blocks.at(-1)?.pieces.push({ mark: '…', element });
      if (isBlock(element)) block = null;
      return null;
    }
    const post = postIn(element);
    if (post !== null) {
      blocks.push({ owner: boxOf([...frames, frameOf(element, true)]), pieces: post, length: 1, linked: 0 });
      block = null;
      return null;
    }
    const content = shownIn(element);
    if (content === null) {
      if (isThing(element)) frames.at(-1)!.things++;
      return null;
    }
    const frame = frameOf(element, way === 'block');
    if (frame.block) block = null;
    if (nameOf(element) === 'a') links++;
    frames.push(frame);
    if (nameOf(element) === 'q') openQuotation(frame);
    return begin(frame, content);
  };
  const openQuotation = (frame: Frame) => {
    const marks = marksAround(frame.element);
    if (marks === null) return;
    current().pieces.push({ mark: marks[0]!, element: frame.element });
    frame.closing = marks[1]!;
  };
  const begin = (frame: Frame, content: Node | readonly Node[]): Node => {
    if (!Array.isArray(content)) return content as Node;
    frame.slotted = content;
    return content[0]!;
  };
  const leave = () => {
    const { element, block: wasBlock, things, box, closing } = frames.pop()!;
    if (closing !== null && block !== null) block.pieces.push({ mark: closing, element });
    if (nameOf(element) === 'a') links--;
    if (wasBlock) block = null;
    if (box !== null && box !== frames.at(-1)?.box) box.things = things;
    if (frames.length > 0) frames.at(-1)!.things += things;
  };
  const next = (node: Node): Node | null => {
    const frame = frames.at(-1)!;
    return frame.slotted === null ? nextSiblingOf(node) : (frame.slotted[++frame.at] ?? null);
  };

  let read = 0;
  const content = shownIn(root);
  let node = content && begin(frames[0]!, content);
  while (frames.length > 0) {
    if (node === null) {
      const { element } = frames.at(-1)!;
      leave();
      if (frames.length > 0) node = next(element);
      continue;
    }
    if (++read % NODES_A_STEP === 0) yield;
    let inside: Node | null = null;
    if (typeOf(node) === TEXT) addText(node as Text);
    else if (isElement(node)) inside = enter(node);
    node = inside ?? next(node);
  }
  return blocks.filter(({ length }) => length > 0);
}
