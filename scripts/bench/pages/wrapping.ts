/** Marking the same words in the same page: with highlights, as Wiremark paints them, and by wrapping them, as mark.js does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { launch } from '../../browsers/launch.ts';
import { servePages } from '../../browsers/serve-pages.ts';
import { milliseconds, percent, type Row } from '../table.ts';
import { spread, timingOf } from '../timing.ts';
import { bundled } from './bundled.ts';
import { articlePage, largeText, usualText } from './served.ts';

const RUNS = 9;

/** Runs in the page. @returns milliseconds until the page has been laid out with all marks */
async function markOnce(how: 'highlights' | 'mark.js'): Promise<number> {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
  const { bench, Mark } = globalThis as any;
  const page = bench.readPage(document, { force: false });
  const { text } = page.article;
  const annotation = bench.annotate(text, bench.english, bench.readDateline(text));
  const marks = bench.marksOf(annotation, bench.DEFAULT_SETTINGS);
  // mark.js counts in the text nodes alone, where paragraphs have no blank lines between them.
  const blankLinesBefore = (at: number) => page.article.text.slice(0, at).split('\n\n').length - 1;
  const ranges = marks.map(({ span: [start, end] }: { span: [number, number] }) => ({
    start: start - 2 * blankLinesBefore(start),
    length: end - start,
  }));
  void page.root.offsetHeight;
  const start = performance.now();
  if (how === 'highlights')
    await new bench.Painter().paint(marks, (span: unknown) => page.index.rangesOf(span));
  else await new Promise((done) => new Mark(page.root).markRanges(ranges, { done }));
  void page.root.offsetHeight;
  return performance.now() - start;
}

export async function measureWrapping(browser: BrowserName): Promise<Row[]> {
  const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const ours = await bundled();
  const texts: Record<string, { title: string; text: () => string }> = {
    '/usual': { title: '1,500 characters', text: usualText },
    '/large': { title: '200 KB with 1,000 claims', text: largeText },
  };
  const server = await servePages(({ pathname }) =>
    texts[pathname] ? { body: articlePage(texts[pathname].text(), { watched: false }) } : null,
  );
  const running = await launch(browser, { proxyPort: server.port, withExtension: false, measuring: true });
  try {
    const rows: Row[] = [];
    for (const [path, { title }] of Object.entries(texts)) {
      const figures = { highlights: [] as number[], 'mark.js': [] as number[] };
      for (let run = 0; run < RUNS; run++) {
        for (const how of ['highlights', 'mark.js'] as const) {
          const page = await running.browser.newPage();
          await page.goto(`http://tass.com${path}`);
          await page.addScriptTag({ content: markJs });
          await page.addScriptTag({ content: ours });
          figures[how].push(await page.evaluate(markOnce, how));
          await page.close();
        }
      }
      const [painted, wrapped] = [timingOf(figures.highlights), timingOf(figures['mark.js'])];
      rows.push({
        what: `${browser}: marking ${title} (median of ${RUNS}, ±${percent(spread(painted) / 2)})`,
        ours: milliseconds(painted.median),
        against: `mark.js ${milliseconds(wrapped.median)} (±${percent(spread(wrapped) / 2)})`,
        ratio: wrapped.median / painted.median,
        limit: '< its time',
        holds: painted.median < wrapped.median,
      });
    }
    return rows;
  } finally {
    await running.close();
    await server.close();
  }
}
