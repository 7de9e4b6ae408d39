/**
 * Openings in a wire's form that no known wire has signed: by an agency that is not on the list, or by nobody. They say where and when an
 * article was written, but make no page a wire's: so the gate does without them.
 */
import type { Span } from '../text/span.ts';
import { isDate, readHead } from './dateline-head.ts';
import { wireInside } from './wires.ts';

export interface UnlistedOpening {
  /** UTF-16 code units of the text that was read. */
  span: Span;
  place: string | null;
  region: string | null;
  date: string | null;
  /** The signature as it stands; null where nobody has signed. */
  wire: string | null;
}

/** How far into a text such an opening may begin, and how far it reaches in its line. UTF-16 code units. */
const REACH = 1200;
const LONGEST = 140;
/** The shortest name of a place that is believed without a signature. */
const SHORTEST = 4;

const BRACKETS = /^([^\n()]{3,100})\(([^()\n]{2,40})\)\s?[.:,]?\s?[-–—]{1,2}(?=[\s\p{L}"“«])/u;
const SLASHES = /^([^\n]{3,100}[\s.,])\/([^/\n]{2,40})\/\s?[.:,–—-]/u;
const NOTHING = /^([^\n–—]{3,80}?)\s?[-–—]{1,2}(?=\s)/u;
/** `, Kyodo -`, ` - RIA Novosti.`: a name without marks, closed as signatures are. */
const BARE = /(?:,| [-–—]) (\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d]*){0,2})(?:\.| [-–—])(?=\s)/gu;
/** `КИЕВ. 8 ноября. УНН.`: capitals between full stops. */
const STOPPED = /^([^\n]{3,60}\.) (\p{Lu}{2,8})\.(?=\s)/u;
/** `Вельден, 25 января 2021, 08:51 — REGNUM Мост`: capitals behind a time, and nothing that closes them. */
const STAMPED = /^([^\n]{0,60}?),? ?\d\d:\d\d (?:[-–—] )?(\p{Lu}{4,10})(?= [\p{Lu}\d"«])/u;
const NAME = /^\p{Lu}[\p{L}\d.&-]*(?: [\p{L}\d.&-]+){0,2}$/u;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** Where a line may be signed: what stands before the signature, where the opening ends, and the name that has signed, if any. */
interface Signature {
  before: string;
  end: number;
  name: string | null;
  /** Between brackets an acronym is a signature without a date as well. */
  inBrackets: boolean;
}

function* signaturesIn(line: string): Generator<Signature> {
  for (const form of [BRACKETS, SLASHES, STOPPED, STAMPED]) {
    const match = form.exec(line);
    if (match !== null)
      yield { before: match[1]!, end: match[0].length, name: match[2]!, inBrackets: form === BRACKETS };
  }
  for (const { 0: closed, 1: name, index } of line.matchAll(BARE))
    yield { before: line.slice(0, index), end: index + closed.length, name: name!, inBrackets: false };
  const match = NOTHING.exec(line);
  if (match !== null) yield { before: match[1]!, end: match[0].length, name: null, inBrackets: false };
}

/** What a signature makes of its line: all before it has to be place and date. Null where that is not so. */
function readSigned(
  { before, end, name, inBrackets }: Signature,
  opensText: boolean,
): UnlistedOpening | null {
  const head = readHead(before, true);
  // ", 08:51 REGNUM": whoever passed the article on has lost its place, or its day as well.
  if (opensText && name !== null && /^,?$/.test(before.trim()))
    return { span: [0, end], place: null, region: null, date: null, wire: name };
  if (!head?.place || before.slice(0, head.start).trim() !== '') return null;
  const { place, region, capitals } = head.place;
  const opening: UnlistedOpening = { span: [head.start, end], place, region, date: head.date, wire: null };
  if (name === null) return opensText && capitals && place.length >= SHORTEST ? opening : null;
  const wire = wireInside(name);
  const isName = NAME.test(name) && !isDate(name);
  const undated = inBrackets && capitals && (ACRONYM.test(name) || wire !== null);
  return isName && (head.date !== null || undated) ? { ...opening, wire: wire ?? name } : null;
}

/** The first such opening: signed in one of the first lines, or unsigned in the very first. Null where there is none. Constant time. */
export function findUnlistedOpening(text: string): UnlistedOpening | null {
  for (const { 0: line, index } of text.slice(0, REACH).matchAll(/[^\n]+/g)) {
    for (const signature of signaturesIn(line.slice(0, LONGEST))) {
      const opening = readSigned(signature, index === 0);
      if (opening === null) continue;
      const [start, end] = opening.span;
      return { ...opening, span: [index + start, index + end] };
    }
  }
  return null;
}
