/** Wiremark's entries of the browser's context menu. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browsers/firefox-window.ts';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';
import { PATIENCE } from './patience.ts';

interface Menus {
  update(id: string, changes: object, ...rest: unknown[]): unknown;
}

/** Presses the secondary button there, and closes the menu again. Firefox only. @returns the titles of Wiremark's entries in it */
export async function entriesAt(
  running: RunningBrowser,
  page: Page,
  x: number,
  y: number,
): Promise<string[]> {
  await page.mouse.click(x, y, { button: 'right' });
  return inFirefoxWindow(
    running.browser,
    async (extensionId, patience) => {
      const menu = document.getElementById('contentAreaContextMenu') as unknown as {
        state: string;
        hidePopup(): void;
        querySelectorAll(selector: string): NodeListOf<HTMLElement>;
      };
      const end = Date.now() + patience;
      while (menu.state !== 'open') {
        if (Date.now() > end) throw new Error('the context menu did not open');
        await new Promise((later) => setTimeout(later, 20));
      }
      const own = `[id^="${extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/gu, '_')}-menuitem-"]`;
      const titles = [...menu.querySelectorAll(own)].map((item) => item.getAttribute('label') ?? '');
      menu.hidePopup();
      return titles;
    },
    running.extensionId,
    PATIENCE,
  );
}

/**
 * What is asked of Chromium's menu from now on, which nobody but a person can look into.
 * @returns what has been asked by now, as "id: change"
 */
export async function followMenu({ browser }: RunningBrowser): Promise<() => Promise<string[]>> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = (await target.worker())!;
  await worker.evaluate(() => {
    const world = globalThis as unknown as { chrome: { contextMenus: Menus }; asked: string[] };
    const { contextMenus } = world.chrome;
    const update = contextMenus.update.bind(contextMenus);
    world.asked = [];
    contextMenus.update = (id, changes, ...rest) => {
      world.asked.push(`${id}: ${JSON.stringify(changes)}`);
      return update(id, changes, ...rest);
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}
