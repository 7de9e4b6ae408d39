/** Which running text of a page is the article's: that which stands with its opening, in whatever boxes. */
import type { Steps } from '../steps/steps.ts';
import { type Box, partOf } from './boxes.ts';
import { attributeOf, nameOf } from './dom.ts';
import { Evidence } from './evidence.ts';
import type { Line } from './lines.ts';
import { isIn, kindOf } from './standing.ts';

/** Classes and attributes by which known sites name the element of the body: hints, the text decides where they are missing. */
const BODY_CLASSES = new Set(
  'text-content js-mediator-article article__body article-body articlebody article-text article__text-content StandardArticleBody_body RichTextStoryBody RichTextBody entry-content story-body post-content'.split(
    ' ',
  ),
);

function isHinted(element: Element): boolean {
  if ((attributeOf(element, 'itemprop') ?? '').toLowerCase() === 'articlebody') return true;
  if (attributeOf(element, 'data-testid') === 'ArticleBody') return true;
  return (attributeOf(element, 'class') ?? '').split(/\s+/).some((name) => BODY_CLASSES.has(name));
}

/** Whether an element says that it holds an article, or a page's main part, and nothing else. */
const isLandmark = (element: Element): boolean =>
  /^(?:article|main)$/.test(nameOf(element)) || isHinted(element);

/** What a paragraph stands in, or a list's line. */
const IN_TEXT = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote dl dd dt pre'.split(' '));

/** So many lines of running text are an article's body rather than its lead. */
const BODY = 3;

/** What it takes to go on behind an element that says it holds the article. */
const AFTER_ARTICLE = 4;

/** How many boxes are judged in a step. */
const BOXES_A_STEP = 50;

/** To judge so many lines is a step. */
const MANY = 20;

/** A page's lines, of which the article's are looked for. */
export interface Search {
  lines: readonly Line[];
  /** The line that opens the article. */
  first: number;
  /** Where the next article begins, or the page ends. */
  end: number;
}

/** The running text of the smallest box around the opening that holds several lines of it. */
function certainText({ lines, first, end }: Search): Line[] {
  for (let box = lines[first]!.owner; ; box = box.parent) {
    const inside = lines.slice(first, Math.min(box.to, end)).filter(({ running }) => running);
    if (inside.length >= BODY || box.parent === null) return inside;
  }
}

/** The boxes behind the opening whose names or nature speak against their text, and whose text does not outweigh that. */
function* suspects({ lines, first, end }: Search, evidence: Evidence): Steps<Set<Box>> {
  const seen = new Set<Box>();
  for (let at = first + 1; at < end; at++)
    for (let box: Box | null = lines[at]!.owner; box !== null && !seen.has(box); box = box.parent)
      seen.add(box);
  const suspected = [...seen]
    .filter(({ suspicion, from }) => suspicion > 0 && from > first)
    .toSorted((a, b) => b.depth - a.depth);
  const dropped = new Set<Box>();
  for (const [at, box] of suspected.entries()) {
    if (at % BOXES_A_STEP === 0) yield;
    const inside = lines.slice(box.from, box.to).filter((line) => !isIn(line, dropped));
    if (evidence.for(inside) > box.suspicion + box.things / 2) continue;
    dropped.add(box);
    for (let outer = box.parent; outer !== null; outer = outer.parent) outer.things -= box.things;
  }
  return dropped;
}

function isWithinLandmark(box: Box): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (isLandmark(at.element)) return true;
  return false;
}

/**
 * How many lines of running text it takes to go on beside `inner`, which stands in `outer` and holds `count` of them: none for
 * what stands beside a lead, more the more there is already, for then the article is likely to be whole.
 */
function doubt(kind: string, inner: Box, outer: Box, count: number): number {
  const alike = kind === kindOf(inner.element);
  if (alike && attributeOf(inner.element, 'class')) return 0;
  if (isLandmark(inner.element) && count >= BODY) return AFTER_ARTICLE;
  const around = nameOf(outer.element) === 'body' ? 1.5 : isWithinLandmark(outer) ? -1 : 0;
  return Math.max(0, Math.min(count - 1, 2) - (alike ? 1.5 : 0) + around);
}

/** The lines of `outer` behind `inner`, by the kind of box that they stand in; paragraphs, lists and bare text together. */
function linesBeside(
  search: Search,
  inner: Box | null,
  outer: Box,
  dropped: ReadonlySet<Box>,
): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  const { lines, first, end } = search;
  for (let at = inner?.to ?? first + 1; at < Math.min(outer.to, end); at++) {
    const line = lines[at]!;
    if (isIn(line, dropped)) continue;
    const part = line.owner === outer ? null : partOf(line.owner, outer).element;
    const kind = part === null || IN_TEXT.has(nameOf(part)) ? 'text' : kindOf(part);
    const group = groups.get(kind);
    if (group) group.push(line);
    else groups.set(kind, [line]);
  }
  return groups;
}

/** Whether a line between others of the article is running text as they are, and no text below a headline that is a link. */
const isBetween = (line: Line, before: Line | undefined, evidence: Evidence): boolean =>
  line.running && evidence.for(before === undefined ? [line] : [before, line]) > 0;

/** What the search has found. */
export interface Parts {
  /** The article's running text. */
  taken: Set<Line>;
  /** Boxes of the page's own. */
  dropped: Set<Box>;
}

/** The running text of the article: from its opening on, what stands beside it, and what stands beside the boxes around it. */
export function* partsOf(search: Search): Steps<Parts> {
  const opening = search.lines[search.first]!;
  const evidence = new Evidence(certainText(search));
  const dropped = yield* suspects(search, evidence);
  const taken = new Set([opening]);
  let inner: Box | null = null;
  for (let outer: Box | null = opening.owner; outer !== null; outer = outer.parent) {
    const count = taken.size;
    for (const [kind, group] of linesBeside(search, inner, outer, dropped)) {
      if (group.length >= MANY) yield;
      const needed = inner === null ? 0 : doubt(kind, inner, outer, count);
      if (inner !== null && isLandmark(inner.element) && group[0]!.isHeading) continue;
      const speaking = evidence.for(group);
      if (speaking > 0 && speaking >= needed) for (const line of group) if (line.running) taken.add(line);
    }
    inner = outer;
  }
  const last = search.lines.findLastIndex((line) => taken.has(line));
  for (let at = search.first; at < last; at++) {
    const line = search.lines[at]!;
    if (isBetween(line, search.lines[at - 1], evidence) && !isIn(line, dropped)) taken.add(line);
  }
  return { taken, dropped };
}
