/** What stands before an article's opening and is its lead. */
import type { Box } from './boxes.ts';
import { nameOf } from './dom.ts';
import { isCredit } from './furniture-lines.ts';
import type { Line } from './lines.ts';
import { kindOf, placeOf } from './standing.ts';

/** A lead is at least this long. UTF-16 code units. */
const SHORTEST = 60;

const isText = (line: Line): boolean =>
  !line.furniture && !line.isLink && !isCredit(line) && !STAMP.test(line.text);

/** A line that ends in a year and a time of day, whatever stands before: "Lake Wire, published Monday, June 26, 2025 8:22AM EST". */
const STAMP =
  /\b(?:19|20)\d\d\b\D{0,20}\d\d?[:.]\d\d\D{0,20}$|\d:\d\d\D{1,20}\d{0,2}\D{0,20}\b(?:19|20)\d\d$/;

/** Whether a line before the opening stands as that does. */
function standsAs(line: Line, opening: Line): boolean {
  if (line.owner === opening.owner) return true;
  return kindOf(line.owner.element) === kindOf(opening.owner.element) && placeOf(line) === placeOf(opening);
}

/** The lines before a dateline that stand as its paragraph does, and are long enough. */
export function leadsBefore(lines: readonly Line[], first: number): Line[] {
  const opening = lines[first]!;
  const isFile = nameOf(opening.owner.element) === 'pre';
  return lines
    .slice(0, first)
    .filter(
      (line) => standsAs(line, opening) && isText(line) && (isFile ? line.sentence : line.length >= SHORTEST),
    );
}

/** Whether a line before the opening stands in a box of its own that is called like something else. A `header` is not. */
function isAside({ owner }: Line, first: number): boolean {
  for (let box: Box | null = owner; box !== null && box.to <= first; box = box.parent)
    if (box.suspicion > 0 && nameOf(box.element) !== 'header') return true;
  return false;
}

/** A heading that is no `h1` is at least this long for a headline: shorter ones are those of a page's parts. UTF-16 code units. */
const SHORTEST_HEADLINE = 15;

/**
 * The last line of the headline before an article's opening: an `h1`, else the heading that the page is called by. -1 where there is none.
 * @param called what the page says it is called, which may have the site's name behind it; null where it does not say
 */
export function headlineBefore(lines: readonly Line[], first: number, called: string | null): number {
  const before = lines.slice(0, first);
  const headline = before.findLastIndex(({ owner }) => nameOf(owner.element) === 'h1');
  if (headline >= 0 || called === null) return headline;
  return before.findLastIndex(
    ({ isHeading, isLink, length, text }) =>
      isHeading && !isLink && length >= SHORTEST_HEADLINE && called.startsWith(text),
  );
}

/** What stands between the headline and the opening and is long enough for a standfirst. @param headline see `headlineBefore` */
export function standfirstsBefore(lines: readonly Line[], headline: number, first: number): Line[] {
  if (headline < 0) return [];
  return lines
    .slice(headline + 1, first)
    .filter((line) => line.length >= SHORTEST && isText(line) && !isAside(line, first));
}
