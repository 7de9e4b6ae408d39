import { Lexeme, NO_LEXICON } from './lexeme.ts';
import type { Quotation } from './quotation.ts';
import { Token } from './token.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Longer brackets are read as running text. */
const LONGEST_BRACKET = 300;

/**
 * The tokens of a paragraph as they are read from outside: each quotation and each bracket is one token. Linear in the length of the
 * paragraph.
 * @param end of the paragraph, UTF-16 code units
 * @param quotations those of the paragraph, in order
 */
export function foldTokens(
  text: string,
  tokens: readonly Token[],
  end: number,
  quotations: readonly Quotation[],
): Token[] {
  const found: Token[] = [];
  let next = 0;
  /** Behind the quotation or the bracket read last. */
  let from = 0;
  for (const token of tokens) {
    if (token.start < from) continue;
    const quotation = quotations[next];
    if (quotation && token.start >= quotation.start) {
      found.push(quotationToken(text, quotation));
      from = quotation.end;
      next++;
      continue;
    }
    const bracketEnd = closeBracket(text, token, Math.min(end, quotation?.start ?? end));
    if (bracketEnd === null) found.push(token);
    else {
      found.push(new Token(folded(token.text + text[bracketEnd - 1]!, 'bracket'), token.start, bracketEnd));
      from = bracketEnd;
    }
  }
  return found;
}

function quotationToken(text: string, quotation: Quotation): Token {
  const { start, end, inner } = quotation;
  const last = text[inner[1] - 1] ?? '';
  const marks = text[start]! + (/[,.;:!?…]/u.test(last) ? last : '') + text[end - 1]!;
  return new Token(folded(marks, 'quotation'), start, end, quotation);
}

/** A lexeme that is no word, and in no class of words. */
const folded = (marks: string, kind: 'quotation' | 'bracket') => new Lexeme(marks, kind, NO_LEXICON);

function closeBracket(text: string, { kind, start, text: mark }: Token, to: number): number | null {
  const closing = kind === 'other' ? CLOSING[mark] : undefined;
  if (closing === undefined) return null;
  const end = text.slice(start, Math.min(to, start + LONGEST_BRACKET)).indexOf(closing);
  return end < 0 ? null : start + end + 1;
}
