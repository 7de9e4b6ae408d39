/**
 * Where a text opens as a wire's copy does: `HEFEI, July 18 (Xinhua) --`. Only the form is read here, because the gate
 * carries this file into every page; what the parts mean is dateline.ts's affair.
 *
 * Every such opening has a signature (the wire's name in brackets, between slashes, or bare behind a date): it is looked for
 * first, and place and date are read leftwards from it, inside its own paragraph. All windows are bounded, so that the cost
 * does not grow with the text.
 */

import { once } from '../once.ts';
import type { Span } from '../text/span.ts';
import { type DatelineHead, isDate, readHead } from './dateline-head.ts';
import { BARE_LATIN, bareCyrillic, wireAtStart, wireInside } from './wires.ts';

/** An opening in its parts, each as it stands in the text. */
export interface Opening {
  /** UTF-16 code units of the text that was read. */
  span: Span;
  place: string | null;
  /** What stands at the place to say where that is: "China", "Leningrad Region", "S.C". */
  region: string | null;
  date: string | null;
  /** The wire's usual name. */
  wire: string;
}

/** How far into a text an opening may stand behind a lead, a byline or a photo credit. UTF-16 code units. */
const REACH = 1200;
/** How far left of the signature place and date may begin. UTF-16 code units. */
export const HEAD = 120;

const DASH = '[-–—−](?: ?[-–—−]){0,2}(?=[\\s\\p{L}"“«„]|$)';
/** What closes an opening: a dash (in the group), a full stop, a colon, or several. */
const close = once(() => new RegExp(`\\s?[.:,]?\\s?(${DASH})|\\s?[.:]`, 'uy'));

/** What closes an opening at `at`: where it ends, and whether with a dash; null where nothing does. */
function closingAt(text: string, at: number): { end: number; dash: boolean } | null {
  close().lastIndex = at;
  const closing = close().exec(text);
  return closing && { end: at + closing[0].length, dash: closing[1] !== undefined };
}

/** A paragraph's part of the text: all positions below are of the whole text. */
interface Paragraph {
  text: string;
  start: number;
}

/** The head that ends at `at`, with its start in the whole text. */
function headBefore(
  { text, start }: Paragraph,
  at: number,
): { head: DatelineHead | null; opens: boolean; empty: boolean } {
  const from = Math.max(start, at - HEAD);
  const before = text.slice(from, at);
  const opens = from === start;
  const head = readHead(before, opens);
  return {
    head: head && { ...head, start: head.start + from },
    opens: opens && (head === null || text.slice(start, head.start + from).trim() === ''),
    empty: opens && before.trim() === '',
  };
}

function opening(head: DatelineHead | null, start: number, end: number, wire: string): Opening {
  return {
    span: [head?.start ?? start, end],
    place: head?.place?.place ?? null,
    region: head?.place?.region ?? null,
    date: head?.date ?? null,
    wire,
  };
}

/** `PARIS, Aug 31 (Reuters) -`: the bracket stands at `at` and holds `inside`. */
function inBrackets(paragraph: Paragraph, at: number, inside: string): Opening | null {
  const wire = wireAtStart(inside.trim());
  if (wire === null) return null;
  const { text } = paragraph;
  const end = at + inside.length + 2;
  const closing = closingAt(text, end);
  const dash = closing?.dash === true;
  const { head, opens, empty } = headBefore(paragraph, at);
  if (empty) return dash ? opening(null, at, closing.end, wire) : null;
  if (head === null) return null;
  const complete = opens && head.place !== null && (head.date !== null || head.place.capitals);
  return dash || complete ? opening(head, at, closing?.end ?? end, wire) : null;
}

/** `MOSCOW, December 26. /TASS/.`: the first slash stands at `at`, `inside` between the two. */
function inSlashes(paragraph: Paragraph, at: number, inside: string): Opening | null {
  const wire = wireInside(inside);
  if (wire === null) return null;
  const { head, empty } = headBefore(paragraph, at);
  const end = at + inside.length + 2;
  return head !== null || empty ? opening(head, at, closingAt(paragraph.text, end)?.end ?? end, wire) : null;
}

/** `Москва. 8 ноября. INTERFAX.RU -`: the wire's name stands at `at`, without marks. */
function bare(paragraph: Paragraph, at: number): Opening | null {
  const { text } = paragraph;
  const wire = wireAtStart(text.slice(at, at + 40));
  if (wire === null) return null;
  const { head, opens, empty } = headBefore(paragraph, at);
  const end = at + wire.length;
  if (empty) return dateBehind(text, at, end, wire);
  if (head === null) return null;
  const closing = closingAt(text, end);
  // ", Иван Лугов." behind the signature.
  const reporter = /^,(?: \p{Lu}[\p{L}.-]{0,20}){2,3}\./u;
  const closed = closing?.end ?? end + (reporter.exec(text.slice(end, end + 100))?.[0].length ?? 0);
  if (closed === end) return null;
  const complete = head.date !== null && (opens || head.place?.capitals);
  const undated = opens && head.place?.capitals && wire.length > 3 && closing?.dash;
  return complete || undated ? opening(head, at, closed, wire) : null;
}

/** `ТАСС, 24 ноября.`: the date behind the wire's name. */
function dateBehind(text: string, at: number, end: number, wire: string): Opening | null {
  const behind = /^[,.]? ((?:[\p{L}\d]+\.? ){1,2}[\p{L}\d]+)/u.exec(text.slice(end, end + 40));
  if (behind === null) return null;
  const words = behind[1]!.split(' ');
  for (let count = words.length; count > 1; count--) {
    const date = words.slice(0, count).join(' ').replace(/\.$/, '');
    if (!isDate(date)) continue;
    const closing = closingAt(text, end + behind[0].indexOf(behind[1]!) + date.length);
    return closing && { ...opening(null, at, closing.end, wire), date };
  }
  return null;
}

/** Where a signature may begin: a bracket with its content, a slash with what runs to the next one, or a wire's name that needs no marks. */
const signature = once(
  () =>
    new RegExp(
      `\\(([^()\\n]{2,40})\\)|/(?=([^/\\n]{2,60})/)|(?<![A-Za-zÀ-ӿ\\d/(.])(?:${BARE_LATIN.source}|${bareCyrillic().source})`,
      'g',
    ),
);

function inParagraph(paragraph: Paragraph, reach: number): Opening | null {
  for (const match of paragraph.text.slice(paragraph.start, reach).matchAll(signature())) {
    const at = paragraph.start + match.index;
    const found =
      match[1] !== undefined
        ? inBrackets(paragraph, at, match[1])
        : match[2] !== undefined
          ? inSlashes(paragraph, at, match[2])
          : bare(paragraph, at);
    if (found !== null) return found;
  }
  return null;
}

/** The first opening within the first paragraphs of `text` that a known wire has signed; null where there is none. Constant time. */
export function findOpening(text: string): Opening | null {
  const reached = text.slice(0, REACH);
  for (const { 0: line, index } of reached.matchAll(/[^\n]+/g)) {
    const found = inParagraph({ text, start: index }, index + line.length);
    if (found !== null) return found;
  }
  return null;
}
