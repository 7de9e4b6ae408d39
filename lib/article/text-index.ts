/**
 * Where the article's text stands in the page: text position <-> DOM position. The article's text differs from the page's own only in white
 * space, in characters without width and in quotation marks that a style gives, so that a sorted list of segments, each of them equal on both sides but for the kind of
 * a white space, says it exactly. All positions are UTF-16 code units, ends exclusive.
 */
import type { Span } from '../annotation.ts';
import { dataOf, firstChildOf, isConnected, isElement, nextSiblingOf, nodeAfter } from './dom.ts';

/** A stretch of one text node that stands in the article's text as it stands in the node. */
export interface Segment {
  node: Text;
  /** Where it begins in the node's data. */
  nodeStart: number;
  /** Where it begins in the article's text. */
  textStart: number;
  length: number;
}

export class TextIndex {
  /** Length of the article's text. */
  readonly length: number;
  readonly #segments: readonly Segment[];
  /** Where each node's segments begin in the list. A node's segments follow on each other. */
  readonly #firstOf = new Map<Node, number>();
  /** What each node held when it was read. */
  readonly #read = new Map<Text, string>();

  /**
   * @param segments in the order of the text, not overlapping
   * @param length of the article's text
   */
  constructor(segments: readonly Segment[], length: number) {
    this.#segments = segments;
    this.length = length;
    segments.forEach(({ node }, at) => {
      if (this.#firstOf.has(node)) return;
      this.#firstOf.set(node, at);
      this.#read.set(node, dataOf(node));
    });
  }

  /**
   * The page's ranges that show a span, one for each text node, in order. A node that has left the page or got shorter since shows nothing
   * of it, so the list may be empty.
   * @throws RangeError for a span that does not lie in the text
   */
  rangesOf([start, end]: Span): StaticRange[] {
    if (!(start >= 0 && start <= end && end <= this.length)) {
      throw new RangeError(`[${start}, ${end}) is no span of a text of ${this.length}`);
    }
    const stretches: { node: Text; from: number; to: number }[] = [];
    for (let at = this.#firstEndingAfter(start); at < this.#segments.length; at++) {
      const { node, nodeStart, textStart, length } = this.#segments[at]!;
      if (textStart >= end) break;
      const from = nodeStart + Math.max(start - textStart, 0);
      const to = nodeStart + Math.min(end - textStart, length);
      const last = stretches.at(-1);
      if (last?.node === node) last.to = to;
      else stretches.push({ node, from, to });
    }
    return stretches
      .filter(({ node, from, to }) => from < to && isConnected(node) && to <= dataOf(node).length)
      .map(
        ({ node, from, to }) =>
          new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
      );
  }

  /**
   * The position in the article's text of a position in the page (a text node and an offset in its data, or an element and a number of
   * its children, as selections and carets give it). A position in white space that the text leaves out is that of the text before it.
   * Null where it is no part of the article.
   */
  offsetAt(node: Node, offset: number): number | null {
    return isElement(node) ? this.#offsetAtChild(node, offset) : this.#offsetInText(node, offset);
  }

  /** Whether every node of the article is still in the page with the text that was read. */
  isCurrent(): boolean {
    for (const [node, text] of this.#read) if (!isConnected(node) || dataOf(node) !== text) return false;
    return true;
  }

  /** Whether a node of the page is in it still, with the text that was read; true for one that was not read. */
  isUnchanged(node: Node): boolean {
    const text = this.#read.get(node as Text);
    return text === undefined || (isConnected(node) && dataOf(node as Text) === text);
  }

  #offsetInText(node: Node, offset: number): number | null {
    const first = this.#firstOf.get(node);
    if (first === undefined) return null;
    let found: number | null = null;
    for (let at = first; at < this.#segments.length && this.#segments[at]!.node === node; at++) {
      const { nodeStart, textStart, length } = this.#segments[at]!;
      if (offset < nodeStart) return found ?? textStart;
      found = textStart + Math.min(offset - nodeStart, length);
      if (offset <= nodeStart + length) return found;
    }
    return found;
  }

  /** The first text of the article at or behind the child with this number, inside the element. */
  #offsetAtChild(element: Node, number: number): number | null {
    let child = firstChildOf(element);
    for (let at = 0; at < number && child !== null; at++) child = nextSiblingOf(child);
    for (let node = child; node !== null; node = firstChildOf(node) ?? nodeAfter(node, element)) {
      const first = this.#firstOf.get(node);
      if (first !== undefined) return this.#segments[first]!.textStart;
    }
    return null;
  }

  #firstEndingAfter(position: number): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { textStart, length } = this.#segments[middle]!;
      if (textStart + length <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
