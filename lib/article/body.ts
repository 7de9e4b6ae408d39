/** Which paragraphs of a page are the article's body: those from its opening on, and a lead before it, but nothing around them. */
import type { StampLine } from '../dateline/time-stamp.ts';
import type { Steps } from '../steps/steps.ts';
import { type Box, commonBox } from './boxes.ts';
import { nameOf, shadowOf, textOf } from './dom.ts';
import { SHORT } from './furniture-lines.ts';
import { largestTextIn } from './largest-text.ts';
import { headlineBefore, leadsBefore, standfirstsBefore } from './leads.ts';
import { leftOutOf } from './left-out.ts';
import { type Line, readLines } from './lines.ts';
import { opensArticle } from './page-opening.ts';
import { PARAGRAPHS_A_STEP, type Paragraph } from './paragraphs.ts';
import { type Parts, partsOf, type Search } from './parts.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { isSigned } from './signed.ts';
import { goesOn, isIn, leadsTo, placeOf, standsAmong } from './standing.ts';
import { seenOf } from './unseen-by-style.ts';

/** What was read of a page. */
export interface Body {
  paragraphs: readonly Paragraph[];
  /** The block that opens them. */
  opening: Element;
  /** How many paragraphs of running text behind the opening were left out. */
  leftOut: number;
  /** The element that holds them all. */
  root: Element;
  /** The shadow roots in it that hold some of them. */
  shadows: ShadowRoot[];
  /** The lines before it of which one may be its time stamp, the nearest first. */
  stamps: StampLine[];
  /** The headline and the standfirsts that are no part of the paragraphs; empty where there is no headline. */
  head: readonly Paragraph[];
}

/** The line with which the article begins that a block opens; -1 where there is none. */
function firstOf(lines: readonly Line[], opening: Element): number {
  const start = lines.findIndex(({ owner }) => owner.element === opening);
  const signed = lines.findIndex(({ owner, text }) => owner.element === opening && opensArticle(text));
  return Math.max(start, signed);
}

/** Where the next article begins behind the one that opens at `first`; the number of lines where there is none. */
function endOf(lines: readonly Line[], first: number): number {
  const { owner: opening } = lines[first]!;
  // Asked of all together once, which is answered faster than asked of each.
  const others = lines.slice(first + 1).filter(({ owner }) => owner !== opening);
  if (!isSigned(others.map(({ text }) => text).join('\n'))) return lines.length;
  const next = lines.findIndex(
    ({ owner, text }, at) => at > first && owner !== opening && opensArticle(text),
  );
  return next < 0 ? lines.length : next;
}

/** The article's lines from its opening on: its running text, what stands among it, and the headings over both. */
function* linesFrom({ lines, first, end }: Search, { taken, dropped }: Parts): Steps<Line[]> {
  const places = new Set([...taken].map(placeOf));
  const last = lines.findLastIndex((line) => taken.has(line));
  const isText = (line: Line, at: number, before: Line): boolean =>
    taken.has(line) ||
    (!isIn(line, dropped) &&
      (standsAmong(line, before, places) || (at < last && goesOn(line, before, lines))));
  const found: Line[] = [];
  let headings: Line[] = [];
  for (let at = first; at < end; at++) {
    if (at % PARAGRAPHS_A_STEP === 0) yield;
    const line = lines[at]!;
    if (at !== first && line.furniture) continue;
    if (line.isHeading && !taken.has(line)) {
      if (!line.isLink && !isIn(line, dropped)) headings.push(line);
      continue;
    }
    if (!isText(line, at, found.at(-1) ?? line)) continue;
    found.push(...headings.filter((heading) => leadsTo(heading, line, places)), line);
    headings = [];
  }
  return found;
}

/** The innermost box that holds these lines, and others like them if the page gets any. */
function holderOf(lines: readonly Line[]): Box {
  const first = lines[0]!.owner;
  let box = first;
  for (const { owner } of lines) box = commonBox(box, owner);
  return box === first && /^(?:p|h\d|li)$/.test(nameOf(box.element)) ? (box.parent ?? box) : box;
}

/** The shadow roots inside a box in which these lines stand. */
function shadowsIn(holder: Box, lines: readonly Line[]): ShadowRoot[] {
  const seen = new Set<Box>();
  for (const { owner } of lines)
    for (let box: Box | null = owner; box !== null && box.depth >= holder.depth; box = box.parent) {
      if (seen.has(box)) break;
      seen.add(box);
    }
  return [...seen].map(({ element }) => shadowOf(element)).filter((shadow) => shadow !== null);
}

/** So many lines before the opening are looked at for a time stamp. */
const MOST_STAMPS = 12;

/** The last lines before the opening, the nearest first. The article's own stamp stands below its headline; a file has nothing else. */
function stampsBefore(lines: readonly Line[], first: number): StampLine[] {
  const isFile = nameOf(lines[first]!.owner.element) === 'pre';
  const headline = headlineBefore(lines, first);
  const from = Math.max(0, first - MOST_STAMPS);
  return lines
    .slice(from, first)
    .map(({ text }, at) => ({ text, certain: isFile || (headline >= 0 && from + at > headline) }))
    .reverse();
}

/**
 * Reads the article in an element.
 * @param opening the block that opens it; null for the largest text
 * @param kept the elements that hold the opening
 * @param whole take also the running text that may be no part of it
 * @returns null where there is nothing to read
 */
export function* readBody(
  page: Element,
  opening: Element | null,
  kept: ReadonlySet<Element>,
  whole: boolean,
): Steps<Body | null> {
  const lines = yield* readLines(page, kept);
  const signed =
    opening === null
      ? lines.findIndex(({ text, furniture }) => !furniture && opensArticle(text))
      : firstOf(lines, opening);
  const first = signed < 0 && opening === null ? largestTextIn(lines) : signed;
  if (first < 0) return null;
  const search: Search = { lines, first, end: endOf(lines, first) };
  yield;
  const parts = yield* partsOf(search);
  const { taken, dropped } = parts;
  const standfirsts = standfirstsBefore(lines, first);
  const leads = signed < 0 ? standfirsts.filter(({ sentence }) => sentence) : [];
  const before = [...new Set([...leads, ...leadsBefore(lines, first)])];
  const headline = headlineBefore(lines, first);
  let found = yield* linesFrom(search, parts);
  const holder = holderOf([...before, ...found]);
  const leftOut = leftOutOf(lines, lines.slice(first, Math.min(holder.to, search.end)), taken, dropped);
  if (whole && leftOut.length > 0) {
    found = yield* linesFrom(search, { taken: new Set([...taken, ...leftOut]), dropped });
  }
  return {
    paragraphs: yield* seenOf(withoutPullQuotes([...before, ...found]), holder.element),
    opening: lines[first]!.owner.element,
    leftOut: whole ? 0 : leftOut.length,
    root: holder.element,
    shadows: shadowsIn(holder, found),
    stamps: stampsBefore(lines, first),
    head: headline < 0 ? [] : [lines[headline]!, ...standfirsts.filter((line) => !before.includes(line))],
  };
}

/** The headline of a text file: a first line that is no sentence and so no part of the body. Null where the file begins with its body, or is none. */
export function headlineOfFile(opening: Element, text: string): string | null {
  if (nameOf(opening) !== 'pre') return null;
  const first = (textOf(opening) ?? '').trimStart().split('\n', 1)[0]!.replace(/\s+/g, ' ').trim();
  return first.length > 0 && first.length < SHORT && !text.startsWith(first) ? first : null;
}
