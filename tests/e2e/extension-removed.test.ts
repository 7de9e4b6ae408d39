import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hasLayer } from '../../scripts/browsers/own-layer.ts';
import { cardText, paintedLines, pointAt, until } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const ADDRESS = 'http://tass.com/world/2';

eachBrowser(
  'the extension removed while a page is open',
  ({ href }) => (href === ADDRESS ? html(tassPage(paragraphs)) : null),
  (world) => {
    test('goes quiet: no card, no colour, no error in the page', async () => {
      const { running } = world();
      const page = await world().open(ADDRESS);
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => {
        // The page has no icon, which the browser tells as an error of its own.
        const ofThePage = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !ofThePage) errors.push(message.text());
      });
      await waitForPainted(page, 'direct', QUOTE);
      const lines = await paintedLines(page, 'direct', QUOTE);

      await running.removeExtension();

      const { left, top, bottom } = lines[0]!;
      await page.mouse.move(left + 4, (top + bottom) / 2);
      await page.mouse.move(left + 12, (top + bottom) / 2);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await page.evaluate(() => {
        history.pushState(null, '', '/world/elsewhere');
        document.querySelector('p')?.append(' And so on.');
      });
      await new Promise((resolve) => setTimeout(resolve, 600));

      expect(await hasLayer(page)).toBe(false);
      // Either the highlights are gone, or the browser has taken their stylesheet away with the extension.
      const colours = await page.evaluate(() =>
        [...CSS.highlights.keys()].map(
          (name) => getComputedStyle(document.querySelector('p')!, `::highlight(${name})`).backgroundColor,
        ),
      );
      expect(colours.filter((colour) => colour !== 'rgba(0, 0, 0, 0)')).toEqual([]);
      expect(errors).toEqual([]);
    });
  },
);

eachBrowser(
  'the extension removed while a card is open',
  ({ href }) => (href === ADDRESS ? html(tassPage(paragraphs)) : null),
  (world) => {
    test('leaves no card whose buttons do nothing', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
      await pointAt(page, 'direct', QUOTE);
      expect(await cardText(page)).toContain('Otto Falk');
      expect(await layerIsSeen(page)).toBe(true);

      await world().running.removeExtension();

      await until('no card to be seen', async () => !(await layerIsSeen(page)));
    });
  },
);

/** Whether something beside head and body has a box in the page: Firefox stops the script that could take the layer out, and hides it. */
const layerIsSeen = (page: Page) =>
  page.evaluate(() =>
    [...document.documentElement.children].some(
      (child) =>
        !(child instanceof HTMLHeadElement || child instanceof HTMLBodyElement) &&
        child.getClientRects().length > 0,
    ),
  );
