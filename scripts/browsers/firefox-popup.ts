/**
 * The extension's popup in Firefox, opened as by a press of its button. Firefox's driver knows tabs alone: the popup is made
 * known to both ends of its line, and is a page like any other then.
 */
import type { Browser, Page } from 'puppeteer-core';
import { type Context, inFirefoxWindow, lineTo } from './firefox-window.ts';
import { BROWSER_PATIENCE } from './patience.ts';

/** The popup that a browser shows, and that its driver has been told of. */
const shown = new WeakMap<Browser, Context>();

/** What Firefox has in its window and in its modules, as far as it is needed here. */
interface PopupBrowser extends Element {
  permanentKey?: object;
  currentURI: { spec: string };
}
declare const ChromeUtils: { importESModule(address: string): unknown };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } | null };

/** Runs in Firefox's window. @returns the driver's name for the popup's context */
async function pressButton(extensionId: string, patience: number): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: object): { triggerAction(window: object): Promise<void> } };
      };
    };
  };
  const { NavigableManager: manager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as {
    NavigableManager: {
      getIdForBrowser(browser: Element): string;
      getBrowserById(id: string): Element | null;
      knowsPopups?: boolean;
    };
  };
  const popups = () => [...document.querySelectorAll<PopupBrowser>('.webextension-popup-browser')];
  if (!manager.knowsPopups) {
    const tabById = manager.getBrowserById.bind(manager);
    manager.getBrowserById = (id) =>
      tabById(id) ?? popups().find((popup) => manager.getIdForBrowser(popup) === id) ?? null;
    manager.knowsPopups = true;
  }
  const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
  if (!extension) throw new Error(`${extensionId} is not installed`);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  const end = Date.now() + patience;
  for (;;) {
    // Until it opens, the page stands in another place, which it leaves for good.
    const open = popups().find(
      (popup) =>
        (popup.closest('panel') as { state?: string } | null)?.state === 'open' &&
        popup.currentURI.spec.startsWith('moz-extension:'),
    );
    if (open) {
      open.permanentKey ??= {};
      return manager.getIdForBrowser(open);
    }
    if (Date.now() > end) {
      const seen = popups().map((popup) => [
        (popup.closest('panel') as { state?: string } | null)?.state,
        popup.currentURI.spec,
      ]);
      throw new Error(`the popup did not open; there is ${JSON.stringify(seen)}`);
    }
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** Presses the button of an extension in the tab that is in front. Resolves when the popup stands open. */
export async function openFirefoxPopup(browser: Browser, extensionId: string): Promise<Page> {
  const line = lineTo(browser);
  const root = await inFirefoxWindow(browser, pressButton, extensionId, BROWSER_PATIENCE);
  const { contexts } = (await line.send('browsingContext.getTree', { root })).result as {
    contexts: [Context];
  };
  shown.set(browser, contexts[0]);
  line.emit('browsingContext.contextCreated', contexts[0]);
  const page = (await browser.pages()).find((candidate) => candidate.url() === contexts[0].url);
  if (!page) throw new Error('the driver does not know the popup');
  return page;
}

/** Closes the popup, if one is open. */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  const context = shown.get(browser);
  if (!context) return;
  shown.delete(browser);
  await inFirefoxWindow(browser, async () => {
    for (const popup of document.querySelectorAll('.webextension-popup-browser'))
      (popup.closest('panel') as { hidePopup?(): void } | null)?.hidePopup?.();
  });
  lineTo(browser).emit('browsingContext.contextDestroyed', context);
}
