/** In the browsers, with the extension as it is built: the gate's time, the first marks, the longest time a page is kept waiting. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { launch, type RunningBrowser } from '../../browsers/launch.ts';
import { type Serve, servePages } from '../../browsers/serve-pages.ts';
import { stopBackground } from '../../browsers/stop-background.ts';
import { milliseconds, percent, type Row } from '../table.ts';
import { spread, timingOf } from '../timing.ts';
import { instrument, markName } from './instrumented.ts';
import { articlePage, frontPage, largeText, usualText, wireFrontPage } from './served.ts';
import { type ProcessorTime, processorTime } from './trace.ts';

const HOST = 'http://tass.com';
const RUNS = 9;
const TRACED_RUNS = 5;

const PAGES: Record<string, () => string> = {
  '/front-2000': () => frontPage(2000),
  '/front-2000-of-a-wire': () => wireFrontPage(2000),
  '/front-50000': () => frontPage(50_000),
  '/article': () => articlePage(usualText()),
  '/article-unwatched': () => articlePage(usualText(), { watched: false }),
  '/article-large-unwatched': () => articlePage(largeText(), { watched: false }),
  '/article-large': () => articlePage(largeText()),
};

/** How long a page with an article is left to itself, in milliseconds: longer than all its marks take. */
const UNASKED = 1500;

/** A page that shares its process with no other has a clock of 5 microseconds in Chromium; others have one of 100. Only secure ones may ask for that. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

interface Seen {
  gate: number;
  firstMarks: number | null;
  allMarks: number | null;
  longest: number;
  marks: number;
}

/** Loads a page and waits until nothing has been marked for a while. */
async function look(running: RunningBrowser, path: string, expectsMarks: boolean): Promise<Seen> {
  const page: Page = await running.browser.newPage();
  await page.goto(`${HOST}${path}`);
  // Left alone: the driver's questions would take the browser's time as well.
  await setTimeout(expectsMarks ? UNASKED : 400);
  if (expectsMarks) {
    await page.waitForFunction(
      () => {
        const { bench } = window as unknown as { bench: { lastMarks: number | null } };
        return bench.lastMarks !== null && performance.now() - bench.lastMarks > 700;
      },
      { timeout: 30_000, polling: 200 },
    );
  }
  const seen = await page.evaluate(
    (begins, ends) => {
      const at = (name: string) => performance.getEntriesByName(name)[0]!.startTime;
      const bench = (
        window as unknown as {
          bench?: { firstMarks: number; lastMarks: number; longest: number; count: number };
        }
      ).bench;
      const yes = at(ends);
      return {
        gate: yes - at(begins),
        firstMarks: bench ? bench.firstMarks - yes : null,
        allMarks: bench ? bench.lastMarks - yes : null,
        longest: bench?.longest ?? 0,
        marks: bench?.count ?? 0,
      };
    },
    markName('gate', 'begins'),
    markName('gate', 'ends'),
  );
  await page.close();
  return seen;
}

async function repeatedly(
  running: RunningBrowser,
  path: string,
  expectsMarks: boolean,
  before = async () => {},
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let run = 0; run < RUNS + 1; run++) {
    await before();
    seen.push(await look(running, path, expectsMarks));
  }
  // The first one finds nothing compiled and the background asleep.
  return seen.slice(1);
}

/** Processor time on a page, run by run; the first is left out as above. */
async function traced(running: RunningBrowser, path: string): Promise<ProcessorTime[]> {
  const times: ProcessorTime[] = [];
  for (let run = 0; run < TRACED_RUNS + 1; run++) {
    const page = await running.browser.newPage();
    times.push(
      await processorTime(page, running.extensionUrl(''), async () => {
        await page.goto(`${HOST}${path}`);
        await setTimeout(UNASKED);
      }),
    );
    await page.close();
  }
  return times.slice(1);
}

/** Everything that concerns the extension's own work in one browser. */
export async function measureMarking(browser: BrowserName): Promise<Row[]> {
  const serve: Serve = ({ pathname }) =>
    PAGES[pathname] ? { body: PAGES[pathname](), headers: ISOLATED } : null;
  const server = await servePages(serve);
  const extension = instrument(browser);
  const running = await launch(browser, {
    proxyPort: server.port,
    extension: extension.folder,
    measuring: true,
    secureHosts: [new URL(HOST).hostname],
  });
  try {
    const rows: Row[] = [];
    const row = (what: string, figures: readonly (number | null)[], limit: number | null) => {
      const timing = timingOf(figures.map((figure) => figure ?? Number.NaN));
      rows.push({
        what: `${browser}: ${what} (median of ${timing.runs}, ±${percent(spread(timing) / 2)})`,
        ours: milliseconds(timing.median),
        limit: limit === null ? null : `< ${limit} ms`,
        holds: limit === null ? null : timing.median < limit,
      });
    };
    row(
      'gate on 2,000 elements, no article',
      (await repeatedly(running, '/front-2000', false)).map(({ gate }) => gate),
      1,
    );
    row(
      'the same on a page that names its wire',
      (await repeatedly(running, '/front-2000-of-a-wire', false)).map(({ gate }) => gate),
      1,
    );
    row(
      'gate on 50,000 elements, no article',
      (await repeatedly(running, '/front-50000', false)).map(({ gate }) => gate),
      5,
    );
    const usual = await repeatedly(running, '/article', true);
    row(
      'gate on an article of 1,500 characters',
      usual.map(({ gate }) => gate),
      null,
    );
    row(
      "gate's yes to first marks, 1,500 characters",
      usual.map(({ firstMarks }) => firstMarks),
      50,
    );
    row(
      'longest wait of the page meanwhile',
      usual.map(({ longest }) => longest),
      16,
    );
    if (browser === 'chromium') {
      const asleep = await repeatedly(running, '/article', true, () => stopBackground(running));
      row(
        "gate's yes to first marks, 1,500 characters, the background asleep",
        asleep.map(({ firstMarks }) => firstMarks),
        null,
      );
    }
    const large = await repeatedly(running, '/article-large', true);
    row(
      `gate's yes to first marks, 200 KB and ${large[0]!.marks} marks`,
      large.map(({ firstMarks }) => firstMarks),
      250,
    );
    row(
      "gate's yes to all marks, the same",
      large.map(({ allMarks }) => allMarks),
      null,
    );
    row(
      'longest wait of the page meanwhile',
      large.map(({ longest }) => longest),
      16,
    );
    if (browser === 'chromium') {
      const processor = 'processor time alone, by the trace';
      const front = await traced(running, '/front-2000');
      row(
        `gate on 2,000 elements, ${processor}`,
        front.map(({ gate }) => gate),
        1,
      );
      const long = await traced(running, '/front-50000');
      row(
        `gate on 50,000 elements, ${processor}`,
        long.map(({ gate }) => gate),
        5,
      );
      const article = await traced(running, '/article-unwatched');
      row(
        `engine and painter on 1,500 characters, ${processor}`,
        article.map(({ annotator }) => annotator),
        null,
      );
      row(
        `longest task on 1,500 characters, ${processor}`,
        article.map(({ longestTask }) => longestTask),
        16,
      );
      const book = await traced(running, '/article-large-unwatched');
      row(
        `longest task on 200 KB, ${processor}`,
        book.map(({ longestTask }) => longestTask),
        16,
      );
    }
    return rows;
  } finally {
    await running.close();
    await server.close();
    extension.remove();
  }
}
