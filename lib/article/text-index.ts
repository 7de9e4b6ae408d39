/** Where the article's text stands in the page: text position <-> DOM position, by a sorted list of text nodes. */
import type { Span } from '../extract/annotation.ts';

/** A stretch of one text node that the article's text holds unchanged. Units: UTF-16 code units on both sides. */
export interface Segment {
  node: Text;
  nodeStart: number;
  textStart: number;
  length: number;
}

export class TextIndex {
  readonly #segments: readonly Segment[];

  /** @param segments in the order of the text, not overlapping */
  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  /** The page's ranges that show a span, one for each text node; empty where the page shows none of it any more. */
  rangesOf([start, end]: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    for (let at = this.#firstEndingAfter(start); at < this.#segments.length; at++) {
      const { node, nodeStart, textStart, length } = this.#segments[at]!;
      if (textStart >= end) break;
      const from = nodeStart + Math.max(start - textStart, 0);
      const to = nodeStart + Math.min(end - textStart, length);
      if (!node.isConnected || to > node.length) continue;
      ranges.push(
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
      );
    }
    return ranges;
  }

  /** The position in the article's text of a position in the page; null where it is no part of the article. */
  offsetAt(node: Node, offset: number): number | null {
    for (const segment of this.#segments) {
      if (segment.node !== node) continue;
      if (offset >= segment.nodeStart && offset <= segment.nodeStart + segment.length) {
        return segment.textStart + offset - segment.nodeStart;
      }
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
