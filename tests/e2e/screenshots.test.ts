import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takePicture } from '../../scripts/browsers/take-picture.ts';
import { keepPicture } from '../../scripts/screenshots/keep-picture.ts';
import { visibleDifference } from '../../scripts/screenshots/visible-difference.ts';
import { eachBrowser, type World } from './harness/each-browser.ts';

/** The picture of a page of 200 x 100 pixels. */
async function pictureOf({ running }: World, body: string, height = 100): Promise<Uint8Array> {
  const page = await running.browser.newPage();
  await page.setViewport({ width: 200, height });
  await page.setContent(`<!doctype html><body style="margin: 0; background: white">${body}</body>`);
  return page.screenshot();
}
const box = (colour: string, side = 10) =>
  `<div style="width: ${side}px; height: ${side}px; background: ${colour}"></div>`;

eachBrowser(
  'pictures of the documentation',
  () => null,
  (world) => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'wiremark-pictures-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    const judge = () => world().running.browser.newPage();

    test('are compared by the pixels that look different', async () => {
      const [red, blue, plain] = [
        await pictureOf(world(), box('#f00')),
        await pictureOf(world(), box('#00f')),
        await pictureOf(world(), ''),
      ];
      expect(await visibleDifference(await judge(), red, red)).toBe(0);
      expect(await visibleDifference(await judge(), red, blue)).toBe(100);
      expect(await visibleDifference(await judge(), plain, red)).toBe(100);
      // A shade that no eye tells from the other.
      expect(await visibleDifference(await judge(), red, await pictureOf(world(), box('#f80808')))).toBe(0);
      // Of another size all is different.
      expect(await visibleDifference(await judge(), plain, await pictureOf(world(), '', 101))).toBe(20_200);
    });

    test('stay to the byte where the new one looks the same, and are written where it does not', async () => {
      const { browser } = world().running;
      const file = join(folder, 'new/picture.png');
      const stored = () => Buffer.from(readFileSync(file));
      const [first, shade, letter] = [
        await pictureOf(world(), `${box('#f00')}ill`),
        await pictureOf(world(), `${box('#f80808')}ill`),
        await pictureOf(world(), `${box('#f00')}all`),
      ];
      expect(await keepPicture(browser, file, first)).toBe(true);
      expect(stored().equals(first)).toBe(true);
      expect(Buffer.from(shade).equals(first)).toBe(false);
      expect(await keepPicture(browser, file, shade)).toBe(false);
      expect(stored().equals(first)).toBe(true);
      expect(await keepPicture(browser, file, letter)).toBe(true);
      expect(stored().equals(letter)).toBe(true);
    });

    test('show no caret, whether it is there at the moment or not', async () => {
      const page = await judge();
      await page.setViewport({ width: 200, height: 100 });
      await page.setContent('<input style="font-size: 40px; width: 150px; outline: 0">');
      const without = await takePicture(page);
      await page.focus('input');
      for (let turn = 0; turn < 4; turn++) {
        expect(await visibleDifference(page, without, await takePicture(page))).toBe(0);
        await new Promise((later) => setTimeout(later, 300));
      }
    });
  },
);
