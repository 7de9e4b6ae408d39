/** Loads pages in a browser that has Wiremark and the reference, and reads from their timelines what happened when. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../browsers/launch.ts';
import { BROWSER_PATIENCE } from '../../browsers/patience.ts';
import { markName } from './instrumented.ts';
import { READING, REQUEST } from './reference.ts';
import { type ProcessorTime, processorTime } from './trace.ts';

export const HOST = 'http://tass.com';
const RUNS = 11;
const TRACED_RUNS = 5;

/** How long a page with an article, and one without, is left to itself, in milliseconds: longer than all that is done in it takes. */
const UNASKED = { article: 1500, other: 400 };

/** Milliseconds; null for what did not happen in the page. */
export interface Seen {
  gate: number | null;
  /** How long the reference's script took to read the page's text, and the way of its request to the background and back. */
  reading: number | null;
  request: number | null;
  /** From the gate's yes. */
  firstMarks: number | null;
  allMarks: number | null;
  /** The longest time that the page was kept waiting behind the gate's yes. */
  longest: number;
  marks: number;
}

interface Watched {
  bench?: { firstMarks: number; lastMarks: number; longest: number; count: number };
}

async function look(running: RunningBrowser, path: string, expectsMarks: boolean): Promise<Seen> {
  const page: Page = await running.browser.newPage();
  await page.goto(`${HOST}${path}`);
  // Left alone: the driver's questions would take the browser's time as well.
  await setTimeout(expectsMarks ? UNASKED.article : UNASKED.other);
  if (expectsMarks) {
    await page.waitForFunction(
      () => {
        const { bench } = window as unknown as { bench: { lastMarks: number | null } };
        return bench.lastMarks !== null && performance.now() - bench.lastMarks > 700;
      },
      { timeout: BROWSER_PATIENCE, polling: 200 },
    );
  }
  const seen = await page.evaluate(
    (gate, reading, request) => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
      const between = ([begins, ends]: readonly [string, string]) => {
        const [from, to] = [at(begins), at(ends)];
        return from === null || to === null ? null : to - from;
      };
      const yes = at(gate[1]);
      const { bench } = window as unknown as Watched;
      return {
        gate: between(gate),
        reading: between(reading),
        request: between(request),
        firstMarks: bench && yes !== null ? bench.firstMarks - yes : null,
        allMarks: bench && yes !== null ? bench.lastMarks - yes : null,
        longest: bench?.longest ?? 0,
        marks: bench?.count ?? 0,
      };
    },
    [markName('gate', 'begins'), markName('gate', 'ends')] as const,
    READING,
    REQUEST,
  );
  await page.close();
  return seen;
}

/**
 * Looks at several pages in turns, so that what the machine does meanwhile falls on all of them alike.
 * @param paths page by name, and whether marks are expected in it
 * @param before done before each page, and not measured
 */
export async function lookInTurns<Name extends string>(
  running: RunningBrowser,
  paths: Readonly<Record<Name, { path: string; marked: boolean }>>,
  before = async () => {},
): Promise<Record<Name, Seen[]>> {
  const names = Object.keys(paths) as Name[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as Seen[]])) as Record<Name, Seen[]>;
  // The first turn finds nothing compiled and the background asleep: it does not count.
  for (let run = -1; run < RUNS; run++) {
    for (const name of names) {
      await before();
      const one = await look(running, paths[name].path, paths[name].marked);
      if (run >= 0) seen[name].push(one);
    }
  }
  return seen;
}

/** Processor time on a page by Chromium's trace, run by run; the first is left out as above. */
export async function traced(running: RunningBrowser, path: string): Promise<ProcessorTime[]> {
  const times: ProcessorTime[] = [];
  for (let run = -1; run < TRACED_RUNS; run++) {
    const page = await running.browser.newPage();
    const time = await processorTime(page, running.extensionUrl(''), async () => {
      await page.goto(`${HOST}${path}`);
      await setTimeout(UNASKED.article);
    });
    if (run >= 0) times.push(time);
    await page.close();
  }
  return times;
}
