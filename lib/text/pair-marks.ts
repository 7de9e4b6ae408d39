import type { Quotation } from './quotation.ts';
import { CLOSERS, type Mark } from './quotation-marks.ts';
import type { Span } from './span.ts';

/** What a reading costs besides its marks. */
const NESTED = 3;
/** What stands in marks inside a quotation is mostly a name. */
const LONG_INNER = 10;
/** One mark closes two quotations: `"The firm "Amber"`; more at the end of speech, much more where its sentence goes on. */
const SHARED_IN_NAME = 5;
const SHARED = 12;
const SHARED_MIDWAY = 15;
/** The quotation that it closes was opened in another paragraph. */
const SHARED_FAR = 15;
/** Marks of two kinds: `«so"`. */
const MISMATCHED = 15;
/** An attribution follows, and what it attributes would still be open. */
const ATTRIBUTED_INSIDE = 15;
/** A paragraph ends inside a quotation that nothing goes on with: just less than a stray mark. */
const UNCLOSED = 28;
/** The next paragraph opens its marks anew, as English print has it. */
const OPENED_ANEW = 8;
/** The next paragraph goes on inside the marks, and has to close them in the end. */
const CARRIED = 10;
const CARRIED_FOR_NOTHING = 60;
const UNCLOSED_INNER = 40;
/** A reading that costs so much more than one in which nothing is open never wins. */
const HOPELESS = 45;

/** In UTF-16 code units. */
const LONGEST_NAME = 60;
const DEEPEST = 3;
/** How many readings are kept beside each other: it keeps the work linear. */
const READINGS = 12;

/** What is open, innermost first. */
interface Open {
  mark: string;
  /** Behind its mark; both at the start of the paragraph where it was opened in one before. */
  start: number;
  end: number;
  below: Open | null;
  depth: number;
  carried: boolean;
  afterSentence: boolean;
  /** The marks of all of them: readings that differ elsewhere go on alike. */
  key: string;
}

/** The outermost quotations found so far, the last first. */
interface Found {
  quotation: Quotation;
  before: Found | null;
}

interface Reading {
  cost: number;
  open: Open | null;
  found: Found | null;
}

/**
 * Pairs the quotation marks of a text so that it costs least: a lost or a misprinted mark spoils its own quotation, and not those
 * behind it. To be fed paragraph by paragraph; linear in the number of marks.
 */
export class MarkPairing {
  private readings: Reading[] = [{ cost: 0, open: null, found: null }];

  /**
   * Reads the marks of the next paragraph.
   * @param opensNext whether the paragraph behind it begins with a mark that opens
   */
  read(marks: readonly Mark[], [, end]: Span, following: Span | null, opensNext: boolean): void {
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]!;
      const next = marks[i + 1];
      const [only] = this.readings;
      if (this.readings.length === 1 && !only!.open && next && surelyPaired(mark, next)) {
        only!.found = { quotation: quotation(mark, next.start, next.end, true), before: only!.found };
        i++;
      } else this.readings = pruned(this.readings.flatMap((reading) => readingsOf(mark, reading)));
    }
    if (this.readings.length === 1 && !this.readings[0]!.open) return;
    this.readings = pruned(this.readings.flatMap((reading) => endingsOf(reading, end, following, opensNext)));
  }

  /** The outermost quotations of all that was read, in order. */
  quotations(): Quotation[] {
    const best = this.readings.reduce((a, b) => (b.cost < a.cost ? b : a));
    const quotations: Quotation[] = [];
    for (let found = best.found; found; found = found.before) quotations.push(found.quotation);
    return quotations.reverse();
  }
}

const surelyPaired = (mark: Mark, next: Mark): boolean =>
  mark.opening === 0 &&
  mark.closing > 0 &&
  next.closing === 0 &&
  next.opening > 0 &&
  (CLOSERS[mark.text]?.includes(next.text) ?? false);

/** The cheapest reading for each state, and no hopeless ones. */
function pruned(readings: readonly Reading[]): Reading[] {
  const cheapest = new Map<string, Reading>();
  let least = Infinity;
  for (const reading of readings) {
    const key = reading.open?.key ?? '';
    const known = cheapest.get(key);
    if (!known || reading.cost < known.cost) cheapest.set(key, reading);
    if (!reading.open) least = Math.min(least, reading.cost);
  }
  const kept = [...cheapest.values()].filter(({ cost }) => cost < least + HOPELESS);
  return kept.length > READINGS ? kept.sort((a, b) => a.cost - b.cost).slice(0, READINGS) : kept;
}

/** What a mark may be behind a reading of the marks before it. */
function readingsOf(mark: Mark, { cost, open, found }: Reading): Reading[] {
  const readings: Reading[] = [];
  if (open && mark.closing < Infinity) {
    const matches = closes(mark, open);
    const one = mark.closing + innerCost(mark, open) + (matches ? 0 : mismatch(mark, open));
    readings.push(closed(mark, open, found, cost + one));
    if (open.below && matches && closes(mark, open.below)) readings.push(shared(mark, open, found, cost));
  }
  const depth = (open?.depth ?? 0) + 1;
  if (mark.opening < Infinity && mark.text in CLOSERS && depth <= DEEPEST) {
    const { text, start, end, afterSentence } = mark;
    const opened = {
      mark: text,
      start,
      end,
      below: open,
      depth,
      carried: false,
      afterSentence,
      key: `${open?.key ?? ''} ${text}`,
    };
    readings.push({ cost: cost + mark.opening + (open ? NESTED : 0), open: opened, found });
  }
  readings.push({ cost: cost + mark.stray, open, found });
  if (mark.text === DOUBLED) readings.push(...asTwo(mark, { cost, open, found }));
  return readings;
}

/** The marks of tables of data, and two straight marks beside each other: `"The firm "Amber""`. */
const DOUBLED = '""';

function asTwo(mark: Mark, reading: Reading): Reading[] {
  const middle = mark.start + 1;
  const first = { ...mark, text: '"', end: middle };
  const second = { ...mark, text: '"', start: middle };
  // Two that open in one place, or two that close.
  const alike = mark.opening < mark.closing ? { closing: Infinity } : { opening: Infinity };
  return readingsOf({ ...first, ...alike, stray: Infinity }, reading).flatMap((one) =>
    readingsOf({ ...second, ...alike, stray: Infinity }, one),
  );
}

/** A doubled mark goes with its like alone. */
const mismatch = (mark: Mark, open: Open): number =>
  mark.text === DOUBLED || open.mark === DOUBLED ? Infinity : MISMATCHED;

const closes = (mark: Mark, open: Open): boolean => CLOSERS[open.mark]!.includes(mark.text);

/** The reading behind a mark that closes `open` and all that is open inside it. */
function closed(mark: Mark, open: Open, found: Found | null, cost: number): Reading {
  if (open.below)
    return { cost: cost + (mark.beforeAttribution ? ATTRIBUTED_INSIDE : 0), open: open.below, found };
  if (mark.start === open.end) return { cost, open: null, found };
  return {
    cost,
    open: null,
    found: { quotation: quotation(open, mark.start, mark.end, true), before: found },
  };
}

const quotation = (
  open: Pick<Open, 'start' | 'end'>,
  innerEnd: number,
  end: number,
  isClosed: boolean,
): Quotation => ({ start: open.start, end, inner: [open.end, innerEnd], closed: isClosed });

const innerCost = (mark: Mark, open: Open): number =>
  open.below && mark.start - open.end > LONGEST_NAME ? LONG_INNER : 0;

/** The reading behind a mark that closes `open` and the one around it. */
function shared(mark: Mark, open: Open, found: Found | null, cost: number): Reading {
  const outer = open.below!;
  const price = cost + mark.closing + sharedCost(mark, outer);
  // A mark set again at a new sentence: what it opens goes on with what was open.
  if (outer.below || !open.afterSentence || mark.start - open.end <= LONGEST_NAME)
    return closed(mark, outer, found, price);
  const before = { quotation: quotation(outer, open.start, open.start, true), before: found };
  return closed(mark, { ...open, below: null }, before, price);
}

function sharedCost(mark: Mark, outer: Open): number {
  if (outer.carried) return SHARED + SHARED_FAR;
  if (mark.start - outer.end <= LONGEST_NAME) return SHARED_IN_NAME;
  return SHARED + (mark.midway ? SHARED_MIDWAY : 0);
}

/** What the end of a paragraph may mean for what is open. */
function endingsOf(
  { cost, open, found }: Reading,
  end: number,
  following: Span | null,
  opensNext: boolean,
): Reading[] {
  if (!open) return [{ cost, open, found }];
  const outer = outermost(open);
  const part = outer.end < end ? { quotation: quotation(outer, end, end, false), before: found } : found;
  const left =
    (open.carried ? CARRIED_FOR_NOTHING : opensNext ? OPENED_ANEW : UNCLOSED) +
    (open.depth - 1) * UNCLOSED_INNER;
  const endings: Reading[] = [{ cost: cost + left, open: null, found: part }];
  if (following) endings.push({ cost: cost + CARRIED, open: carried(open, following[0]), found: part });
  return endings;
}

function outermost(open: Open): Open {
  let one = open;
  while (one.below) one = one.below;
  return one;
}

const carried = (open: Open, start: number): Open => ({
  ...open,
  start,
  end: start,
  carried: true,
  below: open.below && carried(open.below, start),
});
