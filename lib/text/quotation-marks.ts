import type { Span } from './span.ts';

/** A quotation mark, and what it costs to read it one way or another: 0 for what its neighbours say, more the less they say so. */
export interface Mark {
  text: string;
  /** In UTF-16 code units of the text, `end` exclusive. */
  start: number;
  end: number;
  /** `Infinity` for what it can't be. */
  opening: number;
  closing: number;
  /** To leave it alone: a mark that lost its fellow, or none at all. */
  stray: number;
  /** Whether an attribution seems to follow, as behind speech: `", -`. */
  beforeAttribution: boolean;
  /** Whether the sentence goes on behind it: `" and`. */
  midway: boolean;
  /** Whether a sentence has ended before it. */
  afterSentence: boolean;
}

/** Opening marks and what may close them. */
export const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '<<': ['>>'],
  '``': ["''", '``', '"'],
  '"': ['"', '”', "''"],
  '""': ['""'],
  "''": ["''", '"'],
  '”': ['”', '"'],
};

/** Single marks are apostrophes as well. */
export const isSingle = ({ text }: Mark): boolean => text === '‘' || text === "'" || text === '’';

const MARK = /<<|>>|``|''|""|[“”„«»‹›"‘’']/gu;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** What may stand directly before an opening mark, besides white space. */
const BEFORE_OPENING = /[\s([{\-–—‒―/«“„"‘'.,!?…:;=]/u;
/** What stands behind no opening mark, besides white space; a full stop does where it opens an ellipsis. */
const BEHIND_CLOSING = /[,;:!?)\]}»›”]/u;
const DASH = /[-‑–—‒―−]/u;
const SPOKEN = /[.,!?…]/u;

/** Against what stands beside the mark, and where that tells nothing. */
const AGAINST_NEIGHBOURS = 40;
const UNTOLD = 10;
const STRAY = 30;
const STRAY_CURLED = 35;
/** Behind a figure, for inches or minutes; between letters, for a misprinted apostrophe; two marks with nothing between. */
const STRAY_STRAIGHT = 10;
/** Punctuation before it and a letter behind: white space was lost on one of its sides. */
const SPACE_LOST = 5;
const BETWEEN_LETTERS = 20;
/** A mark that by its form goes the other way: »so«. */
const REVERSED = 10;
/** White space on the inner side, which old feeds have: « so ». */
const SPACED = 10;

/** How much behind a mark is looked at, in UTF-16 code units. */
const BEHIND = 4;

/** The marks of a stretch of text, in order. Linear in its length. */
export function findMarks(text: string, [from, to]: Span): Mark[] {
  const marks: Mark[] = [];
  // Within the paragraph only: in all of the text each paragraph would look for the next mark, however far behind it.
  for (const match of text.slice(from, to).matchAll(MARK)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = start > from ? text[start - 1]! : ' ';
    const behind = text.slice(end, Math.min(to, end + BEHIND));
    const spoken = SPOKEN.test(before);
    marks.push({
      text: match[0],
      start,
      end,
      ...readings(match[0], before, behind),
      stray: strayCost(match[0], before, behind),
      beforeAttribution: (spoken || behind[0] === ',') && /^,?\s?[-‑–—‒―−]\s/u.test(behind),
      afterSentence: SPACE.test(before) && /[.!?…]/u.test(text[start - 2] ?? ''),
      midway: !spoken && /^,?\s?(?:[-–—‒―]\s)?\p{Ll}/u.test(behind),
    });
  }
  return marks;
}

function strayCost(mark: string, before: string, behind: string): number {
  if (mark === '"' && (/\p{N}/u.test(before) || (/\p{L}/u.test(before) && /^\p{L}/u.test(behind))))
    return STRAY_STRAIGHT;
  if (mark === '""' && /[\s=]/u.test(before)) return STRAY_STRAIGHT;
  return mark.startsWith('"') ? STRAY : STRAY_CURLED;
}

type Readings = Pick<Mark, 'opening' | 'closing'>;

function readings(mark: string, before: string, behind: string): Readings {
  const after = behind[0] ?? ' ';
  const starts = !BEHIND_CLOSING.test(after) && (after !== '.' || behind[1] === '.');
  const opens =
    BEFORE_OPENING.test(before) && starts && !SPACE.test(after) && !(SPOKEN.test(before) && DASH.test(after));
  const ends = (!SPACE.test(before) && before !== '(') || /[,.;:!?)]/u.test(after);
  const closes = ends && !LETTER.test(after);
  switch (mark) {
    case '«':
    case '<<':
    case '‹': {
      const opening = starts ? SPACED : Infinity;
      return {
        opening: opens ? 0 : opening,
        closing: mark === '«' && closes && !opens ? REVERSED : Infinity,
      };
    }
    case '»':
    case '>>':
    case '›':
      return {
        opening: mark === '»' && opens && !closes ? REVERSED : Infinity,
        closing: closes ? 0 : SPACED,
      };
    case '„':
    case '``':
      return { opening: 0, closing: mark === '``' && closes ? UNTOLD : Infinity };
    case '“':
      return { opening: SPACE.test(after) ? Infinity : 0, closing: closes && !opens ? 0 : Infinity };
    case '”':
      return { opening: opens && !closes ? 0 : Infinity, closing: 0 };
    // An apostrophe stands between letters; after a letter and before a space it may still be one ("workers' rights").
    case '‘':
      return { opening: opens && LETTER.test(after) ? 0 : Infinity, closing: Infinity };
    case '’':
      return { opening: Infinity, closing: closes ? 0 : Infinity };
    case "'":
      return {
        opening: opens && LETTER.test(after) && !LETTER.test(before) ? 0 : Infinity,
        closing: closes ? 0 : Infinity,
      };
  }
  if (LETTER.test(after) && SPOKEN.test(before)) return { opening: SPACE_LOST, closing: SPACE_LOST };
  if (LETTER.test(after) && LETTER.test(before))
    return { opening: BETWEEN_LETTERS, closing: BETWEEN_LETTERS };
  if (opens === closes) return { opening: UNTOLD, closing: UNTOLD };
  return { opening: opens ? 0 : AGAINST_NEIGHBOURS, closing: closes ? 0 : AGAINST_NEIGHBOURS };
}
