/** Links that lead to a claim's words: `address#:~:text=prefix-,start,end,-suffix`. */

import type { Claim, Span } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { sharedAddress } from './shared-address.ts';
import { encodeDirective, encodePart, resolveDirective, type TextDirective } from './text-directive.ts';

/** Words that take up to so much of the link stand in it whole; longer ones by their first and last words. Signs, as they are encoded. */
const LONGEST_WHOLE = 180;
/** How many words stand for the beginning and the end of long ones, within so much of the link, and how many at most are added around them. */
const EDGE_WORDS = 5;
const FEWEST_EDGE_WORDS = 2;
const LONGEST_EDGE = 120;
const MOST_CONTEXT = 12;
/** How many paragraphs away unique words are looked for. */
const NEAR = 5;

/**
 * The article's address with a text fragment for the claim's first part; null for an article without address.
 * Only one part: the browser scrolls to the first directive and the others would only lengthen the link.
 */
export function fragmentLink(article: Article, claim: Claim): string | null {
  const span = claim.content[0];
  if (!article.url || !span) return null;
  const address = sharedAddress(article.url);
  const directive = encodeDirective(directiveTo(article, span));
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The directive to a span of the article's text, in whose page the head stands above the body. */
function directiveTo({ title, text, headAt }: Article, span: Span): TextDirective {
  if (headAt === undefined) return textDirective(title, text, span);
  const head = text.slice(headAt);
  const body = text.slice(0, headAt).trimEnd();
  if (span[0] < headAt) return textDirective(head, body, span);
  return directiveIn(`${head}\n\n${body}`, 0, [span[0] - headAt, span[1] - headAt]);
}

/**
 * The shortest directive that the browser resolves to this span: first alone, then with more and more of the words around. Where its
 * paragraph stands in the page twice, word for word, one that begins or ends with the paragraph and has words of the one beside; where those
 * come twice as well, one that leads to the nearest words that do not.
 * @param title stands before the text in the page, and often repeats its words
 */
export function textDirective(title: string | null, text: string, span: Span): TextDirective {
  const page = `${title ?? ''}\n\n${text}`;
  const shift = page.length - text.length;
  return directiveIn(page, shift, [span[0] + shift, span[1] + shift]);
}

/** @param shift where the text begins of which we know that it stands in the page as it stands here */
function directiveIn(page: string, shift: number, span: Span): TextDirective {
  const words = trimmed(page, span);
  return (
    among(page, words) ??
    withNeighbours(page, shift, words) ??
    nearest(page, shift, words) ?? { prefix: null, ...edges(page.slice(...words)), suffix: null }
  );
}

/** The directive if a browser finds just this span by it. */
function leading(page: string, directive: TextDirective, [start, end]: Span): TextDirective | null {
  const found = resolveDirective(page, directive);
  return found && found[0] === start && found[1] === end ? directive : null;
}

/** With as much of what stands around the words in their own paragraphs as they need; null where that is not enough. */
function among(page: string, [start, end]: Span): TextDirective | null {
  const before = wordsOf(page.slice(startOfBlock(page, start), start));
  const after = wordsOf(page.slice(end, endOfBlock(page, end)));
  const said = edges(page.slice(start, end));
  for (let context = 0; context <= MOST_CONTEXT; context++) {
    const prefix = context > 0 ? before.slice(-context).join(' ') : '';
    const suffix = context > 1 ? after.slice(0, context).join(' ') : '';
    const found = leading(page, { prefix: prefix || null, ...said, suffix: suffix || null }, [start, end]);
    if (found) return found;
  }
  return null;
}

/** From the beginning of the paragraph, behind words of the one before, or to its end, before words of the next: whichever adds less. */
function withNeighbours(page: string, shift: number, [start, end]: Span): TextDirective | null {
  const opening = startOfBlock(page, start);
  const closing = endOfBlock(page, end);
  const before = opening > shift ? wordsOf(page.slice(startOfBlock(page, opening - 2), opening)) : [];
  const after = wordsOf(page.slice(closing, endOfBlock(page, closing + 2)));
  const fromOpening = () =>
    beside(before.length, (count) =>
      leading(
        page,
        {
          prefix: before.slice(-count).join(' '),
          ...edges(page.slice(opening, end)),
          suffix: null,
        },
        [opening, end],
      ),
    );
  const toClosing = () =>
    beside(after.length, (count) =>
      leading(
        page,
        { prefix: null, ...edges(page.slice(start, closing)), suffix: after.slice(0, count).join(' ') },
        [start, closing],
      ),
    );
  return start - opening <= closing - end ? (fromOpening() ?? toClosing()) : (toClosing() ?? fromOpening());
}

/** The first answer for one word, two, and so on to so many as there are. */
function beside(most: number, ask: (count: number) => TextDirective | null): TextDirective | null {
  for (let count = 1; count <= Math.min(most, MOST_CONTEXT); count++) {
    const found = ask(count);
    if (found) return found;
  }
  return null;
}

/** The last words of a paragraph before, or the first of one behind, that stand in the page once: the nearest of them. */
function nearest(page: string, shift: number, [start, end]: Span): TextDirective | null {
  let opening = startOfBlock(page, start);
  let closing = endOfBlock(page, end);
  for (let away = 0; away < NEAR; away++) {
    if (opening > shift) {
      const last = trimmed(page, [startOfBlock(page, opening - 2), opening]);
      const found = once(page, last, -1);
      if (found) return found;
      opening = startOfBlock(page, last[0]);
    }
    if (closing < page.length) {
      const next = trimmed(page, [closing, endOfBlock(page, closing + 2)]);
      const found = once(page, next, 1);
      if (found) return found;
      closing = next[1];
    }
  }
  return null;
}

/** The first (`1`) or last (`-1`) words of a paragraph, as few as stand in the page only there. */
function once(page: string, [start, end]: Span, side: 1 | -1): TextDirective | null {
  const words = wordsOf(page.slice(start, end));
  for (let count = EDGE_WORDS; count <= Math.min(words.length, 2 * MOST_CONTEXT); count++) {
    const some = (side === 1 ? words.slice(0, count) : words.slice(-count)).join(' ');
    const span: Span = side === 1 ? [start, start + some.length] : [end - some.length, end];
    const found = leading(page, { prefix: null, start: some, end: null, suffix: null }, span);
    if (found && page.indexOf(some, span[0] + 1) === -1) return found;
  }
  return null;
}

/** The words whole where they are short and lie in one block, else their first and their last words. */
function edges(words: string): { start: string; end: string | null } {
  const blocks = words.split('\n\n');
  const whole = wordsOf(words);
  const isShort = whole.length <= FEWEST_EDGE_WORDS * 2 || lengthOf(whole) <= LONGEST_WHOLE;
  if (blocks.length === 1 && isShort) return { start: whole.join(' '), end: null };
  const head = wordsOf(blocks[0]!);
  const tail = wordsOf(blocks.at(-1)!);
  return {
    start: someOf(head.length, (count) => head.slice(0, count)).join(' '),
    end: someOf(tail.length, (count) => tail.slice(-count)).join(' '),
  };
}

/** As many words as an edge may have. */
function someOf(all: number, take: (count: number) => string[]): string[] {
  let count = Math.min(all, EDGE_WORDS);
  while (count > FEWEST_EDGE_WORDS && lengthOf(take(count)) > LONGEST_EDGE) count--;
  return take(count);
}

const lengthOf = (words: readonly string[]): number => encodePart(words.join(' ')).length;

function startOfBlock(page: string, at: number): number {
  const end = at <= 0 ? -1 : page.lastIndexOf('\n\n', at - 1);
  return end === -1 ? 0 : end + 2;
}

function endOfBlock(page: string, at: number): number {
  const end = page.indexOf('\n\n', at);
  return end === -1 ? page.length : end;
}

function trimmed(page: string, [start, end]: Span): Span {
  const words = page.slice(start, end);
  return [start + words.length - words.trimStart().length, end - (words.length - words.trimEnd().length)];
}

const wordsOf = (words: string): string[] => words.split(/\s+/u).filter(Boolean);
