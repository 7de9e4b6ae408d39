import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eachBrowser, type World } from './harness/each-browser.ts';
import { paintedColour, paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const ADDRESS = 'http://blog.example/post';

/**
 * Asks for the page as each browser lets a script do it: Chromium's driver presses the extension's button, which lets it
 * read this one page; in Firefox the options page asks for the site for good, and the test's profile says yes.
 */
async function askToRead({ running }: World, page: Page): Promise<void> {
  if (running.name === 'chromium') {
    const [extension] = (await running.browser.extensions()).values();
    await page.bringToFront();
    await extension!.triggerAction(page);
    return;
  }
  const options = await running.openExtensionPage('options.html');
  await options.type('.sites__address input', 'blog.example');
  await options.click('.sites__add button[type="submit"]');
  await options.waitForSelector('.sites__site');
  await page.reload();
}

eachBrowser(
  'a site that is no wire’s',
  ({ href }) => (href === ADDRESS ? html(tassPage(paragraphs)) : null),
  (world) => {
    test('is left alone until the reader asks, and is then read and marked as any other', async () => {
      const page = await world().open(ADDRESS);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await paintedTexts(page)).toEqual({});
      await askToRead(world(), page);
      await waitForPainted(page, 'direct', QUOTE);
      await expect.poll(() => paintedColour(page, 'p', 'direct')).not.toBe('rgba(0, 0, 0, 0)');
    });

    test('is read again by itself only where the reader has said "always"', async () => {
      const page = await world().open(ADDRESS);
      if (world().running.name === 'firefox') await waitForPainted(page, 'direct', QUOTE);
      else {
        await new Promise((resolve) => setTimeout(resolve, 800));
        expect(await paintedTexts(page)).toEqual({});
      }
    });
  },
);
