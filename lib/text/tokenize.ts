import type { Steps } from '../steps/steps.ts';
import type { Apostrophes } from './apostrophes.ts';
import type { Lexemes } from './lexeme.ts';
import { Scanner } from './scanner.ts';
import type { Span } from './span.ts';
import { Token } from './token.ts';

/** How many tokens are cut in a step. */
const STEP = 1000;

/**
 * Cuts stretches of a text into tokens: words with their apostrophes, hyphens and initials, numbers, marks. Nothing is folded: what
 * stands in quotation marks or brackets is cut as all else. Linear in the length of the text.
 * @param stretches in order, not overlapping
 * @returns the tokens of each stretch
 */
export function* tokenize(
  text: string,
  stretches: readonly Span[],
  lexemes: Lexemes,
  apostrophes: Apostrophes,
): Steps<Token[][]> {
  const found: Token[][] = [];
  let cut = 0;
  for (const [from, to] of stretches) {
    const scanner = new Scanner(text, to, apostrophes);
    const tokens: Token[] = [];
    for (let at = scanner.behindSpace(from); at < to; at = scanner.behindSpace(scanner.end)) {
      scanner.read(at);
      const lexeme = lexemes.of(text.slice(at, scanner.end), scanner.kind);
      tokens.push(new Token(lexeme, at, scanner.end));
      if (++cut % STEP === 0) yield;
    }
    found.push(tokens);
  }
  return found;
}

/** Whether a token is the address of a page, a @handle or a #tag: no name runs across one. */
export function isAddress({ kind, text }: Token): boolean {
  return kind === 'other' && text.length > 1 && '@#hw'.includes(text[0]!);
}
