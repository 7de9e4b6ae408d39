/** The same pages with and without the extension: the time they take to load, and the memory that is left behind. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { launch, type RunningBrowser } from '../../browsers/launch.ts';
import { type Serve, servePages } from '../../browsers/serve-pages.ts';
import { kilobytes, milliseconds, percent, type Row } from '../table.ts';
import { spread, timingOf } from '../timing.ts';
import { articlePage, frontPage, largeText, usualText } from './served.ts';

const HOST = 'http://tass.com';
const RUNS = 15;
/** Loads that are not counted: they find nothing compiled and no file read. */
const WARM_UP = 2;
/** How many times as long as without the extension a page may take to load. */
const MOST_LOADING = 1.5;

const PAGES: Record<string, { title: string; body: () => string }> = {
  '/front': { title: 'front page of 2,000 elements', body: () => frontPage(2000) },
  '/article': {
    title: 'article of 1,500 characters',
    body: () => articlePage(usualText(), { watched: false }),
  },
};

/** Milliseconds from the start of the navigation to the end of the load event. */
async function load(page: Page, path: string): Promise<number> {
  await page.goto(`${HOST}${path}`);
  return page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
}

/** How many bytes more the scripts of a bare page hold after other pages have been visited in its tab (Chromium alone tells). */
async function heapGrowth(running: RunningBrowser, path: string): Promise<number> {
  const page = await running.browser.newPage();
  const session = await page.createCDPSession();
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const bare = async () => {
    await page.goto(`${HOST}/bare`);
    // As long each time: the gate's second look at the bare page itself comes after a second, and what it sets up then counts.
    await setTimeout(1500);
    return heap();
  };
  await bare();
  const before = await bare();
  for (let visit = 0; visit < 3; visit++) {
    await page.goto(`${HOST}${path}`);
    // Without the extension nothing comes: as long as marks take with it.
    await page.waitForFunction('CSS.highlights.size > 0', { timeout: 3000 }).catch(() => {});
  }
  const after = await bare();
  await page.close();
  return after - before;
}

export async function measureLoading(browser: BrowserName): Promise<Row[]> {
  const serve: Serve = ({ pathname }) => {
    if (pathname === '/bare') return { body: '<!doctype html><title>bare</title><p>Nothing.</p>' };
    if (pathname === '/large') return { body: articlePage(largeText(), { watched: false }) };
    return PAGES[pathname] ? { body: PAGES[pathname].body() } : null;
  };
  const server = await servePages(serve);
  const options = { proxyPort: server.port, measuring: true };
  const withIt = await launch(browser, options);
  const without = await launch(browser, { ...options, withExtension: false });
  try {
    const rows: Row[] = [];
    const pages = [await withIt.browser.newPage(), await without.browser.newPage()] as const;
    for (const [path, { title }] of Object.entries(PAGES)) {
      const figures: [number[], number[]] = [[], []];
      for (let run = -WARM_UP; run < RUNS; run++)
        for (const side of [0, 1] as const) {
          const time = await load(pages[side], path);
          if (run >= 0) figures[side].push(time);
        }
      const [ours, theirs] = figures.map(timingOf);
      rows.push({
        what: `${browser}: load of a ${title} (median of ${RUNS}, ±${percent(spread(ours!) / 2)})`,
        ours: milliseconds(ours!.median),
        against: `without ${milliseconds(theirs!.median)} (±${percent(spread(theirs!) / 2)})`,
        ratio: theirs!.median / ours!.median,
        limit: `< ${MOST_LOADING}x its time`,
        holds: ours!.median < theirs!.median * MOST_LOADING,
      });
    }
    if (browser === 'chromium') {
      const ours = await heapGrowth(withIt, '/large');
      const theirs = await heapGrowth(without, '/large');
      rows.push({
        what: 'chromium: memory that scripts still hold after three large articles and away again',
        ours: kilobytes(ours),
        against: `without ${kilobytes(theirs)}`,
        limit: '< 100 KB more',
        holds: ours - theirs < 100 * 1024,
      });
    }
    return rows;
  } finally {
    await withIt.close();
    await without.close();
    await server.close();
  }
}
