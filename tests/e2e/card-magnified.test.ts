/** A page that is magnified by its own style: the card is not, and stands where its mark is. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardBox, cardText, paintedLines, pointAt, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const ADDRESS = /^http:\/\/tass\.com\/world\/zoom-(?<zoom>[\d.]+)-(?<margin>\d+)(?<quirks>-quirks)?$/u;
const QUOTE = 'A pilot who knows one harbor knows half of the next one';

const addressOf = (zoom: number, margin = 0, quirks = '') =>
  `http://tass.com/world/zoom-${zoom}-${margin}${quirks}`;

/** A page that is magnified so many times, with its words so many of its own pixels from the left. */
const magnified = (zoom: string, margin: string) =>
  tassPage(paragraphs, {
    head: `<style>html { zoom: ${zoom}; } main { margin-left: ${margin}px; padding-bottom: 2000px; }</style>`,
  });

const at = async (page: Page) => {
  const lines = await pointAt(page, 'direct', QUOTE);
  expect(await cardText(page)).toContain('Otto Falk');
  const card = await cardBox(page);
  return { lines, card, width: card.right - card.left, height: card.bottom - card.top };
};

eachBrowser(
  'the card of a magnified page',
  ({ href }) => {
    const { zoom, margin, quirks } = ADDRESS.exec(href)?.groups ?? {};
    if (!zoom || !margin) return null;
    const page = magnified(zoom, margin);
    return html(quirks ? page.replace('<!doctype html>', '') : page);
  },
  (world) => {
    const open = async (address: string) => {
      const page = await world().open(address);
      await waitForPainted(page, 'direct', QUOTE);
      return page;
    };

    test.each([1.5, 2])('%s times: has the size that it has everywhere', async (zoom) => {
      const plain = await at(await open(addressOf(1)));
      const { width, height } = await at(await open(addressOf(zoom)));
      expect(width).toBeCloseTo(plain.width, 0);
      expect(height).toBeCloseTo(plain.height, 0);
    });

    test.each([
      [1.5, 0, ''],
      [1.5, 400, ''],
      [2, 0, ''],
      [2, 300, ''],
      [2, 300, '-quirks'],
    ])(
      '%s times, words %s pixels from its edge%s: is in the window, right below or above its mark',
      async (zoom, margin, quirks) => {
        const page = await open(addressOf(zoom, margin, quirks));
        const { lines, card } = await at(page);
        const says = `card ${JSON.stringify(card)} at ${JSON.stringify(lines)}`;
        const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        expect(card.left, says).toBeGreaterThanOrEqual(0);
        expect(card.top, says).toBeGreaterThanOrEqual(0);
        expect(card.right, says).toBeLessThanOrEqual(window.width);
        expect(card.bottom, says).toBeLessThanOrEqual(window.height);
        const below = card.top - lines.at(-1)!.bottom;
        const above = lines[0]!.top - card.bottom;
        expect(Math.max(below, above), says).toBeGreaterThanOrEqual(0);
        expect(Math.max(below, above), says).toBeLessThan(60);
        expect(card.left, says).toBeLessThan(lines[0]!.left + 20);
        expect(card.right, says).toBeGreaterThan(lines[0]!.left);
      },
    );

    test.each([1.5, 2])('%s times: stays at its mark as the page is scrolled', async (zoom) => {
      const page = await open(addressOf(zoom));
      // A card that a finger has asked for stays when the words have moved from under it.
      const { left, top, bottom } = (await paintedLines(page, 'direct', QUOTE))[0]!;
      await page.touchscreen.tap(left + 12, (top + bottom) / 2);
      expect(await cardText(page)).toContain('Otto Falk');
      const before = await cardBox(page);
      const moved = await page.evaluate(async () => {
        const from = scrollY;
        scrollBy({ top: 60, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 500));
        return scrollY - from;
      });
      expect(moved).toBeGreaterThan(50);
      const card = await cardBox(page);
      expect(card.top).toBeCloseTo(before.top - moved, 0);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });
  },
);
