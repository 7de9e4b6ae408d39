/** The paragraphs of a page, each with what it looks like by itself. */
import type { Steps } from '../steps/steps.ts';
import { readBlocks } from './blocks.ts';
import { nameOf } from './dom.ts';
import { isFurniture, SHORT } from './furniture-lines.ts';
import { PARAGRAPHS_A_STEP, type Paragraph, paragraphsOf } from './paragraphs.ts';

/** What is shorter is a label, what is as long is text however it ends. UTF-16 code units. */
const SHORTEST = 40;
const LONG = 150;

const SENTENCE_END = /[.!?…。！？](?:["”»’')\]」』]|\s)*$/;
/** What is all link and ends so is a sentence; headlines of other articles end in nothing, or ask. */
const LINKED_SENTENCE_END = /[.;](?:["”»’')\]]|\s)*$/;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const HEADING = /^h[1-6]$/;

export interface Line extends Paragraph {
  /** Whether it ends as a sentence does. */
  sentence: boolean;
  /** Whether it is long enough for running text and ends as a sentence does, or is longer than labels are. */
  running: boolean;
  /** Whether all of it, or nearly all, is a link. */
  isLink: boolean;
  isHeading: boolean;
  /** Whether it is the page's own by its words. */
  furniture: boolean;
}

export const isHeading = (element: Element): boolean => HEADING.test(nameOf(element));

function lineOf(paragraph: Paragraph): Line {
  const { text, length, linked, owner } = paragraph;
  const isLink = linked > length * 0.7 && length < SHORT;
  const sentence = (isLink ? LINKED_SENTENCE_END : SENTENCE_END).test(text.slice(-20));
  return Object.assign(paragraph, {
    sentence,
    running: (sentence ? length >= SHORTEST : length >= LONG && !isLink) && !isHeading(owner.element),
    isLink,
    isHeading: isHeading(owner.element),
    furniture: isFurniture(paragraph),
  });
}

/**
 * The paragraphs with words in an element, in order; their boxes know where theirs stand in the list.
 * @param kept elements that are read whatever they are
 */
export function* readLines(root: Element, kept: ReadonlySet<Element>): Steps<Line[]> {
  const blocks = yield* readBlocks(root, kept);
  const lines: Line[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % PARAGRAPHS_A_STEP === 0) yield;
    for (const paragraph of paragraphsOf(block)) {
      if (!HAS_WORDS.test(paragraph.text)) continue;
      for (let box: Paragraph['owner'] | null = paragraph.owner; box !== null; box = box.parent) {
        if (box.to === 0) box.from = lines.length;
        box.to = lines.length + 1;
      }
      lines.push(lineOf(paragraph));
    }
  }
  return lines;
}
