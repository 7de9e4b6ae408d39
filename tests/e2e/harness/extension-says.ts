/** What the extension's own parts do, done from one of its pages: the settings it keeps, the messages it sends to a tab. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Message } from '../../../lib/messages.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';
import { tabId } from '../../../scripts/browsers/panel.ts';

interface ExtensionApi {
  storage: {
    local: {
      get(): Promise<object>;
      set(items: object): Promise<void>;
      clear(): Promise<object>;
    };
  };
  tabs: { sendMessage(tab: number, message: unknown, options: object): Promise<unknown> };
}

/** Keeps these settings in the extension's storage, whatever they are; without any, as after the installation. */
export async function keepSettings(
  running: RunningBrowser,
  settings?: Partial<Settings> | unknown,
): Promise<void> {
  const own = await running.openExtensionPage('options.html');
  // As text: the drivers take no object that has names like "constructor".
  await own.evaluate(
    async (written) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const { local } = (browser ?? chrome)!.storage;
      if (written === null) await local.clear();
      else await local.set({ settings: JSON.parse(written) });
    },
    settings === undefined ? null : JSON.stringify(settings),
  );
  await own.close();
}

/** Asks or clears the browser's storage. `own` is one of the extension's pages, here and below. */
export function storage(own: Page, method: 'get' | 'clear'): Promise<{ settings?: Partial<Settings> }> {
  return own.evaluate((name) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const { local } = (browser ?? chrome)!.storage;
    return local[name]() as Promise<{ settings?: Partial<Settings> }>;
  }, method);
}

/** The settings that the browser has stored. */
export const stored = async (own: Page) => (await storage(own, 'get')).settings;

/** Waits until the stored settings have these parts: what closes a popup closes it before it has kept anything. */
export async function waitForStored(own: Page, parts: Partial<Settings>): Promise<void> {
  await expect.poll(() => stored(own)).toMatchObject(parts);
}

/** Sends a message to the annotator of the tab that shows `page`, as the background and the panels do. @returns its answer */
export async function sayTo(running: RunningBrowser, page: Page, message: Message): Promise<unknown> {
  const own = await running.openExtensionPage('options.html');
  const tab = await tabId(own, page);
  await page.bringToFront();
  const answer = await own.evaluate(
    async (id, said) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      return (browser ?? chrome)!.tabs.sendMessage(id, said, { frameId: 0 });
    },
    tab,
    message as object,
  );
  await own.close();
  return answer;
}
