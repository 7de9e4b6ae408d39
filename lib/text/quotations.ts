import type { Steps } from '../steps/steps.ts';
import type { Span } from './span.ts';

/** A stretch between quotation marks, within one paragraph. All positions in UTF-16 code units of the text. */
export interface Quotation {
  /** With its marks, `end` exclusive. */
  start: number;
  end: number;
  /** Without its marks. */
  inner: Span;
  /** False where the paragraph ends before a closing mark: the utterance goes on in the next paragraph. */
  closed: boolean;
}

/** Opening marks and what may close them. A mark that stands in both columns takes its direction from its neighbours. */
const CLOSERS: Record<string, readonly string[]> = {
  '“': ['”', '"', '“'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '<<': ['>>'],
  '``': ["''", '``', '"'],
  '"': ['"', '”', "''"],
  "''": ["''", '"'],
  '”': ['”', '"'],
  '‘': ['’'],
  "'": ["'"],
};
type Single = '‘' | "'";
const isSingle = (mark: string): mark is Single => mark === '‘' || mark === "'";
const MARK = /<<|>>|``|''|[“”„«»"‘’']/gu;
/** How many paragraphs are scanned in a step. */
const PARAGRAPHS_A_STEP = 30;
const LETTER = /[\p{L}\p{N}]/u;
/** What may stand directly before an opening mark, besides white space. */
const BEFORE_OPENING = /[\s([{\-–—/«“"‘'.,:;]/u;

interface Mark {
  text: string;
  start: number;
  end: number;
  opens: boolean;
  closes: boolean;
}

/**
 * Finds the outermost quotations of each paragraph. Marks pair by their direction; straight ones take it from the
 * characters beside them. Every paragraph starts afresh, so that one lost mark costs one paragraph at most.
 * Linear in the length of the text.
 */
export function* scanQuotations(text: string, paragraphs: readonly Span[]): Steps<Quotation[]> {
  const found: Quotation[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % PARAGRAPHS_A_STEP === PARAGRAPHS_A_STEP - 1) yield;
    const marks = findMarks(text, paragraph);
    const rest = found.at(-1)?.closed === false ? closingFirst(marks) : null;
    if (rest)
      found.push({ start: paragraph[0], end: rest.end, inner: [paragraph[0], rest.start], closed: true });
    const own = rest ? marks.slice(marks.indexOf(rest) + 1) : marks;
    // One by one: a paragraph may have more quotations than a call takes arguments.
    for (const quotation of pairMarks(own, paragraph, true) ?? pairMarks(own, paragraph, false) ?? [])
      found.push(quotation);
  }
  return found;
}

/** The mark that closes a quotation from the paragraph before, which this one goes on with and does not open again. */
function closingFirst(marks: readonly Mark[]): Mark | null {
  const first = marks.find((mark) => !isSingle(mark.text) && mark.text !== '’');
  return first?.closes && !first.opens ? first : null;
}

function findMarks(text: string, [from, to]: Span): Mark[] {
  const marks: Mark[] = [];
  // Within the paragraph only: in all of the text each paragraph would look for the next mark, however far behind it.
  for (const match of text.slice(from, to).matchAll(MARK)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = start > from ? text[start - 1]! : ' ';
    const after = end < to ? text[end]! : ' ';
    const spaceAfter = /\s/u.test(after);
    const looksOpening = BEFORE_OPENING.test(before) && !spaceAfter;
    const looksClosing = !/\s/u.test(before) && !LETTER.test(after);
    marks.push({
      text: match[0],
      start,
      end,
      ...direction(match[0], looksOpening, looksClosing, before, after),
    });
  }
  return marks;
}

function direction(
  mark: string,
  looksOpening: boolean,
  looksClosing: boolean,
  before: string,
  after: string,
) {
  if (mark === '«' || mark === '<<' || mark === '„') return { opens: true, closes: false };
  if (mark === '»' || mark === '>>') return { opens: false, closes: true };
  if (mark === '“') return { opens: !/\s/u.test(after), closes: !looksOpening && looksClosing };
  if (mark === '”') return { opens: looksOpening && !looksClosing, closes: true };
  // An apostrophe stands between letters; after a letter and before a space it may still be one ("workers' rights").
  if (mark === '‘') return { opens: looksOpening && LETTER.test(after), closes: false };
  if (mark === '’') return { opens: false, closes: looksClosing };
  if (mark === "'")
    return { opens: looksOpening && LETTER.test(after) && !LETTER.test(before), closes: looksClosing };
  if (looksOpening !== looksClosing) return { opens: looksOpening, closes: looksClosing };
  return { opens: true, closes: true };
}

/** Pairs the marks of a paragraph; null where nesting was assumed and the count does not come out. */
function pairMarks(marks: readonly Mark[], paragraph: Span, nested: boolean): Quotation[] | null {
  const found: Quotation[] = [];
  const lastClosing = {
    '‘': marks.findLastIndex((mark) => mark.closes && mark.text === '’'),
    "'": marks.findLastIndex((mark) => mark.closes && mark.text === "'"),
  };
  const singles = singleClosings(marks);
  for (let i = 0; i < marks.length; i++) {
    const opening = marks[i]!;
    if (!opening.opens || !(opening.text in CLOSERS)) continue;
    if (isSingle(opening.text) && lastClosing[opening.text] <= i) continue;
    const close =
      nested && isSingle(opening.text) ? singles(opening.text)[i]! : findClosing(marks, i, nested);
    if (close === null) {
      if (isSingle(opening.text)) continue;
      if (nested && marks.slice(i + 1).some((mark) => CLOSERS[opening.text]!.includes(mark.text)))
        return null;
      found.push({
        start: opening.start,
        end: paragraph[1],
        inner: [opening.end, paragraph[1]],
        closed: false,
      });
      return found;
    }
    const closing = marks[close]!;
    if (closing.start > opening.end)
      found.push({
        start: opening.start,
        end: closing.end,
        inner: [opening.end, closing.start],
        closed: true,
      });
    i = close;
  }
  return found;
}

/** Position of the mark that closes `marks[open]`, or null. With `nested`, quotations inside it are gone over first. */
function findClosing(marks: readonly Mark[], open: number, nested: boolean): number | null {
  const opening = marks[open]!;
  const closers = CLOSERS[opening.text]!;
  const inside = [closers];
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    const same = mark.text === opening.text;
    if (nested && mark.opens && !mark.closes && (same || PAIRED.has(mark.text)))
      inside.push(CLOSERS[mark.text]!);
    else if (mark.closes && inside.at(-1)!.includes(mark.text)) inside.pop();
    else if (!nested && same && !isSingle(mark.text) && mark.text !== '“') inside.pop();
    if (inside.length === 0) return i;
  }
  return null;
}

/** The answers of `closingsOf`, worked out when first asked for. */
function singleClosings(marks: readonly Mark[]): (single: Single) => readonly (number | null)[] {
  const known = new Map<Single, readonly (number | null)[]>();
  return (single) => {
    const closings = known.get(single) ?? closingsOf(marks, single);
    known.set(single, closings);
    return closings;
  };
}

/**
 * What `findClosing` finds with `nested` for each of the single marks, in one pass: unlike the others they may stay open, and
 * each would look for its closing mark to the end of the paragraph.
 */
function closingsOf(marks: readonly Mark[], single: Single): (number | null)[] {
  const closings = marks.map((): number | null => null);
  const open: number[] = [];
  for (const [i, mark] of marks.entries()) {
    const last = open.at(-1);
    if (mark.opens && !mark.closes && (mark.text === single || PAIRED.has(mark.text))) open.push(i);
    else if (last !== undefined && mark.closes && CLOSERS[marks[last]!.text]!.includes(mark.text)) {
      closings[last] = i;
      open.pop();
    }
  }
  return closings;
}

/** Marks that only open, so that what they open inside another quotation ends with their own closing mark. */
const PAIRED = new Set(['“', '„', '«']);
