import { Lexeme } from './lexeme.ts';
import type { Quotation } from './quotation.ts';
import type { Token } from './token.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Longer brackets are read as running text. */
const LONGEST_BRACKET = 300;

/** No word, and in no class of words. */
const FOLDED = new Lexeme('', 'other', { wordKey: (word) => word });

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
  const folded: Token[] = [];
  let next = 0;
  /** Behind the quotation or the bracket read last. */
  let from = 0;
  for (const token of tokens) {
    if (token.start < from) continue;
    const quotation = quotations[next];
    if (quotation && token.start >= quotation.start) {
      folded.push(quotationToken(text, quotation));
      from = quotation.end;
      next++;
      continue;
    }
    const bracketEnd = closeBracket(text, token, Math.min(end, quotation?.start ?? end));
    if (bracketEnd === null) folded.push(token);
    else {
      folded.push(
        foldedToken('bracket', token.start, bracketEnd, text[token.start]! + text[bracketEnd - 1]!),
      );
      from = bracketEnd;
    }
  }
  return folded;
}

function quotationToken(text: string, quotation: Quotation): Token {
  const { start, end, inner } = quotation;
  const last = text[inner[1] - 1] ?? '';
  const marks = text[start]! + (/[,.;:!?…]/u.test(last) ? last : '') + text[end - 1]!;
  return { ...foldedToken('quotation', start, end, marks), quotation };
}

const foldedToken = (kind: 'quotation' | 'bracket', start: number, end: number, marks: string): Token => ({
  kind,
  start,
  end,
  text: marks,
  lower: marks,
  capital: false,
  lexeme: FOLDED,
  quotation: null,
});

function closeBracket(text: string, { kind, start, text: mark }: Token, to: number): number | null {
  const closing = kind === 'other' ? CLOSING[mark] : undefined;
  if (closing === undefined) return null;
  const end = text.slice(start, Math.min(to, start + LONGEST_BRACKET)).indexOf(closing);
  return end < 0 ? null : start + end + 1;
}
