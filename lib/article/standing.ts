/** How lines stand on a page: in which boxes, and beside which others. */
import { type Box, isWithin } from './boxes.ts';
import { attributeOf, nameOf } from './dom.ts';
import type { Line } from './lines.ts';

/** An item of a list is at least this long. UTF-16 code units. */
const SHORTEST_ITEM = 12;

const QUOTED = /^["“«„]/;

const LISTS = new Set(['ul', 'ol', 'li', 'blockquote', 'dl', 'dd', 'dt']);

/** Name and classes: elements that agree in it do the same work on a page. */
export const kindOf = (element: Element): string =>
  `${nameOf(element)}.${attributeOf(element, 'class') ?? ''}`;

/** The box around the lists and quotes that a line stands in. */
export function placeOf({ owner }: Line): Box {
  let box = owner.parent ?? owner;
  while (box.parent !== null && LISTS.has(nameOf(box.element))) box = box.parent;
  return box;
}

/** Whether a line stands in one of these boxes. */
export function isIn({ owner }: Line, boxes: ReadonlySet<Box>): boolean {
  if (boxes.size === 0) return false;
  for (let box: Box | null = owner; box !== null; box = box.parent) if (boxes.has(box)) return true;
  return false;
}

/** Whether two boxes stand alike: in boxes of the same kinds, up to the one that holds both. */
function standAlike(one: Box, other: Box): boolean {
  let [left, right]: [Box, Box] = [one, other];
  while (left !== right) {
    if (left.depth !== right.depth || kindOf(left.element) !== kindOf(right.element)) return false;
    if (left.parent === null || right.parent === null) return false;
    [left, right] = [left.parent, right.parent];
  }
  return true;
}

/**
 * Whether a line that is no running text stands among such lines as theirs do: a short sentence, an item of a list.
 * @param before the line of the article before it
 * @param places the boxes in which the article's running text stands
 */
export function standsAmong(line: Line, before: Line, places: ReadonlySet<Box>): boolean {
  const { owner, length, sentence, isLink, running } = line;
  if (isLink ? !sentence : running) return false;
  // Bare text beside the article's paragraphs stands in the box that they stand in.
  if (owner === before.owner || (sentence && places.has(owner))) return true;
  const name = nameOf(owner.element);
  if (!places.has(placeOf(line)))
    return sentence && length >= SHORTEST_ITEM && standAlike(owner, before.owner);
  if (name === 'p') return true;
  if (LISTS.has(name)) return length >= SHORTEST_ITEM;
  const alike = kindOf(owner.element) === kindOf(before.owner.element);
  return alike && (sentence || Boolean(attributeOf(owner.element, 'class')));
}

/** Whether a line is in an element as those are that stand with it: paragraphs, or blocks of one kind. */
const isLike = (line: Line, other: Line): boolean =>
  line.owner.parent === other.owner.parent && kindOf(line.owner.element) === kindOf(other.owner.element);

/**
 * Whether a short sentence between lines of the article goes on with them in a box of its own, in which lines like it are sentences.
 * @param lines all of the page
 * @param before the line of the article before it
 */
export function goesOn(line: Line, before: Line, lines: readonly Line[]): boolean {
  const { owner, sentence, isLink, running, length, text } = line;
  if (!sentence || isLink || running || length < SHORTEST_ITEM) return false;
  const isParagraph =
    nameOf(owner.element) === 'p' ||
    kindOf(owner.element) === kindOf(before.owner.element) ||
    QUOTED.test(text);
  const { from, to } = owner.parent ?? owner;
  return (
    isParagraph &&
    lines
      .slice(from, to)
      .every((other) => !isLike(line, other) || other.sentence || other.isLink || other.furniture)
  );
}

/** Whether a heading is that of the text in which this line follows it. */
export function leadsTo(heading: Line, line: Line, places: ReadonlySet<Box>): boolean {
  const place = placeOf(heading);
  return places.has(place) || isWithin(line.owner, place);
}
