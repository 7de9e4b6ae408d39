/** What a reader does with a page by its own means is not touched by the marks: selecting, copying, finding, dragging. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedLines } from './harness/card.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const PILOT = 'A pilot who knows one harbor knows half of the next one';

const selected = (page: Page) => page.evaluate(() => getSelection()!.toString());

/** The three paragraphs as a selection gives them. */
const lines = (text: string) => text.split(/\s*\n\s*/).filter((line) => line !== '');

eachBrowser(
  'on a marked page',
  ({ href }) => (href === 'http://tass.com/world/1' ? html(tassPage(paragraphs)) : null),
  (world) => {
    const open = async () => {
      const page = await world().open('http://tass.com/world/1');
      await waitForPainted(page, 'direct', PILOT);
      return page;
    };
    /** Drags the pointer from the first paragraph's beginning to the last one's end. */
    const selectAll = async (page: Page) => {
      const corners = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('.text-block')!);
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes.find(({ width }) => width > 0)!, boxes.at(-1)!];
        return { from: [first.left + 1, first.top + 5], to: [last.right + 40, last.bottom - 5] } as {
          from: [number, number];
          to: [number, number];
        };
      });
      await page.mouse.move(...corners.from);
      await page.mouse.down();
      await page.mouse.move(300, 300);
      await page.mouse.move(...corners.to, { steps: 4 });
      await page.mouse.up();
    };

    test('a selection drawn across marks is the page’s own words, and the marks stay', async () => {
      const page = await open();
      const before = await paintedTexts(page);
      await selectAll(page);
      expect(lines(await selected(page))).toEqual(paragraphs);
      expect(await paintedTexts(page)).toEqual(before);
    });

    test('what is copied across marks is the page’s own words, and the page hears of it as ever', async () => {
      const page = await open();
      await page.evaluate(() => {
        document.addEventListener('copy', () => {
          document.title = `heard: ${getSelection()!.toString().length}`;
        });
      });
      await selectAll(page);
      const { length } = await selected(page);
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyC', { commands: ['Copy'] });
      await page.keyboard.up('Control');
      await expect.poll(() => page.title()).toBe(`heard: ${length}`);
      const { text, html: markup } = await pasteInto(page);
      expect(lines(text)).toEqual(paragraphs);
      expect(markup).not.toContain('wiremark');
    });

    test('the browser’s search finds words inside a mark and across its end', async () => {
      const page = await open();
      const find = (words: string) =>
        page.evaluate((wanted) => (window as unknown as { find(text: string): boolean }).find(wanted), words);
      for (const words of ['half of the next', 'the next one," he told']) {
        await page.evaluate(() => getSelection()!.removeAllRanges());
        expect(await find(words)).toBe(true);
        expect(await selected(page)).toBe(words);
      }
    });

    test('a selection of marked words is dragged as text', async () => {
      const page = await open();
      await page.evaluate(() => {
        document.addEventListener('dragstart', (event) => {
          document.title = `dragged: ${event.dataTransfer!.getData('text/plain')}`;
        });
      });
      await page.evaluate(() =>
        (window as unknown as { find(text: string): boolean }).find('half of the next'),
      );
      const [line] = await paintedLines(page, 'direct', PILOT);
      const at = await page.evaluate(() => {
        const { left, top, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      expect(at.y).toBeGreaterThan(line!.top - 1);
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 30, at.y + 60, { steps: 6 });
      await expect.poll(() => page.title()).toBe('dragged: half of the next');
      await page.mouse.up();
    });
  },
);
