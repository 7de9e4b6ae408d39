/**
 * What stands behind `:~:text=` in an address, how it is written, and what a browser finds by it
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */

import type { Span } from '../annotation.ts';

/** What a text directive says. The browser takes the first place in the page that fits all of it. */
export interface TextDirective {
  prefix: string | null;
  start: string;
  /** Null where `start` is the whole of the words. */
  end: string | null;
  suffix: string | null;
}

/** A directive as it stands behind `text=`. Also encodes what would end a link in Markdown or in a sentence. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [encodePart(start)];
  if (prefix) parts.unshift(`${encodePart(prefix)}-`);
  if (end) parts.push(encodePart(end));
  if (suffix) parts.push(`-${encodePart(suffix)}`);
  return parts.join(',');
}

/** Words as they stand in a directive. Dash, comma and ampersand have a meaning of their own in a directive; `encodeURIComponent` leaves the dash. */
export function encodePart(part: string): string {
  const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[-!'()*~_.]/gu, (sign) =>
    sign === '.' || sign === '_' ? sign : escaped(sign),
  );
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
