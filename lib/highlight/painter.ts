/** Paints marks with the CSS Custom Highlight API: ranges in the page's registry, and not one node touched. */
import type { Span } from '../annotation.ts';
import { inSlices } from '../steps/in-slices.ts';
import { nextTask } from '../steps/next-task.ts';
import type { Steps } from '../steps/steps.ts';
import { activeName, type MarkName, priorityOf, registeredName } from './mark-names.ts';
import type { Mark } from './marks.ts';

/** How long a flash stays, in milliseconds. */
const FLASH = 1400;

type RangesOf = (span: Span) => Iterable<AbstractRange>;

/** The ranges of so many marks are found in a step. */
const MARKS_A_STEP = 50;
/** So many ranges are added in a task of their own. */
const MANY = 300;

/** What is painted over the lasting marks, and stays when they are painted anew. */
const isPassing = (name: MarkName) => name === 'flash' || name.startsWith('active-');

export class Painter {
  readonly #token: string;
  readonly #painted = new Map<MarkName, Highlight>();
  /** What the highlights hold, for Firefox lets no script of an extension go through them. */
  readonly #ranges = new Map<AbstractRange, Highlight>();
  #job: AbortController | null = null;
  #flash: ReturnType<typeof setTimeout> | undefined;

  /** @param token see `registeredName` */
  constructor(token: string) {
    this.#token = token;
  }

  /**
   * Paints these marks in place of what was painted before. Their ranges are found in slices that leave the page its time, and painted
   * together: for each frame in which one is added, browsers go through all that are there.
   * @returns when all is painted, or when another call or `clear` has put an end to it
   */
  async paint(marks: readonly Mark[], rangesOf: RangesOf): Promise<void> {
    this.#job?.abort();
    const job = new AbortController();
    this.#job = job;
    const ranges = await inSlices(rangesOfAll(marks, rangesOf), job.signal);
    // To add many takes its time as well.
    if (ranges !== null && ranges.length > MANY) await nextTask();
    if (ranges === null || job.signal.aborted) return;
    for (const name of [...this.#painted.keys()]) if (!isPassing(name)) this.#remove(name);
    for (const [name, range] of ranges) this.#add(name, range);
  }

  /** Deepens these marks, whose card is open, in place of those that were deepened before; without any, none. */
  deepen(marks: readonly Mark[], rangesOf: RangesOf): void {
    for (const name of [...this.#painted.keys()]) if (name.startsWith('active-')) this.#remove(name);
    for (const { name, span } of marks)
      for (const range of rangesOf(span)) this.#add(activeName(name), range);
  }

  /** Flashes spans for a moment. */
  flash(spans: readonly Span[], rangesOf: RangesOf): void {
    clearTimeout(this.#flash);
    this.#remove('flash');
    for (const span of spans) for (const range of rangesOf(span)) this.#add('flash', range);
    this.#flash = setTimeout(() => this.#remove('flash'), FLASH);
  }

  /** Takes the marks away that stand in nodes of which this is not true. @returns whether there were such */
  keepOnly(isUnchanged: (node: Node) => boolean): boolean {
    const before = this.#ranges.size;
    for (const [range, highlight] of this.#ranges) {
      if (isUnchanged(range.startContainer)) continue;
      highlight.delete(range);
      this.#ranges.delete(range);
    }
    return this.#ranges.size < before;
  }

  /** Takes all marks away, and stops painting that is under way. */
  clear(): void {
    this.#job?.abort();
    this.#job = null;
    clearTimeout(this.#flash);
    for (const name of [...this.#painted.keys()]) this.#remove(name);
  }

  #add(name: MarkName, range: AbstractRange): void {
    const highlight = this.#highlight(name);
    highlight.add(range);
    this.#ranges.set(range, highlight);
  }

  #highlight(name: MarkName): Highlight {
    const known = this.#painted.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = priorityOf(name);
    this.#painted.set(name, highlight);
    CSS.highlights.set(registeredName(this.#token, name), highlight);
    return highlight;
  }

  #remove(name: MarkName): void {
    const highlight = this.#painted.get(name);
    if (!highlight) return;
    this.#painted.delete(name);
    for (const [range, of] of this.#ranges) if (of === highlight) this.#ranges.delete(range);
    const registered = registeredName(this.#token, name);
    // Only our own: another may have been registered meanwhile.
    if (CSS.highlights.get(registered) === highlight) CSS.highlights.delete(registered);
  }
}

/** The ranges of marks, each with the name of its mark. */
function* rangesOfAll(marks: readonly Mark[], rangesOf: RangesOf): Steps<[MarkName, AbstractRange][]> {
  const ranges: [MarkName, AbstractRange][] = [];
  for (const [at, { name, span }] of marks.entries()) {
    if (at % MARKS_A_STEP === 0) yield;
    for (const range of rangesOf(span)) ranges.push([name, range]);
  }
  yield;
  return ranges;
}
