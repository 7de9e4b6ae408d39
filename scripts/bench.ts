/**
 * What Wiremark costs and what it finds, held against others in the same run: `npm run bench`.
 * Options: `--only speed,size,quality,pages,marking,hovering,loading,scrolling,growth,archive,library`, `--gold FILE` (again for more files), `--browser chromium|firefox`,
 * `--check` (exit status 1 where a limit is missed), `--progress` (each line as soon as it is known).
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureArchive } from './bench/archive.ts';
import { measureGrowth } from './bench/growth.ts';
import { measureLibrary } from './bench/library/measure.ts';
import { measureHovering } from './bench/pages/hovering.ts';
import { measureInPage } from './bench/pages/in-page.ts';
import { measureLoading } from './bench/pages/loading.ts';
import { measureScrolling } from './bench/pages/scrolling.ts';
import { measureWrapping } from './bench/pages/wrapping.ts';
import { measureQuality } from './bench/quality.ts';
import { measureSize } from './bench/size.ts';
import { measureSpeed } from './bench/speed.ts';
import { type Row, table } from './bench/table.ts';
import { BROWSERS, type BrowserName } from './browsers/find-browser.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    gold: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string' },
    check: { type: 'boolean', default: false },
    progress: { type: 'boolean', default: false },
  },
});

const PARTS: Record<
  string,
  { title: string; measure: () => Iterable<Row> | AsyncIterable<Row> | Promise<Iterable<Row>> }
> = {
  speed: { title: 'Extraction: time (Node)', measure: measureSpeed },
  size: { title: 'Extraction: size', measure: measureSize },
  quality: { title: 'Extraction: what is found', measure: () => measureQuality(values.gold) },
  pages: { title: 'In the page', measure: () => inBrowsers(measureInPage) },
  marking: { title: 'Marking: highlights and wrapping', measure: () => inBrowsers(measureWrapping) },
  hovering: { title: 'What is under the pointer', measure: () => inBrowsers(measureHovering) },
  loading: { title: 'Pages with and without the extension', measure: () => inBrowsers(measureLoading) },
  scrolling: { title: 'The popup', measure: () => inBrowsers(measureScrolling) },
  growth: { title: 'Extraction: growth', measure: measureGrowth },
  archive: { title: 'Archives', measure: measureArchive },
  library: { title: 'The library', measure: () => asTheyCome(measureLibrary) },
};

async function inBrowsers(measure: (browser: BrowserName) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const browser of BROWSERS)
    if (!values.browser || values.browser === browser) rows.push(...(await measure(browser)));
  return rows;
}

async function* asTheyCome(measure: (browser: BrowserName) => AsyncIterable<Row>): AsyncIterable<Row> {
  for (const browser of BROWSERS) if (!values.browser || values.browser === browser) yield* measure(browser);
}

const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = chosen.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

console.log(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
let missed = 0;
for (const name of chosen) {
  const { title, measure } = PARTS[name]!;
  const rows: Row[] = [];
  for await (const row of await measure()) {
    rows.push(row);
    // Some take their time: whoever waits sees that it goes on.
    if (process.stderr.isTTY || values.progress)
      console.error(
        `${row.what}: ${row.ours}${row.holds === false ? ' MISSED' : ''}${row.against ? ` (${row.against})` : ''}`,
      );
  }
  missed += rows.filter(({ holds }) => holds === false).length;
  console.log(table(title, rows));
}
console.log(missed === 0 ? '\nAll limits hold.' : `\n${missed} limits are missed.`);
if (values.check && missed > 0) process.exitCode = 1;
