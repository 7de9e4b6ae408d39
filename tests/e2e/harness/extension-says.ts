/** What the extension's own parts do, done from one of its pages: the settings it keeps, the messages it sends to a tab. */
import type { Page } from 'puppeteer-core';
import type { Message } from '../../../lib/messages.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';
import { tabId } from '../../../scripts/browsers/panel.ts';

interface ExtensionApi {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: Record<string, unknown> }>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
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

/** Waits until these settings are in the storage: what closes a popup closes it before it has kept anything. `own` is one of the extension's pages. */
export async function waitForStored(own: Page, settings: Partial<Settings>): Promise<void> {
  await own.waitForFunction(
    async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const { settings: stored } = await (browser ?? chrome)!.storage.local.get('settings');
      return Object.entries(wanted).every(([name, value]) => stored?.[name] === value);
    },
    { polling: 50 },
    settings as Record<string, unknown>,
  );
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
