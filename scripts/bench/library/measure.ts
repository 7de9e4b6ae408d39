/** The library at a hundred thousand claims, in the extension's own pages: `npm run bench -- --only library`. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { launch, type RunningBrowser } from '../../browsers/launch.ts';
import { bundle } from '../bundle.ts';
import { milliseconds, type Row } from '../table.ts';
import { timingOf } from '../timing.ts';
import { ALTERNATIVES_ENTRY } from './alternatives.ts';
import { LIBRARY_ENTRY } from './in-page.ts';
import { CLAIMS_PER_ARTICLE } from './made-library.ts';
import { firstRows, firstSwitch, typing } from './page-steps.ts';
import { ask, askAlternative, askOurs, fill, tryAlternative } from './steps.ts';

/** A smaller library is made faster, to try the measuring itself. */
const ARTICLES = Number(process.env.WIREMARK_ARTICLES ?? 10_000);
/** A smaller one beside it shows how things grow. */
const QUARTER = ARTICLES / 4;
/** Milliseconds. */
const SETTLING = 15_000;
const OURS = 'wiremark-library';
const SMALL = 'bench-quarter';
const ALTERNATIVES = ['MiniSearch', 'Orama', 'FlexSearch', 'multiEntry index'] as const;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const many = (articles: number): string => (articles * CLAIMS_PER_ARTICLE).toLocaleString('en');

/** A page of the extension with the library's modules in it, fresh from its start. */
async function freshPage(running: RunningBrowser, script: string): Promise<Page> {
  const page = await running.openExtensionPage('options.html');
  page.setDefaultTimeout(0);
  await page.evaluate(script);
  return page;
}

/** Bytes that the page's scripts hold, with what lies in buffers; null where the browser does not tell. */
async function memoryOf(running: RunningBrowser, page: Page): Promise<number | null> {
  if (running.name !== 'chromium') return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  return usage.usedSize! + (usage.backingStorageSize ?? 0);
}

const median = (figures: readonly number[]): number => timingOf(figures).median;
const most = (figures: readonly number[]): number => Math.max(...figures);
const spreadOf = (figures: readonly number[]): string =>
  `median ${milliseconds(median(figures))}, longest ${milliseconds(most(figures))} of ${figures.length}`;

export async function* measureLibrary(browser: BrowserName): AsyncIterable<Row> {
  const script = await bundle(LIBRARY_ENTRY, 'iife');
  const running = await launch(browser, { proxyPort: null, measuring: true });
  try {
    const filling = await freshPage(running, script);
    await filling.evaluate('void (globalThis.chrome ?? browser).storage.local.set({ libraryInUse: true })');
    const small = await filling.evaluate(fill, { articles: QUARTER, name: SMALL });
    const filled = await filling.evaluate(fill, { articles: ARTICLES, name: OURS });
    await filling.close();
    yield {
      what: `${browser}: ${many(ARTICLES)} claims of ${ARTICLES.toLocaleString('en')} articles taken in from a file`,
      ours: `${milliseconds(filled.time)}, ${megabytes(filled.bytes)}`,
      against: `a quarter of them ${milliseconds(small.time)}, ${megabytes(small.bytes)}`,
      limit: 'linear: < 4.8 times the quarter',
      holds: filled.time < 4.8 * small.time,
    };
    // Behind a write as large as that a browser puts its database in order, and readers don't come at that moment.
    await setTimeout(SETTLING);
    yield* measurePage(running);
    yield* measureAsking(running, script);
    if (browser === 'chromium') yield* measureAlternatives(running, script);
  } finally {
    await running.close();
  }
}

async function* measurePage(running: RunningBrowser): AsyncIterable<Row> {
  const times: number[] = [];
  const others: number[] = [];
  for (let turn = 0; turn < 7; turn++) {
    times.push(await firstRows(running));
    others.push(await firstSwitch(running));
  }
  yield {
    what: `${running.name}: the library's page, opened, to its first rows`,
    ours: spreadOf(times),
    against: `the options, which ask no database, to their first switch: median ${milliseconds(median(others))}`,
    limit: '< 300 ms',
    holds: median(times) < 300,
  };
  const { results, frames, memory } = await typing(running);
  yield {
    what: `${running.name}: typing a search in the page, from a key to its results`,
    ours: spreadOf(results),
    limit: '< 100 ms',
    holds: median(results) < 100,
  };
  yield {
    what: `${running.name}: frames while typing`,
    ours: `median ${milliseconds(median(frames))}, 95 of 100 within ${milliseconds(frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)]!)}`,
    limit: '60 a second: median < 17.5 ms',
    holds: median(frames) < 17.5,
  };
  if (memory !== null)
    yield {
      what: `${running.name}: memory of the page behind that`,
      ours: megabytes(memory),
      limit: '< 150 MB',
      holds: memory < 150 * 1024 * 1024,
    };
}

async function* measureAsking(running: RunningBrowser, script: string): AsyncIterable<Row> {
  const page = await freshPage(running, script);
  const quarter = await page.evaluate(ask, { name: SMALL, seed: 1001 });
  const whole = await page.evaluate(ask, { name: OURS, seed: 2002 });
  await page.close();
  const row = (
    what: string,
    part: 'typed' | 'all' | 'filtered' | 'rows' | 'same' | 'keep' | 'note',
    limit: number | null,
  ): Row => ({
    what: `${running.name}: ${what}`,
    ours: spreadOf(whole[part]),
    against: `a quarter of the claims: median ${milliseconds(median(quarter[part]))}`,
    ...(limit === null ? {} : { limit: `< ${limit} ms`, holds: median(whole[part]) < limit }),
  });
  yield {
    what: `${running.name}: opening the database, its last 50 claims, then all counts`,
    ours: [whole.open, whole.latest, whole.first].map(milliseconds).join(', '),
    against: `a quarter: ${[quarter.open, quarter.latest, quarter.first].map(milliseconds).join(', ')}`,
  };
  yield row('a search with all counts, letter by letter', 'typed', 100);
  yield row('a speaker and a kind, with all counts', 'filtered', 100);
  yield row('50 rows', 'rows', null);
  yield row('the same claims elsewhere, of an article of ten', 'same', 20);
  yield row('keeping an article of ten claims', 'keep', null);
  yield row('a note', 'note', null);
}

async function* measureAlternatives(running: RunningBrowser, script: string): AsyncIterable<Row> {
  const others = await bundle(
    `${LIBRARY_ENTRY}${ALTERNATIVES_ENTRY}\nglobalThis.bench.alternatives = alternatives;`,
    'iife',
  );
  const searches = await searchesFor(running, script);
  const ours = await tried(running, script, (page) => page.evaluate(askOurs, { name: OURS, searches }));
  yield alternativeRow('an index in the database, packed (with counts)', ours, null);
  for (const name of ALTERNATIVES) {
    try {
      const making = await freshPage(running, others);
      const { made } = await making.evaluate(tryAlternative, { name, articles: ARTICLES });
      await making.close();
      const found = await tried(running, others, (page) => page.evaluate(askAlternative, { name, searches }));
      yield alternativeRow(`${name} (made in ${milliseconds(made)})`, found, ours);
    } catch (error) {
      yield { what: `${running.name}: ${name}`, ours: `fails: ${String(error).slice(0, 80)}` };
    }
  }
}

interface Tried {
  opened: number;
  times: number[];
  memory: number | null;
}

async function tried(
  running: RunningBrowser,
  script: string,
  work: (page: Page) => Promise<Omit<Tried, 'memory'>>,
): Promise<Tried> {
  const page = await freshPage(running, script);
  const found = await work(page);
  const memory = await memoryOf(running, page);
  await page.close();
  return { ...found, memory };
}

const alternativeRow = (name: string, { opened, times, memory }: Tried, ours: Tried | null): Row => ({
  what: `search without counts: ${name}`,
  ours: `opens in ${milliseconds(opened)}, searches in ${milliseconds(median(times))} (longest ${milliseconds(most(times))}), ${memory === null ? '' : megabytes(memory)}`,
  ...(ours ? { ratio: opened / ours.opened } : {}),
});

/** Two words of a claim, twenty times. */
async function searchesFor(running: RunningBrowser, script: string): Promise<string[]> {
  const page = await freshPage(running, script);
  const searches = await page.evaluate(async (name) => {
    // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
    const { bench } = globalThis as any;
    const library = await bench.openLibrary({ name });
    const rows = await library.latest(200);
    library.close();
    return rows
      .filter((_: unknown, at: number) => at % 10 === 0)
      .map(({ claim }: { claim: { words: string } }) =>
        claim.words
          .split(' ')
          .filter((word) => word.length > 4)
          .slice(0, 2)
          .join(' '),
      ) as string[];
  }, OURS);
  await page.close();
  return searches;
}
