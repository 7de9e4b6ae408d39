/** What it takes to tell which mark is under the pointer, on pages that are marked whole. */
import type { BrowserName } from '../../browsers/find-browser.ts';
import { launch } from '../../browsers/launch.ts';
import { servePages } from '../../browsers/serve-pages.ts';
import { milliseconds, percent, type Row } from '../table.ts';
import { spread, timingOf } from '../timing.ts';
import { bundled } from './bundled.ts';
import { articlePage, largeText, usualText } from './served.ts';

const MOST = 1;

const TEXTS: Record<string, { title: string; text: () => string }> = {
  '/usual': { title: '1,500 characters', text: usualText },
  '/large': { title: '200 KB with 1,000 claims', text: largeText },
};

/** Runs in the page. @returns milliseconds for each of many points of the window */
async function pointEverywhere(): Promise<number[]> {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
  const { bench } = globalThis as any;
  const page = bench.readPage(document, { force: false });
  const { text } = page.article;
  const annotation = bench.annotate(text, bench.english, bench.readDateline(text));
  const marks = bench.marksOf(annotation, bench.DEFAULT_SETTINGS);
  await new bench.Painter().paint(marks, (span: unknown) => page.index.rangesOf(span));
  void page.root.offsetHeight;
  const times: number[] = [];
  for (let y = 5; y < innerHeight; y += 20)
    for (let x = 5; x < innerWidth; x += 40) {
      const start = performance.now();
      // Ten times: a browser's clock may go by tenths of a millisecond.
      for (let time = 0; time < 10; time++) {
        const offset = bench.offsetUnder(x, y, page.index);
        if (offset !== null) bench.marksAt(marks, offset);
      }
      times.push((performance.now() - start) / 10);
    }
  return times;
}

export async function measureHovering(browser: BrowserName): Promise<Row[]> {
  const script = await bundled();
  const server = await servePages(({ pathname }) =>
    TEXTS[pathname] ? { body: articlePage(TEXTS[pathname].text(), { watched: false }) } : null,
  );
  const running = await launch(browser, { proxyPort: server.port, withExtension: false, measuring: true });
  try {
    const rows: Row[] = [];
    for (const [path, { title }] of Object.entries(TEXTS)) {
      const page = await running.browser.newPage();
      await page.goto(`http://tass.com${path}`);
      await page.addScriptTag({ content: script });
      const times = await page.evaluate(pointEverywhere);
      const timing = timingOf(times);
      rows.push({
        what: `${browser}: hovering over ${title} (median of ${times.length} points, ±${percent(spread(timing) / 2)})`,
        ours: milliseconds(timing.median),
        against: `longest ${milliseconds(Math.max(...times))}`,
        limit: `< ${MOST} ms`,
        holds: timing.median < MOST,
      });
      await page.close();
    }
    return rows;
  } finally {
    await running.close();
    await server.close();
  }
}
