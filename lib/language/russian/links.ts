import type { Token } from '../../text/token.ts';
import { wordClasses } from './words.ts';

/** In words. */
const LONGEST_LINK = 4;
const LINK_STARTS = new Set([...wordClasses.links].map((link) => link.split(' ')[0]!));

/** "|В то же время| эксперты": behind words that only link the sentence to what was before; `at` itself where none stand. Token positions. */
export function linkEnd(tokens: readonly Token[], at: number): number {
  if (!LINK_STARTS.has(tokens[at]!.lower)) return at;
  for (let length = LONGEST_LINK; length > 1; length--) {
    const phrase = tokens.slice(at, at + length).map((token) => token.lower);
    if (phrase.length === length && wordClasses.links.has(phrase.join(' '))) return at + length;
  }
  return at;
}
