/**
 * Links that lead to a claim's words: `address#:~:text=prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */

import type { Claim, Span } from '../annotation.ts';
import type { Article } from '../article/article.ts';

/** What a text directive says. The browser takes the first place in the page that fits all of it. */
export interface TextDirective {
  prefix: string | null;
  start: string;
  /** Null where `start` is the whole of the words. */
  end: string | null;
  suffix: string | null;
}

/** Words up to this length stand in the link whole; longer ones by their first and last words. UTF-16 code units. */
const LONGEST_WHOLE = 120;
/** How many words stand for the beginning and the end of long ones, and how many at most are added around them. */
const EDGE_WORDS = 5;
const MOST_CONTEXT = 12;

/**
 * The article's address with a text fragment for the claim's first part; null for an article without address.
 * Only one part: the browser scrolls to the first directive and the others would only lengthen the link.
 */
export function fragmentLink(article: Article, claim: Claim): string | null {
  const span = claim.content[0];
  if (!article.url || !span) return null;
  const address = article.url.replace(/#.*$/su, '');
  return `${address}#:~:text=${encodeDirective(textDirective(article.title, article.text, span))}`;
}

/**
 * The shortest directive that the browser resolves to this span: first alone, then with more and more of the words around.
 * @param title stands before the text in the page, and often repeats its words
 */
export function textDirective(title: string | null, text: string, span: Span): TextDirective {
  const page = `${title ?? ''}\n\n${text}`;
  const shift = page.length - text.length;
  const [start, end] = trimmed(page, [span[0] + shift, span[1] + shift]);
  const { start: first, end: last } = edges(page.slice(start, end));
  const before = wordsOf(page.slice(page.lastIndexOf('\n\n', start - 1) + 2, start));
  const after = wordsOf(page.slice(end, endOfBlock(page, end)));

  for (let context = 0; context <= MOST_CONTEXT; context++) {
    const prefix = context > 0 ? before.slice(-context).join(' ') : '';
    const suffix = context > 1 ? after.slice(0, context).join(' ') : '';
    const directive = { prefix: prefix || null, start: first, end: last, suffix: suffix || null };
    const found = resolveDirective(page, directive);
    if (found && found[0] === start && found[1] === end) return directive;
  }
  return { prefix: null, start: first, end: last, suffix: null };
}

/**
 * Where a browser would find a directive, in a text whose blocks are separated by a blank line. By the specification's
 * algorithm: letter case does not count, a match begins and ends at the bounds of words, `start` lies within one block.
 * Null where nothing fits.
 */
export function resolveDirective(page: string, { prefix, start, end, suffix }: TextDirective): Span | null {
  const haystack = page.toLowerCase();
  if (haystack.length !== page.length) return null;
  let from = 0;
  for (;;) {
    let at: Span | null;
    if (prefix) {
      const before = findWords(haystack, prefix, from);
      if (!before) return null;
      from = before[0] + 1;
      const begin = skipSpace(haystack, before[1]);
      at = findWords(haystack, start, begin);
      if (!at) return null;
      if (at[0] !== begin) continue;
    } else {
      at = findWords(haystack, start, from);
      if (!at) return null;
      from = at[0] + 1;
    }
    for (let search = at[1]; ; ) {
      const last = end ? findWords(haystack, end, search) : at;
      if (!last) return null;
      if (!suffix) return [at[0], last[1]];
      const behind = findWords(haystack, suffix, last[1]);
      if (!behind) return null;
      if (behind[0] === skipSpace(haystack, last[1])) return [at[0], last[1]];
      if (!end) break;
      search = last[0] + 1;
    }
  }
}

/** A directive as it stands behind `text=`. Also encodes what would end a link in Markdown or in a sentence. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [encodePart(start)];
  if (prefix) parts.unshift(`${encodePart(prefix)}-`);
  if (end) parts.push(encodePart(end));
  if (suffix) parts.push(`-${encodePart(suffix)}`);
  return parts.join(',');
}

/** Dash, comma and ampersand have a meaning of their own in a directive; `encodeURIComponent` leaves the dash. */
function encodePart(part: string): string {
  const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[-!'()*~_.]/gu, (sign) =>
    sign === '.' || sign === '_' ? sign : escaped(sign),
  );
}

/** The words whole where they are short and lie in one block, else their first and their last words. */
function edges(words: string): { start: string; end: string | null } {
  const blocks = words.split('\n\n');
  const oneBlock = blocks.length === 1;
  if (oneBlock && words.length <= LONGEST_WHOLE) return { start: oneSpaced(words), end: null };
  const head = wordsOf(blocks[0]!);
  const tail = wordsOf(blocks.at(-1)!);
  if (oneBlock && head.length <= EDGE_WORDS * 2) return { start: oneSpaced(words), end: null };
  return { start: head.slice(0, EDGE_WORDS).join(' '), end: tail.slice(-EDGE_WORDS).join(' ') };
}

function findWords(haystack: string, words: string, from: number): Span | null {
  const needle = words.toLowerCase();
  for (let at = haystack.indexOf(needle, from); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (isWordBound(haystack, at) && isWordBound(haystack, end)) return [at, end];
  }
  return null;
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}_]/u;

/** Whether no word goes on over this place: one of its two neighbours is no letter or digit. */
function isWordBound(text: string, at: number): boolean {
  return at === 0 || at === text.length || !WORD_SIGN.test(text[at - 1]!) || !WORD_SIGN.test(text[at]!);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/u.test(text[next]!)) next++;
  return next;
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

const oneSpaced = (words: string): string => wordsOf(words).join(' ');
