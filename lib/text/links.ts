/** Phrases that only link a sentence to what was before: "in the meantime", "в то же время". */
import type { Token } from './token.ts';

/** In words. */
const LONGEST_LINK = 4;

/** The first words of the phrases: few tokens open one. */
const openings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function openingsOf(links: ReadonlySet<string>): ReadonlySet<string> {
  let words = openings.get(links);
  if (words === undefined) {
    words = new Set(Array.from(links, (link) => link.split(' ', 1)[0]!));
    openings.set(links, words);
  }
  return words;
}

/** Behind the longest linking phrase that starts at `at`; `at` itself where none does. Token positions. */
export function linkEnd(tokens: readonly Token[], at: number, links: ReadonlySet<string>): number {
  if (!openingsOf(links).has(tokens[at]?.lower ?? '')) return at;
  for (let length = LONGEST_LINK; length > 1; length--) {
    const phrase = tokens.slice(at, at + length).map((token) => token.lower);
    if (phrase.length === length && links.has(phrase.join(' '))) return at + length;
  }
  return at;
}

/** The comma that opens a linking phrase between commas whose second stands at `close`: "the ministry|, in turn,| said"; null where none does. */
export function beforeLink(
  tokens: readonly Token[],
  close: number,
  links: ReadonlySet<string>,
): number | null {
  for (let open = close - 3; open >= Math.max(0, close - LONGEST_LINK - 1); open--)
    if (tokens[open]!.kind === 'comma') return linkEnd(tokens, open + 1, links) === close ? open : null;
  return null;
}
