/** Quotation marks around copied words, and inside them. */

const OPENING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
]);
const CLOSING = new Map([
  ['”', '“'],
  ['»', '«'],
]);

/**
 * Gives a mark that lost its partner at the edge of a span the partner back: `ready to "share experience` had its closing
 * mark at the edge. Straight marks are even or odd: an odd one is taken for an opening one where a space or the beginning
 * stands before it.
 */
export function balanceMarks(words: string): string {
  const open: string[] = [];
  let before = '';
  for (const mark of words) {
    if (open.at(-1) === mark) open.pop();
    else if (OPENING.has(mark)) open.push(OPENING.get(mark)!);
    else if (CLOSING.has(mark)) before = CLOSING.get(mark) + before;
  }
  const closed = before + words + open.reverse().join('');
  return closed.split('"').length % 2 === 1 ? closed : withOddStraightMark(closed);
}

function withOddStraightMark(words: string): string {
  const last = words.lastIndexOf('"');
  const opens = last === 0 || /[\s([—–-]/u.test(words[last - 1]!);
  return opens ? `${words}"` : `"${words}`;
}

/** An opening mark and its closing one. */
export type MarkPair = readonly [open: string, close: string];

/** The marks that copied words get. */
export interface QuotationMarks {
  /** Around a direct claim. */
  around: MarkPair;
  /** In place of those that stand among the words, from the outermost inwards; null: they stay as they are. */
  among: readonly MarkPair[] | null;
}

const STRAIGHT = [
  ['"', '"'],
  ["'", "'"],
] as const satisfies readonly MarkPair[];
const RUSSIAN = [
  ['«', '»'],
  ['„', '“'],
] as const satisfies readonly MarkPair[];
const ENGLISH = [
  ['“', '”'],
  ['‘', '’'],
] as const satisfies readonly MarkPair[];

const isRussian = (language: string): boolean => language === 'ru' || language.startsWith('ru-');

/**
 * The marks of a style. As the article has them: where none stand around the words, those of the language do.
 * @param language BCP 47 code of the words
 * @param before the text in front of the words
 */
export function quotationMarks(
  style: 'article' | 'straight' | 'language',
  language: string,
  before: string,
): QuotationMarks {
  if (style === 'straight') return { around: STRAIGHT[0], among: STRAIGHT };
  const own = isRussian(language) ? RUSSIAN : ENGLISH;
  if (style === 'language') return { around: own[0], among: own };
  return { around: marksOpenBehind(before) ?? own[0], among: null };
}

/** The marks that are open where a text ends, the innermost ones, by its last paragraph; null where none are. */
function marksOpenBehind(text: string): MarkPair | null {
  const open: MarkPair[] = [];
  for (const mark of text.slice(text.lastIndexOf('\n') + 1)) {
    const close = mark === '"' ? mark : OPENING.get(mark);
    if (mark === open.at(-1)?.[1]) open.pop();
    else if (close !== undefined) open.push([mark, close]);
  }
  return open.at(-1) ?? null;
}

/** A direct claim's words in their marks. */
export function inQuotationMarks(words: string, { around, among }: QuotationMarks): string {
  const [open, close] = around;
  // Straight marks in straight ones would end them.
  const inside = among === null && open === '"' ? words.replaceAll('"', "'") : withMarks(words, among, 1);
  return `${open}${inside}${close}`;
}

/** The words of another claim, with these marks in place of those among them. */
export const withoutMarksAround = (words: string, { among }: QuotationMarks): string =>
  withMarks(words, among, 0);

/** @param outermost the place in `among` of the marks that enclose no others of these words */
function withMarks(words: string, among: readonly MarkPair[] | null, outermost: number): string {
  if (among === null) return words;
  const pair = (depth: number) => among[Math.min(outermost + depth, among.length - 1)]!;
  /** The closing marks that are awaited, the innermost last. */
  const open: string[] = [];
  let written = '';
  for (const mark of words) {
    if (mark === open.at(-1)) {
      open.pop();
      written += pair(open.length)[1];
      continue;
    }
    const close = mark === '"' ? mark : OPENING.get(mark);
    if (close === undefined) {
      written += mark;
      continue;
    }
    written += pair(open.length)[0];
    open.push(close);
  }
  return written;
}

/** Words in the marks that wires of the language use; marks of that kind inside become those of the second level. */
export const inMarks = (words: string, language: string): string => {
  const levels = isRussian(language) ? RUSSIAN : STRAIGHT;
  return inQuotationMarks(words, { around: levels[0], among: levels });
};
