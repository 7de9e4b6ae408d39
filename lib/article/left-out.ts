/** What was left out of an article though it may be a part of it. */
import type { Box } from './boxes.ts';
import type { Line } from './lines.ts';

/** So many lines of running text in a box of the page's own may be the article's; fewer are what its name says. */
const SEVERAL = 2;

const isText = ({ running, isLink, furniture }: Line): boolean => running && !isLink && !furniture;

/** Whether a line that follows this one stands below a headline that leads elsewhere. */
const isBelowTeaser = (before: Line | undefined): boolean => Boolean(before?.isHeading && before.isLink);

/** The outermost of these boxes that a line stands in; null where it stands in none. */
function outermost({ owner }: Line, boxes: ReadonlySet<Box>): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = owner; box !== null; box = box.parent) if (boxes.has(box)) found = box;
  return found;
}

/** Whether a box of the page's own holds so much running text, and so few other things, that it may be the article's. */
function isDoubtful(box: Box, lines: readonly Line[]): boolean {
  const text = lines.slice(box.from, box.to).filter(isText).length;
  return text >= SEVERAL && box.things < text && Number.isFinite(box.suspicion);
}

/**
 * The running text that stands with an article's body and was not taken for it, where it may be a part of it.
 * @param lines all of the page
 * @param among those that stand with the body, behind its opening
 * @param taken those that are the article's
 * @param dropped boxes of the page's own
 */
export function leftOutOf(
  lines: readonly Line[],
  among: readonly Line[],
  taken: ReadonlySet<Line>,
  dropped: ReadonlySet<Box>,
): Line[] {
  const doubtful = new Map<Box, boolean>();
  return among.filter((line, at) => {
    if (taken.has(line) || !isText(line) || isBelowTeaser(among[at - 1])) return false;
    const box = outermost(line, dropped);
    if (box === null) return true;
    const answer = doubtful.get(box) ?? isDoubtful(box, lines);
    doubtful.set(box, answer);
    return answer;
  });
}
