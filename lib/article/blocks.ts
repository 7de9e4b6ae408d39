/** The text of an element in blocks, as its reader sees them, without what is no part of a body. */
import type { Steps } from '../steps/steps.ts';
import { isBlock } from './block-text.ts';
import { dataOf, firstChildOf, isElement, nameOf, nextSiblingOf, parentOf, TEXT, typeOf } from './dom.ts';
import { isNotBody } from './not-body.ts';

/** How many nodes are read in a step. */
const NODES_A_STEP = 200;

/** A stretch of one text node, or the end of a line that a `<br>` makes. Offsets in UTF-16 code units of the node's data. */
export type Piece = { node: Text; start: number; end: number } | 'line-end';

/** What stands between the beginnings and ends of blocks. */
export interface Block {
  /** The block element that it stands in directly. */
  owner: Element;
  pieces: Piece[];
  /** How much of it is text, and how much of that stands in links. UTF-16 code units, white space at the ends of nodes left out. */
  length: number;
  linked: number;
}

/** Reads the blocks of `root`, in order. Goes no deeper than the page does, but without recursion: a page may nest as it likes. */
export function* readBlocks(root: Element): Steps<Block[]> {
  const blocks: Block[] = [];
  const owners: Element[] = [root];
  let links = 0;
  let block: Block | null = null;

  const current = (): Block => {
    if (block === null) {
      block = { owner: owners.at(-1)!, pieces: [], length: 0, linked: 0 };
      blocks.push(block);
    }
    return block;
  };
  const enter = (element: Element): boolean => {
    const name = nameOf(element);
    if (name === 'br') {
      if (block !== null) block.pieces.push('line-end');
      return false;
    }
    if (isNotBody(element)) {
      if (isBlock(element)) block = null;
      return false;
    }
    if (firstChildOf(element) === null) return false;
    if (name === 'a') links++;
    if (isBlock(element)) {
      block = null;
      owners.push(element);
    }
    return true;
  };
  const leave = (element: Element) => {
    if (nameOf(element) === 'a') links--;
    if (isBlock(element)) {
      block = null;
      owners.pop();
    }
  };

  let read = 0;
  let node: Node | null = firstChildOf(root);
  while (node !== null) {
    if (++read % NODES_A_STEP === 0) yield;
    if (typeOf(node) === TEXT) {
      const data = dataOf(node as Text);
      const { length } = data.trim();
      const to = current();
      to.pieces.push({ node: node as Text, start: 0, end: data.length });
      to.length += length;
      if (links > 0) to.linked += length;
    } else if (isElement(node) && enter(node)) {
      node = firstChildOf(node);
      continue;
    }
    while (node !== null && nextSiblingOf(node) === null) {
      const parent: Node | null = parentOf(node);
      if (parent === null || parent === root) return blocks.filter(({ length }) => length > 0);
      leave(parent as Element);
      node = parent;
    }
    node = node && nextSiblingOf(node);
  }
  return blocks.filter(({ length }) => length > 0);
}
