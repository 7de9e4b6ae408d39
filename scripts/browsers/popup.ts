/** Wiremark's popup as a reader meets it: opened by the extension's button, in the window that the browser gives it. */
import type { Page, Target } from 'puppeteer-core';
import { closeFirefoxPopup, openFirefoxPopup } from './firefox-popup.ts';
import type { RunningBrowser } from './launch.ts';
import { BROWSER_PATIENCE } from './patience.ts';

const isPopup = (extensionId: string) => (target: Target) =>
  target.url() === `chrome-extension://${extensionId}/popup.html`;

/**
 * Presses the extension's button in the tab that shows `page`, which may be read from then on as after a press by hand. One popup
 * is open at a time; as for a reader, another tab that comes to the front closes it.
 */
export async function pressButton({ name, browser, extensionId }: RunningBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  if (name === 'firefox') {
    await closeFirefoxPopup(browser);
    return openFirefoxPopup(browser, extensionId);
  }
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  await extension.triggerAction(page);
  return (await browser.waitForTarget(isPopup(extensionId), { timeout: BROWSER_PATIENCE })).asPage();
}

/** Closes the popup, if one is open. */
export async function closePopup({ name, browser, extensionId }: RunningBrowser): Promise<void> {
  if (name === 'firefox') return closeFirefoxPopup(browser);
  const target = browser.targets().find(isPopup(extensionId));
  await (await target?.asPage())?.close();
}
