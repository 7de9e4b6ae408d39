/**
 * What a character is, in bits. A letter may be a capital, a small one or neither. Told from a table: an expression of Unicode classes
 * for each character takes ten times as long.
 */
export const SPACE = 1;
export const LETTER = 2;
export const CAPITAL = 4;
export const SMALL = 8;
export const DIGIT = 16;
/** An accent that stands as a character of its own, behind its letter. */
export const MARK = 32;
/** It takes two UTF-16 code units. */
const WIDE = 64;
/** Told already; the table holds 0 for what was never asked for. */
const KNOWN = 128;

const EXPRESSIONS: readonly (readonly [RegExp, number])[] = [
  [/[\s\u200b]/u, SPACE],
  [/\p{L}/u, LETTER],
  [/\p{Lu}/u, CAPITAL],
  [/\p{Ll}/u, SMALL],
  [/\p{N}/u, DIGIT],
  [/\p{M}/u, MARK],
];

/** By UTF-16 code unit; characters of two units stand in no table, they are rare. */
const table = new Uint8Array(0x10000);

/** The bits of the character at `at`, UTF-16 code units of `text`; none behind its end. */
export function characterAt(text: string, at: number): number {
  return at < text.length ? table[text.charCodeAt(at)]! || look(text, at) : 0;
}

/** How many code units a character takes that has these bits. */
export const widthOf = (bits: number): number => (bits & WIDE ? 2 : 1);

function look(text: string, at: number): number {
  const code = text.codePointAt(at)!;
  const character = String.fromCodePoint(code);
  let bits = code > 0xffff ? KNOWN | WIDE : KNOWN;
  for (const [expression, bit] of EXPRESSIONS) if (expression.test(character)) bits |= bit;
  if (code <= 0xffff && (code < 0xd800 || code > 0xdfff)) table[code] = bits;
  return bits;
}
