import type { Language } from '../language/language.ts';
import type { Span } from './annotation.ts';
import type { Quotation } from './reading.ts';

/** Where an attribution inside the marks begins: punctuation and a dash. */
const OPENING = /[,!?…]\s[-–—]\s/gu;
/** Where it ends and the speech goes on. */
const CLOSING = /[.,]\s[-–—]\s/gu;
/** In UTF-16 code units. */
const LONGEST_INSERTION = 160;
const FIRST_WORDS = 3;

/**
 * Divides the quotations that hold their own attribution, as the print of some languages has it:
 * `"The dam will hold, - said Roth. - We are ready."` The parts are quotations, the attribution stands outside.
 */
export function divideAtInsertions(
  text: string,
  quotations: readonly Quotation[],
  language: Language,
): Quotation[] {
  if (!language.wordOrder.attributesInside) return [...quotations];
  return quotations.flatMap((quotation) => divide(text, quotation, language));
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
  language: Language,
): Quotation[] {
  if (!language.wordOrder.attributesInside) return [...quotations];
  const found: Quotation[] = [];
  let next = 0;
  for (const [start, end] of paragraphs) {
    const own: Quotation[] = [];
    for (; next < quotations.length && quotations[next]!.start < end; next++) own.push(quotations[next]!);
    const spoken = /^[-–—]\s/u.test(text.slice(start, start + 2))
      ? divide(text, { start, end, inner: [start + 2, end], closed: true }, language)
      : [];
    // Undivided it is an item of a list.
    found.push(...(spoken.length === 0 || spoken[0]!.inner[1] === end ? own : spoken));
  }
  return found;
}

function divide(text: string, quotation: Quotation, language: Language): Quotation[] {
  const [from, to] = quotation.inner;
  OPENING.lastIndex = from;
  for (let opening = OPENING.exec(text); opening && opening.index < to; opening = OPENING.exec(text)) {
    const start = opening.index + opening[0].length;
    if (!reports(text.slice(start, Math.min(to, start + LONGEST_INSERTION)), language)) continue;
    CLOSING.lastIndex = start;
    const closing = CLOSING.exec(text);
    const end = closing && closing.index < Math.min(to, start + LONGEST_INSERTION) ? closing : null;
    if (!end && to - start > LONGEST_INSERTION) continue;
    const mark = /[!?…]/u.test(opening[0]) ? 1 : 0;
    const first = part(quotation.start, from, opening.index + mark, opening.index + mark);
    if (!end) return [first];
    const rest = part(end.index + end[0].length, end.index + end[0].length, to, quotation.end);
    return [first, { ...rest, closed: quotation.closed }];
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
function reports(text: string, language: Language): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .slice(0, FIRST_WORDS);
  return words.some((word) =>
    language.cues
      .lookup(word)
      .some(
        ({ verb, inflection }) =>
          verb.frames.includes('aside') && inflection !== 'base' && inflection !== 'gerund',
      ),
  );
}
