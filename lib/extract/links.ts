import type { Token } from '../text/token.ts';

/** In words. */
const LONGEST_LINK = 4;

/** Behind the longest linking phrase that starts at `at` ("in the meantime"); `at` itself where none does. Token positions. */
export function linkEnd(tokens: readonly Token[], at: number, links: ReadonlySet<string>): number {
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
