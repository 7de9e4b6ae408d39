/** Wiremark's popup, opened as a tab of its own so that a script can look at it. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch.ts';

interface Tab {
  id: number;
  url?: string;
}

/** The browser's id of the tab that shows `page`, asked from one of the extension's own pages. Throws where there is none. */
export async function tabId(extensionPage: Page, page: Page): Promise<number> {
  const tabs = await extensionPage.evaluate(async () => {
    const { chrome, browser } = globalThis as unknown as Record<
      'chrome' | 'browser',
      { tabs: { query(filter: object): Promise<Tab[]> } } | undefined
    >;
    const found = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return found.map(({ id, url }) => ({ id, url }));
  });
  const tab = tabs.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.id;
}

/** Opens the popup for the tab that shows `page`, and waits until it has left its loading state. */
export async function panelFor(running: RunningBrowser, page: Page, path = 'popup.html'): Promise<Page> {
  const panel = await running.openExtensionPage(path);
  const id = await tabId(panel, page);
  await panel.close();
  const opened = await running.openExtensionPage(`${path}?tab=${id}`);
  await opened.setViewport({ width: 420, height: 600 });
  await opened.waitForSelector('[data-state]:not([data-state="reading"])', { timeout: 15_000 });
  return opened;
}

/** What a panel shows, as plain text, line by line. */
export function shownText(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body.innerText.trim());
}
