/** What the browser's context menu offers of Wiremark's. Firefox's is looked at; in Chromium what is asked of it. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { cardText, pointAt } from './harness/card.ts';
import { entriesAt, followMenu } from './harness/context-menu.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings } from './harness/extension-says.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const ENGLISH = 'Copy quote with attribution';
const RUSSIAN = 'Копировать цитату с указанием автора';
const KEEP_ENGLISH = 'Keep in Wiremark’s library';
const KEEP_RUSSIAN = 'Сохранить в библиотеку Wiremark';
const NOWHERE = { x: 500, y: 700 };

eachBrowser(
  'the context menu',
  () => html(tassPage(paragraphs)),
  (world) => {
    afterEach(() => keepSettings(world().running));

    const open = (name: string) => world().open(`http://tass.com/world/${name}`);
    /** Points at a claim, until its card is there. @returns the point */
    const pointAtClaim = async (page: Page) => {
      await page.bringToFront();
      await waitForPainted(page, 'direct', QUOTE);
      await page.mouse.move(0, 0);
      const [line] = await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      return { x: line!.left + 12, y: (line!.top + line!.bottom) / 2 };
    };
    /** How to see whether the entry for a mark is offered in a page, at a point of it. */
    const offeredIn = async () => {
      const { running } = world();
      if (running.name === 'firefox')
        return async (page: Page, { x, y }: { x: number; y: number }) =>
          (await entriesAt(running, page, x, y)).length > 0;
      const asked = await followMenu(running);
      return async () =>
        (await asked()).findLast((each) => each.includes('visible')) === 'keep-mark: {"visible":true}';
    };

    test('offers to copy a claim while it is pointed at, and in no other tab', async () => {
      const offered = await offeredIn();
      const page = await open('one');
      const claim = await pointAtClaim(page);
      await expect.poll(() => offered(page, claim)).toBe(true);
      const other = await open('two');
      await expect.poll(() => offered(other, NOWHERE)).toBe(false);
      await page.bringToFront();
      await pointAtClaim(page);
      await expect.poll(() => offered(page, claim)).toBe(true);
    });

    test('offers it no longer when the tab is closed, or goes elsewhere', async () => {
      const offered = await offeredIn();
      const other = await open('two');
      const closed = await open('one');
      const claim = await pointAtClaim(closed);
      await expect.poll(() => offered(closed, claim)).toBe(true);
      await closed.close();
      await expect.poll(() => offered(other, NOWHERE)).toBe(false);

      const left = await open('one');
      await pointAtClaim(left);
      await left.goto('http://tass.com/world/three');
      await expect.poll(() => offered(left, NOWHERE)).toBe(false);
    });

    test('speaks the language that the reader has chosen, from the moment on', async () => {
      const { running } = world();
      const asked = running.name === 'chromium' ? await followMenu(running) : null;
      const page = await open('one');
      for (const [language, words, keep] of [
        ['ru', RUSSIAN, KEEP_RUSSIAN],
        ['en', ENGLISH, KEEP_ENGLISH],
      ] as const) {
        await keepSettings(running, { version: 1, language });
        const { x, y } = await pointAtClaim(page);
        // Of Chromium's entries the last title that each was given; Firefox has them under one of the extension's name.
        const titles = async () =>
          asked
            ? Object.values(
                Object.fromEntries(
                  (await asked())
                    .filter((each) => each.includes('title'))
                    .map((each) => [each.split(':')[0], JSON.parse(each.slice(each.indexOf('{'))).title]),
                ),
              )
            : entriesAt(running, page, x, y);
        await expect.poll(titles).toEqual(asked ? [words, words, keep] : ['Wiremark', words, keep]);
      }
    });
  },
);
