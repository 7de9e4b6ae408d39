/**
 * In the browsers, with the extension as it is built: the gate's time, the first marks, the longest time a page is kept waiting. Each against
 * what the browser itself takes for the least of its kind (reference.ts), in turns in the same browser.
 */
import type { BrowserName } from '../../browsers/find-browser.ts';
import { launch, type RunningBrowser } from '../../browsers/launch.ts';
import { type Serve, servePages } from '../../browsers/serve-pages.ts';
import { stopBackground } from '../../browsers/stop-background.ts';
import { milliseconds, percent, type Row } from '../table.ts';
import { spread, timingOf } from '../timing.ts';
import { instrument } from './instrumented.ts';
import { HOST, lookInTurns, traced } from './look.ts';
import { REQUEST_PATH, writeReference } from './reference.ts';
import { articlePage, frontPage, largeText, usualText, wireFrontPage } from './served.ts';

const PAGES: Record<string, () => string> = {
  '/front-2000': () => frontPage(2000),
  '/front-2000-of-a-wire': () => wireFrontPage(2000),
  '/front-50000': () => frontPage(50_000),
  '/article': () => articlePage(usualText()),
  '/article-unwatched': () => articlePage(usualText(), { watched: false }),
  '/article-large-unwatched': () => articlePage(largeText(), { watched: false }),
  '/article-large': () => articlePage(largeText()),
  [REQUEST_PATH]: () => frontPage(200),
};

/** A page that shares its process with no other has a clock of 5 microseconds in Chromium; others have one of 100. Only secure ones may ask for that. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** How many times what the reference takes for the page's text the gate may take, and for its request the first marks. */
const MOST_OF_READING = 1.5;
const MOST_OF_REQUEST = 2;
/** A page that answers within a frame seems to answer at once. Milliseconds. */
const FRAME = 16;

type Figures = readonly (number | null)[];

const timing = (figures: Figures) => timingOf(figures.map((figure) => figure ?? Number.NaN));

/** A row of ours against the reference's, with how many times its time ours may take. */
function against(what: string, ours: Figures, name: string, theirs: Figures, most: number): Row {
  const [our, their] = [timing(ours), timing(theirs)];
  return {
    what: `${what} (median of ${our.runs}, ±${percent(spread(our) / 2)})`,
    ours: milliseconds(our.median),
    against: `${name} ${milliseconds(their.median)} (±${percent(spread(their) / 2)})`,
    ratio: their.median / our.median,
    limit: `< ${most}x its time`,
    holds: our.median < most * their.median,
  };
}

/** A row of ours alone. @param limit in milliseconds; null for none */
function alone(what: string, figures: Figures, limit: number | null = null): Row {
  const our = timing(figures);
  return {
    what: `${what} (median of ${our.runs}, ±${percent(spread(our) / 2)})`,
    ours: milliseconds(our.median),
    limit: limit === null ? null : `< ${limit} ms`,
    holds: limit === null ? null : our.median < limit,
  };
}

async function gateRows(running: RunningBrowser): Promise<Row[]> {
  const fronts = await lookInTurns(running, {
    'gate on 2,000 elements, no article': { path: '/front-2000', marked: false },
    'the same on a page that names its wire': { path: '/front-2000-of-a-wire', marked: false },
    'gate on 50,000 elements, no article': { path: '/front-50000', marked: false },
  });
  return Object.entries(fronts).map(([what, seen]) =>
    against(
      what,
      seen.map(({ gate }) => gate),
      'text read once',
      seen.map(({ reading }) => reading),
      MOST_OF_READING,
    ),
  );
}

async function marksRows(running: RunningBrowser): Promise<Row[]> {
  const { usual, large, empty } = await lookInTurns(running, {
    usual: { path: '/article', marked: true },
    large: { path: '/article-large', marked: true },
    empty: { path: REQUEST_PATH, marked: false },
  });
  const request = empty.map(({ request }) => request);
  const script = 'empty script and a message back';
  return [
    alone(
      'gate on an article of 1,500 characters',
      usual.map(({ gate }) => gate),
    ),
    against(
      "gate's yes to first marks, 1,500 characters",
      usual.map(({ firstMarks }) => firstMarks),
      script,
      request,
      MOST_OF_REQUEST,
    ),
    alone(
      'longest wait of the page meanwhile',
      usual.map(({ longest }) => longest),
      FRAME,
    ),
    alone(
      `gate's yes to first marks, 200 KB and ${large[0]!.marks} marks`,
      large.map(({ firstMarks }) => firstMarks),
    ),
    alone(
      "gate's yes to all marks, the same",
      large.map(({ allMarks }) => allMarks),
    ),
    alone(
      'longest wait of the page meanwhile',
      large.map(({ longest }) => longest),
      FRAME,
    ),
  ];
}

/** With a background that sleeps before each page (Chromium's; Firefox's cannot be put to sleep from outside). */
async function asleepRows(running: RunningBrowser): Promise<Row[]> {
  const { usual } = await lookInTurns(running, { usual: { path: '/article', marked: true } }, () =>
    stopBackground(running),
  );
  return [
    alone(
      "gate's yes to first marks, 1,500 characters, the background asleep",
      usual.map(({ firstMarks }) => firstMarks),
    ),
  ];
}

/** Processor time alone, with compilation: Chromium's trace tells it. */
async function tracedRows(running: RunningBrowser): Promise<Row[]> {
  const processor = 'processor time alone, by the trace';
  const front = await traced(running, '/front-2000');
  const article = await traced(running, '/article-unwatched');
  const book = await traced(running, '/article-large-unwatched');
  return [
    alone(
      `gate on 2,000 elements, ${processor}`,
      front.map(({ gate }) => gate),
    ),
    alone(
      `engine and painter on 1,500 characters, ${processor}`,
      article.map(({ annotator }) => annotator),
    ),
    alone(
      `longest task on 1,500 characters, ${processor}`,
      article.map(({ longestTask }) => longestTask),
      FRAME,
    ),
    alone(
      `longest task on 200 KB, ${processor}`,
      book.map(({ longestTask }) => longestTask),
      FRAME,
    ),
  ];
}

/** Everything that concerns the extension's own work in one browser. */
export async function measureInPage(browser: BrowserName): Promise<Row[]> {
  const serve: Serve = ({ pathname }) =>
    PAGES[pathname] ? { body: PAGES[pathname](), headers: ISOLATED } : null;
  const server = await servePages(serve);
  const extension = instrument(browser);
  const reference = writeReference();
  const running = await launch(browser, {
    proxyPort: server.port,
    extension: extension.folder,
    measuring: true,
    secureHosts: [new URL(HOST).hostname],
  });
  try {
    await running.browser.installExtension(reference.folder);
    const rows = [...(await gateRows(running)), ...(await marksRows(running))];
    if (browser === 'chromium') rows.push(...(await asleepRows(running)), ...(await tracedRows(running)));
    return rows.map((row) => ({ ...row, what: `${browser}: ${row.what}` }));
  } finally {
    await running.close();
    await server.close();
    extension.remove();
    reference.remove();
  }
}
