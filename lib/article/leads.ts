/** What stands before an article's opening and is its lead. */
import type { Box } from './boxes.ts';
import { nameOf } from './dom.ts';
import { isCredit } from './furniture-lines.ts';
import type { Line } from './lines.ts';
import { kindOf, placeOf } from './standing.ts';

/** A lead is at least this long. UTF-16 code units. */
const SHORTEST = 60;

const isText = (line: Line): boolean => !line.furniture && !line.isLink && !isCredit(line);

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

/** The last line of the headline before an article's opening; -1 where there is none. */
export const headlineBefore = (lines: readonly Line[], first: number): number =>
  lines.findLastIndex(({ owner }, at) => at < first && nameOf(owner.element) === 'h1');

/** What stands between the headline and the opening and is long enough for a standfirst; empty where there is no headline. */
export function standfirstsBefore(lines: readonly Line[], first: number): Line[] {
  const headline = headlineBefore(lines, first);
  if (headline < 0) return [];
  return lines
    .slice(headline + 1, first)
    .filter((line) => isText(line) && line.length >= SHORTEST && !isAside(line, first));
}
