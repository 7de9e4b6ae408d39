/** The proof in the page: while a card is open, what reports, who says it and where the full name stands are boxed in the text. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inLayer } from '../../scripts/browsers/own-layer.ts';
import { cardText, pointAt, press, until, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/oars';
const OARS = 'Oars are cheap';
/** More than a window of text stands between the full name and the claim. */
const filling = Array.from(
  { length: 40 },
  (_, at) =>
    `The harbor lay still on day ${at}, and the ferries of the town stayed in their berths all morning.`,
);
const pages: Record<string, string> = {
  [ADDRESS]: tassPage([
    'VARNA /Bulgaria/, June 4. /TASS/. Farid Huseynli, head of the Caspian Shipowners Association, arrived in the harbor.',
    ...filling,
    `"${OARS}," Huseynli noted.`,
  ]),
};

/** A box of the page, in the window's CSS pixels. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes that are drawn, from top to bottom and from left to right; none where no card is open. */
const boxes = async (page: Page): Promise<Box[]> =>
  (await inLayer(page, (root) =>
    [...root.querySelectorAll('.proof')]
      .map((proof) => {
        const { left, top, right, bottom } = proof.getBoundingClientRect();
        return { left, top, right, bottom };
      })
      .toSorted((a, b) => a.top - b.top || a.left - b.left),
  )) ?? [];

/** Where words of the page stand: the first place, or the last. */
const placeOf = (page: Page, words: string, last = false): Promise<Box> =>
  page.evaluate(
    (wanted, fromEnd) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Range[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0 || node.parentElement?.closest('script, style')) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        found.push(range);
      }
      const { left, top, right, bottom } = found.at(fromEnd ? -1 : 0)!.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    words,
    last,
  );

/** Whether a box is drawn around the place, a few pixels wider than it at most. */
const isAround = (box: Box | undefined, place: Box) =>
  box !== undefined &&
  [box.left - place.left, box.top - place.top, box.right - place.right, box.bottom - place.bottom].every(
    (distance) => Math.abs(distance) < 4,
  );

eachBrowser(
  'the proof of a claim',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const open = async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', OARS);
      await pointAt(page, 'direct', OARS);
      await cardText(page);
      return page;
    };

    test('is boxed where it stands: source, reporting word, and the full name with the role, far above', async () => {
      const page = await open();
      const [name, source, cue] = await until('three boxes', async () => {
        const found = await boxes(page);
        return found.length === 3 ? found : null;
      });
      expect(isAround(source, await placeOf(page, 'Huseynli', true)), 'the source').toBe(true);
      expect(isAround(cue, await placeOf(page, 'noted', true)), 'the cue').toBe(true);
      // With the role that stands at it.
      const full = await placeOf(page, 'Farid Huseynli, head of the Caspian Shipowners Association');
      expect(isAround(name, full), 'the full name').toBe(true);
      expect(full.bottom, 'which is out of sight').toBeLessThan(0);
    });

    test('leads to the full name and back to the words', async () => {
      const page = await open();
      const inSight = async (words: string, last = false) => {
        const { top, bottom } = await placeOf(page, words, last);
        return top >= 0 && bottom <= (await page.evaluate(() => innerHeight));
      };
      await press(page, 'show-name');
      await until('the full name in sight', () => inSight('Farid Huseynli'));
      await press(page, 'show-words');
      await until('the words in sight', () => inSight(OARS, true));
    });

    test('goes with the card', async () => {
      const page = await open();
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await boxes(page)).toEqual([]);
    });
  },
);
