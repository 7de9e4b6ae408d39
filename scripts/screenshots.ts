/**
 * Takes the pictures of the documentation and of the stores' listings from the real extension, in both browsers, light and
 * dark, English and Russian. `npm run screenshots`
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from './browsers/find-browser.ts';
import { buildWhatIsStale } from './builds.ts';
import { type Session, showCard, startSession } from './screenshots/session.ts';
import { drawStorePictures } from './screenshots/store-pictures.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');

/** What is worth a picture: every view at least once, page and popup in each browser and scheme. */
const PLAN = [
  { browser: 'chromium', scheme: 'light', views: ['page', 'popup', 'filter', 'options'] },
  { browser: 'chromium', scheme: 'dark', views: ['page', 'popup', 'sidepanel'] },
  { browser: 'firefox', scheme: 'light', views: ['page', 'popup', 'organizations', 'ru-page', 'ru-popup'] },
  { browser: 'firefox', scheme: 'dark', views: ['page', 'popup', 'options'] },
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
  organizations: (session, article) => showPopup(session, article, '#tab-organizations'),
  sidepanel: async (session, article) => {
    const panel = await session.openPanel(article, 'sidepanel');
    await panel.setViewport({ width: 360, height: 760 });
    return panel;
  },
  options: async (session) => {
    const options = await session.openOptions();
    await options.setViewport({ width: 820, height: 1100 });
    return options;
  },
  'ru-page': async (session) => {
    const article = await session.openArticle('ru', 900, 940);
    await showCard(article);
    return article;
  },
  'ru-popup': async (session) => session.openPanel(await session.openArticle('ru', 900, 940)),
};

buildWhatIsStale(BROWSERS, console.log);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const { browser, scheme, views } of PLAN) {
  const session = await startSession(browser, scheme);
  try {
    const article = await session.openArticle('en', 900, 940);
    for (const view of views) {
      const page = await VIEWS[view](session, article);
      // The popup is in front as long as it is open.
      if (!page.url().endsWith('popup.html')) await page.bringToFront();
      // What has just been scrolled into view is drawn with the frame after the next.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      await page.screenshot({
        path: join(folder, `${browser}-${scheme}-${view}.png`),
        captureBeyondViewport: false,
      });
      await session.closePopup();
      if (page !== article && !page.isClosed()) await page.close();
    }
  } finally {
    await session.close();
  }
  console.log(`docs/pictures/${browser}-${scheme}-*.png`);
}
await drawStorePictures();
