/**
 * Builds the extension and opens it in a browser on a wire article. `npm start -- [--browser firefox|chromium] [--page FILE_OR_URL]`
 * Without a display it runs headless, prints what the popup shows, keeps two pictures and says how to load what it built elsewhere.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, TimeoutError } from 'puppeteer-core';
import { BROWSERS, type BrowserName, findBrowser } from './browsers/find-browser.ts';
import { hasDisplay } from './browsers/has-display.ts';
import { launch, type RunningBrowser } from './browsers/launch.ts';
import { loadByHand } from './browsers/load-by-hand.ts';
import { panelFor } from './browsers/panel.ts';
import { closePopup } from './browsers/popup.ts';
import { servePages } from './browsers/serve-pages.ts';
import { takePicture } from './browsers/take-picture.ts';
import { buildWhatIsStale } from './builds.ts';
import { scrollToFirstClaim } from './demo/first-claim.ts';
import { type AskedPage, readOptions, USAGE } from './demo/options.ts';
import { isTextFile, pageFromFile } from './demo/page-file.ts';
import { shownText } from './demo/shown-text.ts';

const root = join(import.meta.dirname, '..');
const SAMPLE = join(root, 'examples/tass-en.html');
/** A file stands at a wire's address, so that it is recognised without a click. */
const FILE_ADDRESS = 'http://tass.com/world/2000001';

/** Opens the page. Throws, with one line, where nothing answers at this address. */
async function open({ browser }: RunningBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(hasDisplay() ? null : { width: 1000, height: 1200 });
  const dead = (reason: string) => new Error(`${address} cannot be opened: ${reason}`);
  try {
    await page.goto(address);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    // What the drivers say besides is an account of where they stood.
    if (!(error instanceof TimeoutError))
      throw dead(/\b(?:net::|NS_)\w+/.exec(words)?.[0] ?? words.split('\n')[0]!);
    // Where some part of a page never came, what is there can be read all the same.
    const begun = await page.evaluate(() => /^https?:/.test(document.documentURI)).catch(() => false);
    if (!begun) throw dead('no answer');
  }
  return page;
}

/** Prints what the popup shows, and keeps pictures of it and of the page. */
async function tellAndKeepPictures(running: RunningBrowser, page: Page): Promise<void> {
  const { name } = running;
  const panel = await panelFor(running, page);
  console.log(await shownText(panel));
  const pictures = join(root, 'artifacts/demo');
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `${name}-popup.png`), await takePicture(panel));
  await closePopup(running);
  await scrollToFirstClaim(page);
  writeFileSync(join(pictures, `${name}-page.png`), await takePicture(page));
  console.log(`\nNo display: pictures are in artifacts/demo/${name}-page.png and ${name}-popup.png`);
  console.log(`\nThe extension is built. ${loadByHand(name)}`);
}

async function show(name: BrowserName, asked: AskedPage): Promise<void> {
  buildWhatIsStale([name], console.log);
  const file = asked.from === 'web' ? null : asked.from === 'file' ? asked.path : SAMPLE;
  const address = asked.from === 'web' ? asked.address : FILE_ADDRESS + (isTextFile(file!) ? '.txt' : '');
  const server = await servePages(({ href }) =>
    file && href === address ? pageFromFile(file, readFileSync(file)) : null,
  );
  try {
    const running = await launch(name, {
      proxyPort: file ? server.port : null,
      headless: !hasDisplay(),
      secureHosts: ['tass.com'],
    });
    try {
      const page = await open(running, address);
      if (hasDisplay()) {
        console.log(
          `${name} shows ${address}. Click Wiremark's icon for the claims; close the browser to end.`,
        );
        await new Promise<void>((done) => running.browser.once('disconnected', () => done()));
      } else await tellAndKeepPictures(running, page);
    } finally {
      await running.close().catch(() => {});
    }
  } finally {
    await server.close();
  }
}

const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (options.mode === 'help') process.stdout.write(USAGE);
else if (options.mode === 'wrong') {
  console.error(`${options.reason} ("npm start -- --help" says what it takes)`);
  process.exitCode = 2;
} else
  try {
    await show(options.browser ?? BROWSERS.find((name) => findBrowser(name)) ?? 'chromium', options.page);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
