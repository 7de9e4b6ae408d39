/** The text that a page is about, for pages that no dateline opens. */
import { type Box, isWithin } from './boxes.ts';
import { nameOf } from './dom.ts';
import type { Line } from './lines.ts';
import { isQuoting } from './quoting.ts';
import { kindOf } from './standing.ts';

/** So far up a paragraph's surroundings are asked what they are. */
const MOST_LEVELS = 6;
/** Where a box and others of its kind hold so much more than it does alone, the text stands in all of them. */
const MUCH_MORE = 1.25;

interface LongLine {
  at: number;
  line: Line;
  /** What it stands in, the nearest first. */
  above: Box[];
}

/** What a line's block stands in; the block itself where that holds lines beside others. */
function surroundings({ owner }: Line): Box[] {
  const above: Box[] = [];
  const isWhole = owner.to - owner.from > 1;
  for (let box = isWhole ? owner : owner.parent; box !== null && above.length < MOST_LEVELS; box = box.parent)
    above.push(box);
  return above;
}

/** How much text each of the boxes around the lines holds in them. */
function holdings(lines: readonly LongLine[]): Map<Box, number> {
  const held = new Map<Box, number>();
  for (const { line, above } of lines)
    for (const box of above) held.set(box, (held.get(box) ?? 0) + line.length);
  return held;
}

/** The lines that are not aside by the names around them. What holds most of a page's text is no aside, whatever it is called: "no-share", "paywall", "has-video". */
function withoutAsides(lines: readonly LongLine[]): LongLine[] {
  const held = holdings(lines);
  const total = lines.reduce((sum, { line }) => sum + line.length, 0);
  const isAside = (box: Box): boolean =>
    !Number.isFinite(box.suspicion) ||
    ((held.get(box) ?? 0) <= total / 2 && (box.suspicion > 0 || isQuoting(box.element)));
  const known = new Map<Box, boolean>();
  const isKnownAside = (box: Box): boolean => {
    const answer = known.get(box) ?? isAside(box);
    known.set(box, answer);
    return answer;
  };
  return lines.filter(({ line, above }) => !isKnownAside(line.owner) && !above.some(isKnownAside));
}

/** The smallest box that holds more than half of the lines' text, else the one with the most directly in it. */
function centreOf(lines: readonly LongLine[], held: Map<Box, number>): Box | null {
  const total = lines.reduce((sum, { line }) => sum + line.length, 0);
  let centre: Box | null = null;
  for (const { above } of lines) {
    const inmost = above.find((box) => held.get(box)! > total / 2);
    if (inmost !== undefined && (centre === null || held.get(inmost)! < held.get(centre)!)) centre = inmost;
  }
  if (centre !== null) return centre;
  const own = holdings(lines.map((line) => ({ ...line, above: line.above.slice(0, 1) })));
  let most = 0;
  for (const [box, length] of own) if (length > most) [centre, most] = [box, length];
  return centre;
}

/** The box that holds all parts of the text of which `centre` holds one. */
function holderOf(centre: Box, held: Map<Box, number>): Box {
  let holder = centre;
  for (let at = centre; at.parent !== null && held.has(at.parent); at = at.parent) {
    let alike = 0;
    for (const [box, length] of held)
      if (box.parent === at.parent && kindOf(box.element) === kindOf(at.element)) alike += length;
    if (alike > held.get(holder)! * MUCH_MORE) holder = at.parent;
  }
  return holder;
}

/** The line that begins the text which is most of the page's, by its number; -1 for a page without text. */
export function largestTextIn(lines: readonly Line[]): number {
  const file = lines.findIndex(({ owner }) => nameOf(owner.element) === 'pre');
  const long: LongLine[] = [];
  for (const [at, line] of lines.entries())
    if (line.running && !line.isLink && !line.furniture) long.push({ at, line, above: surroundings(line) });
  const text = withoutAsides(long);
  const held = holdings(text);
  const centre = centreOf(text, held);
  if (centre === null) return file >= 0 ? file : lines.findIndex(({ isLink }) => !isLink);
  const holder = holderOf(centre, held);
  return text.find(({ line }) => isWithin(line.owner, holder))?.at ?? -1;
}
