/**
 * Builds the extension and opens it in a browser on a wire article. `npm start -- [--browser firefox|chromium] [--page FILE_OR_URL]`
 * Without a display it runs headless, prints what the popup shows, keeps two pictures and says how to load what it built elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, findBrowser } from './browsers/find-browser.ts';
import { launch } from './browsers/launch.ts';
import { loadByHand } from './browsers/load-by-hand.ts';
import { panelFor, shownText } from './browsers/panel.ts';
import { closePopup } from './browsers/popup.ts';
import { servePages } from './browsers/serve-pages.ts';

const root = join(import.meta.dirname, '..');
const SAMPLE = join(root, 'examples/tass-en.html');
/** The sample stands at a wire's address, so that it is recognised without a click. */
const SAMPLE_ADDRESS = 'http://tass.com/world/2000001';

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}

function readArguments(): { browser: BrowserName; page: string | null } {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, page: { type: 'string' } },
  });
  const wanted = BROWSERS.find((name) => name === values.browser);
  if (values.browser && !wanted) fail(`--browser takes ${BROWSERS.join(' or ')}, not "${values.browser}"`);
  return {
    browser: wanted ?? BROWSERS.find((name) => findBrowser(name)) ?? 'chromium',
    page: values.page ?? null,
  };
}

/** The file that is served for every page request, or null where `page` is an address that the browser fetches itself. */
function servedFile(page: string | null): string | null {
  if (page && /^https?:\/\//.test(page)) return null;
  const file = resolve(page ?? SAMPLE);
  if (!existsSync(file)) fail(`${file} does not exist`);
  return file;
}

const { browser: name, page: wanted } = readArguments();
const file = servedFile(wanted);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building ...');
execFileSync('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], { cwd: root, stdio: 'pipe' });

const address = file ? SAMPLE_ADDRESS + (file.endsWith('.txt') ? '.txt' : '') : (wanted as string);
const server = await servePages((url) => {
  if (!file || url.href !== address) return null;
  const type = file.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
  return { body: readFileSync(file, 'utf8'), type };
});
const running = await launch(name, {
  proxyPort: file ? server.port : null,
  headless: !hasDisplay,
  secureHosts: ['tass.com'],
});
const page = await running.browser.newPage();
await page.setViewport(hasDisplay ? null : { width: 1000, height: 1200 });
await page.goto(address);

if (hasDisplay) {
  console.log(`${name} shows ${address}. Click Wiremark's icon for the claims; close the browser to end.`);
  await new Promise<void>((done) => running.browser.once('disconnected', () => done()));
} else {
  const panel = await panelFor(running, page);
  console.log(await shownText(panel));
  const pictures = join(root, 'artifacts/demo');
  mkdirSync(pictures, { recursive: true });
  await panel.screenshot({ path: join(pictures, `${name}-popup.png`), captureBeyondViewport: false });
  await closePopup(running);
  await page.screenshot({ path: join(pictures, `${name}-page.png`) });
  console.log(`\nNo display: pictures are in artifacts/demo/${name}-page.png and ${name}-popup.png`);
  console.log(`\nThe extension is built. ${loadByHand(name)}`);
  await running.close();
}
await server.close();
