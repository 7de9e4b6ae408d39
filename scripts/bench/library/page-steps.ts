/** The library's own page, as a reader meets it. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type RunningBrowser, waitForAddress } from '../../browsers/launch.ts';

const ROW = '.library__list [data-number]';

/** Notes in the page when its first row stands there, in milliseconds since it began to be opened. */
function noteFirstRow(row: string): void {
  const look = () => {
    if (document.querySelector(row)) {
      // The row is seen with the next frame.
      requestAnimationFrame(() => Object.assign(globalThis, { firstRow: performance.now() }));
      observer.disconnect();
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}

/** Opens the page. @returns milliseconds from the beginning of the navigation to the first row */
export async function firstRows(running: RunningBrowser): Promise<number> {
  return closed(await openPage(running, 'library.html', ROW));
}

/** The same for a page that waits for no database: what the browser and the machine take. */
export async function firstSwitch(running: RunningBrowser): Promise<number> {
  return closed(await openPage(running, 'options.html', 'input'));
}

async function closed(page: Page): Promise<number> {
  const time = await page.evaluate('firstRow');
  await page.close();
  return Number(time);
}

async function openPage(running: RunningBrowser, path: string, selector: string): Promise<Page> {
  const page = await running.browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1200, height: 900 });
  await page.evaluateOnNewDocument(noteFirstRow, selector);
  const address = running.extensionUrl(path);
  // Firefox's driver never tells that it has arrived at an extension's page.
  page.goto(address).catch(() => {});
  await waitForAddress(page, address);
  // Nor does it run anything in one beforehand: then it is the time when the row is first looked for, or when it comes behind that.
  if (!(await page.evaluate('globalThis.firstRow'))) await page.evaluate(noteFirstRow, selector);
  await page.waitForFunction('globalThis.firstRow', { polling: 20 });
  return page;
}

/** Types searches into the page's field. @returns milliseconds from a key to its results, from frame to frame, and the bytes that the page's scripts hold */
export async function typing(
  running: RunningBrowser,
): Promise<{ results: number[]; frames: number[]; memory: number | null }> {
  const page = await openPage(running, 'library.html', ROW);
  await page.bringToFront();
  // All is there by now that comes in its own time.
  await setTimeout(1500);
  const searches = await page.$$eval(ROW, (rows) =>
    rows.slice(0, 8).map(
      (row) =>
        (row.textContent ?? '')
          .match(/[\p{L}]{5,}/gu)
          ?.slice(0, 2)
          .join(' ') ?? '',
    ),
  );
  await page.evaluate(() => {
    const noted = { frames: [] as number[], results: [] as number[] };
    Object.assign(globalThis, { noted });
    let typed: number | null = null;
    let last = performance.now();
    const frame = (now: number) => {
      noted.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    addEventListener(
      'input',
      () => {
        typed = performance.now();
      },
      true,
    );
    new MutationObserver((mutations) => {
      const seen = mutations.some(({ target }) => !(target as Element).closest?.('.seek__line'));
      if (typed === null || !seen) return;
      noted.results.push(performance.now() - typed);
      // A key that leaves everything as it was shows nothing to measure; what comes behind the first change is not its first.
      typed = null;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  for (const search of searches.filter(Boolean)) {
    await page.click('#library-search', { count: 3 });
    await page.type('#library-search', search, { delay: 120 });
    await setTimeout(600);
  }
  const { frames, results } = (await page.evaluate('noted')) as { frames: number[]; results: number[] };
  let memory: number | null = null;
  if (running.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
    memory = usage.usedSize! + (usage.backingStorageSize ?? 0) + (usage.embedderHeapUsedSize ?? 0);
  }
  await page.close();
  return { results, frames: frames.slice(1), memory };
}
