/**
 * Takes the pictures of the documentation and of the stores' listings from the real extension, in both browsers, light and
 * dark, English and Russian. Those that do not look different stay as they are. `npm run screenshots`
 *
 * `npm run screenshots -- --scale 2` takes those of the documentation as at a zoom of 200 %, to be looked at, into `artifacts`.
 */
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from './browsers/find-browser.ts';
import { takePicture } from './browsers/take-picture.ts';
import { buildWhatIsStale } from './builds.ts';
import { keepPicture } from './screenshots/keep-picture.ts';
import { type Session, showCard, startSession, waitForMarks } from './screenshots/session.ts';
import { drawStorePictures } from './screenshots/store-pictures.ts';

const { values: asked } = parseArgs({ options: { scale: { type: 'string', default: '1' } } });
const scale = Number(asked.scale);
const root = join(import.meta.dirname, '..');
const folder = join(root, scale === 1 ? 'docs/pictures' : `artifacts/pictures-${scale * 100}`);

/** What is worth a picture: every view at least once, page and popup in each browser and scheme. */
const PLAN = [
  {
    browser: 'chromium',
    scheme: 'light',
    views: ['page', 'popup', 'filter', 'voices', 'organizations', 'options', 'welcome', 'library', 'compare'],
  },
  { browser: 'chromium', scheme: 'dark', views: ['page', 'popup', 'voices', 'sidepanel', 'library'] },
  { browser: 'chromium', scheme: 'forced', views: ['page', 'popup'] },
  {
    browser: 'firefox',
    scheme: 'light',
    views: ['page', 'popup', 'sidepanel', 'library', 'person', 'ru-page', 'ru-popup'],
  },
  { browser: 'firefox', scheme: 'dark', views: ['page', 'popup', 'organizations', 'options', 'welcome'] },
] as const;
type View = (typeof PLAN)[number]['views'][number];

async function showPopup(session: Session, article: Page, press: string | null): Promise<Page> {
  const popup = await session.openPanel(article);
  if (press) await popup.click(press);
  return popup;
}

/** How each view comes about; `article` is the English example. */
const VIEWS: Record<View, (session: Session, article: Page) => Promise<Page>> = {
  page: async (_, article) => {
    await showCard(article);
    return article;
  },
  popup: (session, article) => showPopup(session, article, null),
  filter: (session, article) => showPopup(session, article, '[aria-controls="filters"]'),
  voices: (session, article) => showPopup(session, article, '#tab-voices'),
  organizations: (session, article) => showPopup(session, article, '#tab-organizations'),
  sidepanel: (session, article) => session.openPanel(article, 'sidepanel'),
  options: (session) => session.openOwn('options.html', 820, 1100),
  library: (session) => showLibrary(session, 1100, 900),
  person: async (session) => {
    const library = await showLibrary(session, 820, 900);
    await goOn(library, '.kept__who a', '.topic .kept, .topic__roles li');
    return library;
  },
  compare: async (session) => {
    const library = await showLibrary(session, 820, 700, '#/?q=one%20table%20open%20port');
    await goOn(library, '.kept__words', '.pair-of');
    return library;
  },
  welcome: async (session) => {
    const welcome = await session.openOwn('welcome.html', 900, 1100);
    await waitForMarks(welcome);
    return welcome;
  },
  'ru-page': async (session) => {
    const article = await session.openArticle('ru', 900, 940);
    await showCard(article);
    return article;
  },
  'ru-popup': async (session) => session.openPanel(await session.openArticle('ru', 900, 940)),
};

/** The library with the invented claims of `examples/library.jsonl` in it. */
async function showLibrary(session: Session, width: number, height: number, hash = '#/'): Promise<Page> {
  await session.fillLibrary();
  const library = await session.openOwn(`library.html${hash}`, width, height);
  await library.waitForSelector('.kept');
  await library.waitForSelector('.facet');
  return library;
}

/** Presses a link and waits for what it leads to. */
async function goOn(page: Page, link: string, there: string): Promise<void> {
  await page.click(link);
  await page.waitForSelector(there);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** The pictures that one browser in one scheme shows, by the names of their files. */
async function take({ browser, scheme, views }: (typeof PLAN)[number]): Promise<string[]> {
  const session = await startSession(browser, scheme, scale);
  const files: string[] = [];
  try {
    const article = await session.openArticle('en', 900, 940);
    for (const view of views) {
      const page = await VIEWS[view](session, article);
      // The popup is in front as long as it is open.
      if (!page.url().endsWith('popup.html')) await page.bringToFront();
      const png = await takePicture(page);
      await session.closePopup();
      if (page !== article && !page.isClosed()) await page.close();
      const file = join(folder, `${browser}-${scheme}-${view}.png`);
      files.push(file);
      if (await keepPicture(session.browser, file, png)) console.log(`changed: ${relative(root, file)}`);
    }
  } finally {
    await session.close();
  }
  return files;
}

buildWhatIsStale(BROWSERS, console.log);
mkdirSync(folder, { recursive: true });
const taken: string[] = [];
for (const part of PLAN) taken.push(...(await take(part)));
for (const name of globSync('*.png', { cwd: folder }))
  if (!taken.includes(join(folder, name))) rmSync(join(folder, name));
if (scale === 1) await drawStorePictures();
console.log(
  `All pictures are taken; what is not named above looks as it did. Look at them: ${relative(root, folder)}`,
);
