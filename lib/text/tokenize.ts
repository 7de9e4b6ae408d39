import type { Apostrophes } from './apostrophes.ts';
import type { Quotation } from './quotations.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/**
 * What tokens look like. One group for each of `KINDS`, in their order: without names, because for those each match makes one
 * more object. Words keep their inner apostrophes, hyphens and the dots of initials ("S.Amarsaikhan", "U.S.").
 */
const tokenForm = ({ endings }: Apostrophes) =>
  new RegExp(
    [
      '((?:\\p{L}\\.){2,}(?:\\p{Lu}[\\p{L}\\p{M}]+)?',
      "|\\p{Lu}\\.(?=[ \\u00a0]?\\p{Lu})(?:\\p{Lu}[\\p{L}\\p{M}]+(?:[-'’]\\p{L}+)*)?",
      "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:['’\\-\\u2010\\u2011&]",
      `|\\?(?=(?:${endings.join('|')})(?!\\p{L})))[\\p{L}\\p{N}]+)*)`,
      '|(\\p{N}+(?:[.,:]\\p{N}+)*(?:-?\\p{L}+)?%?)',
      '|(--+|[–—]|-)',
      '|(,)|(:)|(;)|(\\.{2,}|[.!?…]+)|(\\S)',
    ].join(''),
    'uy',
  );
const SPACE = /\s+/uy;
const KINDS = ['word', 'number', 'dash', 'comma', 'colon', 'semicolon', 'stop', 'other'] as const;
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
/** Longer brackets are read as running text. */
const LONGEST_BRACKET = 300;

/** What a token is by its letters alone. */
type Spelling = Pick<Token, 'kind' | 'text' | 'lower' | 'capital'>;

/** Cuts one paragraph into tokens; quotations and brackets become one token each. Linear in its length. */
export type Tokenize = (text: string, paragraph: Span, quotations: readonly Quotation[]) => Token[];

/**
 * A tokenizer for one text: it keeps each spelling once read, for a text has few of them beside its length.
 * @param apostrophes those of the text's language
 */
export function makeTokenizer(apostrophes: Apostrophes): Tokenize {
  const spellings = new Map<string, Spelling>();
  const form = tokenForm(apostrophes);
  const tokenAt = (text: string, at: number): Token => {
    form.lastIndex = at;
    const match = form.exec(text);
    const letters = match?.[0] ?? text[at]!;
    let spelling = spellings.get(letters);
    if (!spelling) {
      spelling = spell(letters, match ? kindOf(match) : 'other');
      spellings.set(letters, spelling);
    }
    const { kind, text: own, lower, capital } = spelling;
    return { kind, start: at, end: at + letters.length, text: own, lower, capital, quotation: null };
  };
  return (text, paragraph, quotations) => tokensOf(text, paragraph, quotations, tokenAt);
}

function tokensOf(
  text: string,
  [from, to]: Span,
  quotations: readonly Quotation[],
  tokenAt: (text: string, at: number) => Token,
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = from;
  while (at < to) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    const quotation = quotations[next];
    if (quotation && at >= quotation.start) {
      tokens.push(folded('quotation', text, quotation.start, quotation.end, quotation));
      at = Math.max(at, quotation.end);
      next++;
      continue;
    }
    const bracketEnd = closeBracket(text, at, Math.min(to, quotation?.start ?? to));
    if (bracketEnd !== null) {
      tokens.push(folded('bracket', text, at, bracketEnd, null));
      at = bracketEnd;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function spell(text: string, kind: Token['kind']): Spelling {
  const lower = text.toLowerCase();
  return {
    kind,
    text,
    lower: kind === 'word' ? lower.replace(/[’?]/gu, "'") : lower,
    capital: kind === 'word' && /^\p{Lu}/u.test(text),
  };
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  for (const [i, kind] of KINDS.entries()) if (match[i + 1] !== undefined) return kind;
  return 'other';
}

function folded(
  kind: 'quotation' | 'bracket',
  text: string,
  start: number,
  end: number,
  quotation: Quotation | null,
): Token {
  const last = quotation ? (text[quotation.inner[1] - 1] ?? '') : '';
  const marks = text[start]! + (/[,.;:!?…]/u.test(last) ? last : '') + text[end - 1]!;
  return { kind, start, end, text: marks, lower: marks, capital: false, quotation };
}

function closeBracket(text: string, at: number, to: number): number | null {
  const closing = CLOSING[text[at]!];
  if (!closing) return null;
  const end = text.slice(at, Math.min(to, at + LONGEST_BRACKET)).indexOf(closing);
  return end < 0 ? null : at + end + 1;
}
