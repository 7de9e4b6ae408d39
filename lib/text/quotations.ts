import type { Steps } from '../steps/steps.ts';
import type { Apostrophes } from './apostrophes.ts';
import { MarkPairing } from './pair-marks.ts';
import type { Quotation } from './quotation.ts';
import { findMarks, isSingle, type Mark } from './quotation-marks.ts';
import type { Span } from './span.ts';

/** How many paragraphs are scanned in a step. */
const PARAGRAPHS_A_STEP = 30;

/**
 * Finds the outermost quotations of each paragraph, in order. One that goes over several paragraphs is one in each of them.
 * Linear in the length of the text.
 */
export function* scanQuotations(
  text: string,
  paragraphs: readonly Span[],
  apostrophes: Apostrophes,
): Steps<Quotation[]> {
  const pairing = new MarkPairing();
  const singles: Mark[][] = [];
  let marks = paragraphs[0] ? findMarks(text, paragraphs[0]) : [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % PARAGRAPHS_A_STEP === PARAGRAPHS_A_STEP - 1) yield;
    const own = marks.filter((mark) => !isSingle(mark));
    if (own.length < marks.length) singles.push(marks.filter(isSingle));
    const next = paragraphs[index + 1] ?? null;
    marks = next ? findMarks(text, next) : [];
    pairing.read(own, paragraph, next, next !== null && opensAt(marks, next[0]));
  }
  const quotations = pairing.quotations();
  return singles.length > 0 ? withSingles(text, quotations, singles, apostrophes) : quotations;
}

const opensAt = ([first]: readonly Mark[], start: number): boolean =>
  first?.start === start && first.opening < first.closing;

/** With what stands in single marks outside all other quotations, or around them. */
function withSingles(
  text: string,
  quotations: readonly Quotation[],
  singles: readonly (readonly Mark[])[],
  apostrophes: Apostrophes,
): Quotation[] {
  const found: Quotation[] = [...quotations];
  let next = 0;
  for (const marks of singles) {
    // They are apostrophes as well, so one that stays open opens nothing.
    const open: Mark[] = [];
    for (const [at, mark] of marks.entries()) {
      while (next < quotations.length && quotations[next]!.end <= mark.start) next++;
      if (next < quotations.length && quotations[next]!.start < mark.start) continue;
      if (isPossessive(text, marks, at, apostrophes)) continue;
      const last = open.at(-1);
      if (mark.opening < Infinity && mark.closing === Infinity) open.push(mark);
      else if (last && mark.closing < Infinity && mark.text === CLOSER[last.text] && open.pop())
        found.push({ start: last.start, end: mark.end, inner: [last.end, mark.start], closed: true });
    }
  }
  let behind = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < behind) return false;
      behind = end;
      return true;
    });
}

/** "'The pilots|'| lamps will be lit,' he said": an apostrophe where the sentence goes on behind it and another mark closes before one opens. */
function isPossessive(
  text: string,
  marks: readonly Mark[],
  at: number,
  { pluralPossessor }: Apostrophes,
): boolean {
  const { midway, start, opening } = marks[at]!;
  const next = marks[at + 1];
  return (
    midway &&
    opening === Infinity &&
    text.endsWith(pluralPossessor, start) &&
    next !== undefined &&
    next.opening === Infinity
  );
}

const CLOSER: Readonly<Record<string, string>> = { '‘': '’', "'": "'" };
