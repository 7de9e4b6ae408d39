/**
 * Openings in a wire's form that no known wire has signed: by an agency that is not on the list, or by nobody. They say where and when an
 * article was written, but make no page a wire's: so the gate does without them.
 */
import type { Span } from '../extract/annotation.ts';
import { isDate, readHead } from './dateline-head.ts';

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
const NAME = /^\p{Lu}[\p{L}\d.&-]*(?: [\p{L}\d.&-]+){0,2}$/u;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** What one of the forms above makes of a line: all before the signature has to be place and date. */
function readLine(
  line: string,
  form: RegExp,
): (Omit<UnlistedOpening, 'span'> & { end: number; start: number; capitals: boolean }) | null {
  const match = form.exec(line);
  const head = match && readHead(match[1]!, true);
  if (!match || !head?.place || line.slice(0, head.start).trim() !== '') return null;
  const { place, region, capitals } = head.place;
  return {
    start: head.start,
    end: match[0].length,
    place,
    region,
    capitals,
    date: head.date,
    wire: match[2] ?? null,
  };
}

/** The first such opening: signed in one of the first lines, or unsigned in the very first. Null where there is none. Constant time. */
export function findUnlistedOpening(text: string): UnlistedOpening | null {
  for (const { 0: line, index } of text.slice(0, REACH).matchAll(/[^\n]+/g)) {
    const beginning = line.slice(0, LONGEST);
    for (const form of [BRACKETS, SLASHES, NOTHING]) {
      const read = readLine(beginning, form);
      if (read === null) continue;
      const { start, end, capitals, ...parts } = read;
      const { wire, date, place } = parts;
      const signed =
        wire !== null &&
        NAME.test(wire) &&
        !isDate(wire) &&
        (date !== null || (capitals && ACRONYM.test(wire)));
      const unsigned = wire === null && index === 0 && capitals && place !== null && place.length >= SHORTEST;
      if (signed || unsigned) return { span: [index + start, index + end], ...parts };
    }
  }
  return null;
}
