/** Runs a group of tests once in Chromium and once in Firefox, each with the extension installed and pages served on loopback. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSERS } from '../../../scripts/browsers/find-browser.ts';
import type { LaunchOptions, RunningBrowser } from '../../../scripts/browsers/launch.ts';
import { closePopup } from '../../../scripts/browsers/popup.ts';
import type { PageServer, Serve } from '../../../scripts/browsers/serve-pages.ts';
import { type LentBrowser, lendBrowser } from './lent-browser.ts';

export interface World {
  running: RunningBrowser;
  server: PageServer;
  /** Opens a page in a new tab; `url` may name any host over plain HTTP, the pages come from `serve`. */
  open(url: string): Promise<Page>;
}

/**
 * Declares a describe block per browser. `world()` is there from the first `beforeAll` on; every tab that a test opened is
 * closed behind it.
 */
export function eachBrowser(
  title: string,
  serve: Serve,
  define: (world: () => World) => void,
  options: Partial<LaunchOptions> = {},
): void {
  describe.each(BROWSERS)(`${title} (%s)`, (name) => {
    let current: World | null = null;
    let lent: LentBrowser | null = null;
    let isSound = true;
    beforeAll(async () => {
      lent = await lendBrowser(name, serve, options);
      const { running, server } = lent;
      const open = async (url: string) => {
        const page = await running.browser.newPage();
        await page.setViewport({ width: 1000, height: 900 });
        await page.goto(url);
        return page;
      };
      current = { running, server, open };
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') isSound = false;
      if (current) await closePopup(current.running);
      const [, ...others] = (await current?.running.browser.pages()) ?? [];
      for (const page of others) await page.close();
    });
    afterAll(async () => {
      await lent?.giveBack(isSound);
    });
    define(() => {
      if (!current) throw new Error('the browser is not running yet');
      return current;
    });
  });
}
