/** One browser in one colour scheme, with an example article open and Wiremark at work in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launch, type RunningBrowser } from '../browsers/launch.ts';
import { inLayer } from '../browsers/own-layer.ts';
import { markPattern } from '../browsers/painted.ts';
import { panelFor } from '../browsers/panel.ts';
import { closePopup } from '../browsers/popup.ts';
import { servePages } from '../browsers/serve-pages.ts';

/** "forced": the reader's own few colours in place of all others. Chromium alone can be made to show them. */
export type Scheme = 'light' | 'dark' | 'forced';
export type Language = 'en' | 'ru';

const examples = join(import.meta.dirname, '../../examples');
/** The example in each language, and the address it is served at: a wire's, so that it is recognised without a click. */
const ARTICLES: Record<Language, { file: string; address: string }> = {
  en: { file: 'tass-en.html', address: 'http://tass.com/world/2000001' },
  ru: { file: 'tass-ru.html', address: 'http://tass.ru/obschestvo/20000001' },
};

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** Sets the language of the interface and opens the article of that language, marked. */
  openArticle(language: Language, width: number, height: number): Promise<Page>;
  openPanel(article: Page, place?: 'popup' | 'sidepanel'): Promise<Page>;
  closePopup(): Promise<void>;
  /** Opens another of the extension's pages, in a window of this size. */
  openOwn(path: string, width: number, height: number): Promise<Page>;
  /** Puts the invented claims of the example into the library. */
  fillLibrary(): Promise<void>;
  close(): Promise<void>;
}

/** @param scale how large a CSS pixel is: at 2 all is twice as large, and half as much of it is to be seen, as at a zoom of 200 % */
export async function startSession(name: BrowserName, scheme: Scheme, scale = 1): Promise<Session> {
  const server = await servePages(({ href }) => {
    const article = Object.values(ARTICLES).find(({ address }) => address === href);
    return article ? { body: readFileSync(join(examples, article.file), 'utf8') } : null;
  });
  const colorScheme = scheme === 'dark' ? 'dark' : 'light';
  const running = await launch(name, { proxyPort: server.port, colorScheme, scale, still: true });

  const dress = async (page: Page) => {
    if (name === 'chromium') {
      const line = await page.createCDPSession();
      const forced = scheme === 'forced' ? [{ name: 'forced-colors', value: 'active' }] : [];
      await line.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: colorScheme }, ...forced],
      });
    }
    return page;
  };
  const resize = (page: Page, width: number, height: number) =>
    page.setViewport({
      width: Math.round(width / scale),
      height: Math.round(height / scale),
      deviceScaleFactor: scale,
    });
  return {
    name,
    browser: running.browser,
    async openArticle(language, width, height) {
      await chooseLanguage(running, language);
      const page = await dress(await running.browser.newPage());
      await resize(page, width, height);
      await page.goto(ARTICLES[language].address);
      await waitForMarks(page);
      return page;
    },
    openPanel: async (article, place) => {
      const panel = await dress(await panelFor(running, article, place));
      if (place === 'sidepanel') await resize(panel, 360, 760);
      return panel;
    },
    closePopup: () => closePopup(running),
    openOwn: async (path, width, height) => {
      const page = await dress(await running.openExtensionPage(path));
      await resize(page, width, height);
      return page;
    },
    async fillLibrary() {
      const page = await running.openExtensionPage('library.html#/manage');
      const input = await page.waitForSelector('input[type="file"]');
      const field = input as unknown as { uploadFile(path: string): Promise<void> };
      await field.uploadFile(join(examples, 'library.jsonl'));
      await page.waitForSelector('.report');
      await page.close();
    },
    async close() {
      await running.close();
      await server.close();
    },
  };
}

/** Waits until something is marked in a page; of a page of the extension's own, whose policy knows no other way, it is asked from outside. */
export async function waitForMarks(page: Page): Promise<void> {
  for (
    const end = Date.now() + 20_000;
    !(await page.evaluate(() => CSS.highlights.size > 0));
    await setTimeout(50)
  )
    if (Date.now() > end) throw new Error(`nothing is marked in ${page.url()}`);
}

/** The language of the interface, by the reader's own setting: a browser in that language is not everywhere at hand. */
async function chooseLanguage(running: RunningBrowser, language: Language): Promise<void> {
  const page = await running.openExtensionPage('options.html');
  await page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { version: 1, language: chosen } });
  }, language);
  await page.close();
}

/** Points at the first direct quotation, and waits for its card. */
export async function showCard(page: Page): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.evaluate((pattern) => {
    const all = [...CSS.highlights] as unknown as [string, Set<AbstractRange>][];
    const [first] = all.find(([name]) => new RegExp(pattern).test(name))![1];
    const range = document.createRange();
    range.setStart(first!.startContainer, first!.startOffset);
    range.setEnd(first!.endContainer, first!.endOffset);
    if (range.getBoundingClientRect().bottom > innerHeight)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = range.getClientRects()[0]!;
    return { x: left + 90, y: top + height / 2 };
  }, markPattern('direct'));
  await page.mouse.move(x - 20, y);
  await page.mouse.move(x, y);
  // Wholly there: not in the middle of its fading in.
  const isThere = () =>
    inLayer(page, (root) => {
      const box = root.querySelector('.box--placed');
      return box !== null && box.getAnimations().length === 0 && getComputedStyle(box).opacity === '1';
    });
  for (const end = Date.now() + 10_000; !(await isThere()); await setTimeout(200))
    if (Date.now() > end) throw new Error('no card has come');
}
