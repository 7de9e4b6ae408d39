import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/** Where an attribution inside the marks begins: punctuation and a dash. */
const OPENING = /[,!?…]\s[-‑–—―‒−]\s/gu;
/** Where it ends and the speech goes on. */
const CLOSING = /[.,]\s[-‑–—―‒−]\s/u;
/** Both are as long as this, and both begin before the end of the quotation. */
const DASH = ', - ';
/** In UTF-16 code units. */
const LONGEST_INSERTION = 160;
const FIRST_WORDS = 3;

/** Whether a form, in lower case, may be the cue of an attribution inside the marks. */
export type IsInnerCue = (word: string) => boolean;

/**
 * Divides the quotations that hold their own attribution, as the print of some languages has it:
 * `"The dam will hold, - said Roth. - We are ready."` The parts are quotations, the attribution stands outside.
 */
export function divideAtInsertions(
  text: string,
  quotations: readonly Quotation[],
  isCue: IsInnerCue,
): Quotation[] {
  return quotations.flatMap((quotation) => divide(text, quotation, isCue));
}

/**
 * Reads paragraphs that open with a dash as speech where an attribution stands in them: `— The dam will hold, — said Roth.`
 * The parts are quotations without marks. Linear in the length of the text.
 * @param quotations in order; those inside such a paragraph are part of what is said there, and are left out
 */
export function withDashSpeech(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  isCue: IsInnerCue,
): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  for (const [start, end] of paragraphs) {
    const own: Quotation[] = [];
    for (; next < quotations.length && quotations[next]!.start < end; next++) own.push(quotations[next]!);
    const mark = /^[-‑–—―‒−](?:\s|(?=\p{Lu}))/u.exec(text.slice(start, start + 3))?.[0].length ?? 0;
    const spoken =
      mark > 0 ? divide(text, { start, end, inner: [start + mark, end], closed: true }, isCue) : [];
    // Undivided it is an item of a list.
    const undivided = spoken.length === 0 || spoken[0]!.inner[1] === end;
    for (const quotation of undivided ? own : withOwn(spoken, own)) found.push(quotation);
  }
  return found;
}

/** With the quotations that stand in the attribution, which are names: `— ..., — said Roth to the «Herald»`. */
function withOwn(spoken: readonly Quotation[], own: readonly Quotation[]): Quotation[] {
  const outside = own.filter((one) => !spoken.some(({ start, end }) => one.start >= start && one.end <= end));
  return outside.length === 0 ? [...spoken] : [...spoken, ...outside].sort((a, b) => a.start - b.start);
}

function divide(text: string, quotation: Quotation, isCue: IsInnerCue): Quotation[] {
  const [from, to] = quotation.inner;
  // Within the quotation only: in all of the text each quotation would look for the next dash, however far behind it.
  for (const opening of text.slice(from, to + DASH.length - 1).matchAll(OPENING)) {
    const cut = from + opening.index;
    const start = cut + DASH.length;
    const reach = Math.min(to, start + LONGEST_INSERTION);
    if (!reports(text.slice(start, reach), isCue)) continue;
    const closing = text.slice(start, reach + DASH.length - 1).search(CLOSING);
    if (closing < 0 && to - start > LONGEST_INSERTION) continue;
    const mark = /[!?…]/u.test(text[cut]!) ? 1 : 0;
    const first = part(quotation.start, from, cut + mark, cut + mark);
    if (closing < 0) return [first];
    const behind = start + closing + DASH.length;
    return [first, { ...part(behind, behind, to, quotation.end), closed: quotation.closed }];
  }
  return [quotation];
}

const part = (start: number, from: number, to: number, end: number): Quotation => ({
  start,
  end,
  inner: [from, to],
  closed: true,
});

/** Whether one of the first words is a cue. */
function reports(text: string, isCue: IsInnerCue): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .slice(0, FIRST_WORDS);
  return words.some(isCue);
}
