/** What lists a page's claims: the popup, and the side panel, which opens in a tab of its own so that a script can look at it. */
import type { Page } from 'puppeteer-core';
import { type RunningBrowser, waitForAddress } from './launch.ts';
import { BROWSER_PATIENCE } from './patience.ts';
import { pressButton } from './popup.ts';

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
  // An extension's own page has an address that Firefox's driver does not know of.
  const address = await page.evaluate(() => location.href).catch(() => page.url());
  // Of several the newest. The address of a page without permission is kept from the extension.
  const tab = tabs.findLast(({ url }) => url === address) ?? tabs.findLast(({ url }) => url === undefined);
  if (!tab) throw new Error(`no tab shows ${address}`);
  return tab.id;
}

async function sidePanelInTab(running: RunningBrowser, page: Page): Promise<Page> {
  const panel = await running.openExtensionPage('sidepanel.html');
  const address = running.extensionUrl(`sidepanel.html?tab=${await tabId(panel, page)}`);
  await panel.setViewport({ width: 420, height: 600 });
  await panel.evaluate((url) => location.replace(url), address).catch(() => {});
  await waitForAddress(panel, address);
  return panel;
}

/** Opens the popup over the tab that shows `page`, or the side panel for it, and waits until it has left its loading state. */
export async function panelFor(
  running: RunningBrowser,
  page: Page,
  place: 'popup' | 'sidepanel' = 'popup',
): Promise<Page> {
  const panel = await (place === 'popup' ? pressButton(running, page) : sidePanelInTab(running, page));
  await panel.waitForSelector('[data-state]:not([data-state="reading"])', { timeout: BROWSER_PATIENCE });
  return panel;
}
