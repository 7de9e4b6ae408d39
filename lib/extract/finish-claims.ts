import type { Claim, ClaimKind, Speaker } from '../annotation.ts';
import type { Steps } from '../steps/steps.ts';
import type { Quotation } from '../text/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';
import { type Because, closeSecond } from './speakers/because.ts';
import type { Resolved } from './speakers/resolve-speakers.ts';

const EDGE = /[\s"“”„‟«»,;:–—―‒−_-]/u;

/** Claims with why each has the speaker it has; null where it has none. */
export interface Finished {
  claims: Claim[];
  reasons: (Because | null)[];
}

/**
 * Draws the boundaries of the content on the character, and says which kind of claim it is. Claims that have no content left
 * fall away; the speakers of the others are numbered anew, so that no number is missing.
 */
export function* finishClaims(resolved: readonly Resolved[], reading: Reading): Steps<Finished> {
  const claims: Claim[] = [];
  const reasons: (Because | null)[] = [];
  const numbered = new Map<Speaker, Speaker>();
  for (const { draft, speaker, speakerFrom, because } of resolved) {
    const content = draft.content
      .map((span) => withoutMarks(span, reading))
      .filter(([start, end]) => end > start);
    const kind = kindOf(content, reading);
    if (content.length === 0 || (draft.quotedOnly && kind === 'indirect')) continue;
    if (speaker && !numbered.has(speaker)) numbered.set(speaker, { ...speaker, id: numbered.size });
    // A description stands for nobody else: it says what the article says.
    const beside =
      speaker && because && speaker.kind !== 'description' ? closeSecond(because, speaker.name) : null;
    claims.push({
      content,
      cue: draft.cue,
      source: draft.source,
      speaker: speaker && numbered.get(speaker)!,
      speakerFrom,
      ...(beside !== null && { beside }),
      kind,
      rule: draft.rule,
    });
    reasons.push(because);
    yield;
  }
  return { claims, reasons };
}

/** Without quotation marks, commas and the closing full stop at the edges. */
function withoutMarks(span: Span, reading: Reading): Span {
  const { text } = reading;
  let [start, end] = span;
  const within = quotationsIn(span, reading);
  const isKept = (quotation: Quotation) => isNameInside(quotation, [start, end], reading);
  const nextStart = (): number => {
    const opening = within.find((quotation) => quotation.start === start && quotation.end > start);
    if (opening && isKept(opening)) return start;
    if (opening && opening.inner[0] > start) return opening.inner[0];
    return start < end && isEdge(text, start) ? start + 1 : start;
  };
  const nextEnd = (): number => {
    const closing = within.find((quotation) => quotation.end === end);
    if (closing && isKept(closing)) return end;
    if (closing && closing.inner[1] < end) return Math.max(start, closing.inner[1]);
    return end > start && EDGE.test(text[end - 1]!) ? end - 1 : end;
  };
  for (let [from, to] = [-1, -1]; start !== from || end !== to; ) {
    [from, to] = [start, end];
    start = nextStart();
    end = nextEnd();
  }
  return [start, closesWithStop(text, start, end) ? end - 1 : end];
}

/** Not a minus or a dash right before a figure. */
const isEdge = (text: string, at: number): boolean =>
  EDGE.test(text[at]!) && !/^[-−–]\p{N}/u.test(text.slice(at, at + 2));

/** «дым шел от причала "Речной"»: a name in marks at one edge of what was said keeps both of them. */
function isNameInside(quotation: Quotation, [start, end]: Span, reading: Reading): boolean {
  return (quotation.start > start || quotation.end < end) && !isSpeech(quotation, reading);
}

/** A full stop that only closes: not that of "U.S." or "...". */
function closesWithStop(text: string, start: number, end: number): boolean {
  if (end <= start || text[end - 1] !== '.' || text[end - 2] === '.') return false;
  return !/(?:^|\s)\p{L}(?:\.\p{L})*\.$/u.test(text.slice(Math.max(start, end - 8), end));
}

/** By how much of the content stands in quotation marks; names and titles in marks do not count. */
function kindOf(content: readonly Span[], reading: Reading): ClaimKind {
  let quoted = 0;
  let spoken = 0;
  for (const span of content) {
    const inside = quotationsIn(span, reading);
    quoted += inside.filter((quotation) => isSpeech(quotation, reading)).length;
    if (inside.length === 1 && inside[0]!.inner[0] <= span[0] && inside[0]!.inner[1] + 1 >= span[1]) spoken++;
  }
  if (spoken === content.length) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}

/** The quotations that touch a span, by binary search: they are in order and do not overlap. */
function quotationsIn([start, end]: Span, { quotations }: Reading): Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < quotations.length && quotations[last]!.start < end) last++;
  return quotations.slice(low, last);
}

/** «газопровод "Северный поток"»: marks right behind a word, a capital behind them and no full stop, where names are set in marks. */
function isName({ start, inner }: Quotation, { text, language }: Reading): boolean {
  const short = inner[1] - inner[0] <= LONGEST_NAME;
  if (!language.wordOrder.headFirst || !short || !/^\p{Lu}/u.test(text.slice(inner[0], inner[0] + 2)))
    return false;
  return (
    /[\p{L}\p{N})»"”,]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/[.!?…,]$/u.test(text.slice(...inner))
  );
}

/** In UTF-16 code units. */
const LONGEST_NAME = 60;

/** Whether the words in marks are words said, and no name or title. */
function isSpeech(quotation: Quotation, reading: Reading): boolean {
  const { text } = reading;
  const { inner } = quotation;
  if (isName(quotation, reading)) return false;
  // Word by word: the first tells, and a long quotation has many.
  for (const [word] of text.slice(...inner).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu))
    if (/^\p{Ll}/u.test(word) && word.length > 3) return true;
  return false;
}
