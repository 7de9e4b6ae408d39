import type { Quotation } from './quotations.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/**
 * One group for each of `KINDS`, in their order: without names, because for those each match makes one more object.
 * Words keep their inner apostrophes, hyphens and the dots of initials ("S.Amarsaikhan", "U.S."). Old feeds write `?`
 * for the apostrophe ("Russia?s").
 */
const TOKEN = new RegExp(
  [
    '((?:\\p{L}\\.){2,}(?:\\p{Lu}[\\p{L}\\p{M}]+)?',
    "|\\p{Lu}\\.(?=[ \\u00a0]?\\p{Lu})(?:\\p{Lu}[\\p{L}\\p{M}]+(?:[-'’]\\p{L}+)*)?",
    "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:['’\\-\\u2010\\u2011&]|\\?(?=(?:s|t|re|ve|ll|d|m)(?!\\p{L})))[\\p{L}\\p{N}]+)*)",
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

/** The spellings of a text by their letters: a text has few words beside its length, and each is read and kept once. */
export type Spellings = Map<string, Spelling>;

/**
 * Cuts one paragraph into tokens; quotations and brackets become one token each. Linear in its length.
 * @param spellings those of the paragraphs before; new ones are added
 */
export function tokenize(
  text: string,
  [from, to]: Span,
  quotations: readonly Quotation[],
  spellings: Spellings,
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
    const token = readToken(text, at, spellings);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, at: number, spellings: Spellings): Token {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const letters = match?.[0] ?? text[at]!;
  let spelling = spellings.get(letters);
  if (!spelling) {
    spelling = spell(letters, match ? kindOf(match) : 'other');
    spellings.set(letters, spelling);
  }
  const { kind, text: own, lower, capital } = spelling;
  return { kind, start: at, end: at + letters.length, text: own, lower, capital, quotation: null };
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
