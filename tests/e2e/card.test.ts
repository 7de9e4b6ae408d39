import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inCard, inLayer } from '../../scripts/browsers/own-layer.ts';
import {
  cardBox,
  cardText,
  paintedLines,
  pointAt,
  press,
  waitForCardSaying,
  waitForNoCard,
} from './harness/card.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, paragraphs, sample, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'Every lost centimeter is about 90 tons of cargo left on the quay';
const LONG =
  'We have measured the same sea with five different rulers for thirty years. From December on there will be one table, open to every port and to every fisherman';

const pages: Record<string, () => ReturnType<typeof html>> = {
  'http://tass.com/world/1': () => html(sample),
  'http://tass.com/world/inside': () =>
    html(
      tassPage([
        'VARNA /Bulgaria/, June 4. /TASS/. The Shanghai Cooperation Organization should share its pilots, Ruritanian Transport Minister Otto Falk said.',
        '"A harbor that the SCO has measured is known to all," he told reporters.',
      ]),
    ),
  'http://tass.com/world/shadowed': () =>
    // A page whose style reaches for everything, and whose script listens to every key.
    html(
      tassPage(paragraphs, {
        head: '<style>* { display: block !important; font: 40px cursive !important; opacity: 0.5 !important; } html { font-size: 4px; }</style>',
        tail: '<script>window.keys = []; addEventListener("keydown", ({ key }) => keys.push(key));</script>',
      }),
    ),
};

eachBrowser(
  'the card',
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    const openSample = async () => {
      const page = await world().open('http://tass.com/world/1');
      await waitForPainted(page, 'direct', QUOTE);
      return page;
    };

    test('says who speaks, with role, how, and why it thinks so; and goes with the pointer', async () => {
      const page = await openSample();
      await pointAt(page, 'direct', QUOTE);
      const text = await cardText(page);
      expect(text).toContain('Irina Velskaya');
      expect(text).toContain('noted');
      expect(text).toContain('Direct quote');
      expect(text).toMatch(/Reported with\s+noted\s*in quotation marks/);
      await page.mouse.move(5, 5);
      await waitForNoCard(page);
    });

    test('covers nothing of what it explains', async () => {
      const page = await openSample();
      for (const quote of [LONG, QUOTE]) {
        const lines = await pointAt(page, 'direct', quote);
        await waitForCardSaying(page, quote === LONG ? 'Daniyar' : 'Irina');
        const card = await cardBox(page);
        for (const line of lines) {
          const apart =
            card.right <= line.left ||
            card.left >= line.right ||
            card.bottom <= line.top ||
            card.top >= line.bottom;
          expect(apart, `card ${JSON.stringify(card)} over ${JSON.stringify(line)}`).toBe(true);
        }
        await page.mouse.move(5, 5);
        await waitForNoCard(page);
      }
    });

    test('stays while the pointer is on it, and copies words with attribution as text and as HTML', async () => {
      const page = await openSample();
      await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await press(page, 'copy');
      await waitForCardSaying(page, 'copied');
      const { text, html: markup } = await pasteInto(page);
      expect(text).toContain(`"${QUOTE}" — Irina Velskaya`);
      expect(text).toContain('Irina Velskaya');
      expect(text).toContain('TASS');
      expect(markup).toContain('<blockquote');
      expect(markup).toContain(QUOTE);
    });

    test('of an organization gives its full name, its kind and its number of mentions, and leads to the next', async () => {
      const page = await openSample();
      await pointAt(page, 'organizations', 'SCO');
      const text = await cardText(page);
      expect(text).toContain('Shanghai Cooperation Organization');
      expect(text).toContain('Intergovernmental');
      expect(text).toContain('2 mentions');
      await press(page, 'next-mention');
      await waitForPainted(page, 'flash', 'Shanghai Cooperation Organization');
    });

    test.each(['is pointed at', 'is tapped'])(
      'says both who speaks and what an organization inside the words is, which %s',
      async (how) => {
        const page = await world().open('http://tass.com/world/inside');
        await waitForPainted(page, 'organizations', 'SCO');
        const { left, top, right, bottom } = (await paintedLines(page, 'organizations', 'SCO'))[0]!;
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        if (how === 'is tapped') {
          await page.touchscreen.tap(x, y);
        } else {
          await page.mouse.move(x - 4, y);
          await page.mouse.move(x, y);
        }
        const text = await cardText(page);
        expect(text).toContain('Otto Falk');
        expect(text).toContain('Direct quote');
        expect(text).toContain('Shanghai Cooperation Organization');
        // And it stays: no other card comes in its place.
        await setTimeout(600);
        expect(await cardText(page)).toBe(text);
      },
    );

    test('leads to the next claim of the same speaker', async () => {
      const page = await openSample();
      await pointAt(page, 'direct', LONG);
      await cardText(page);
      await press(page, 'next-of-speaker');
      await waitForPainted(page, 'flash', 'the stations "will answer to no single capital');
      await waitForCardSaying(page, 'Daniyar Sultanbek');
    });

    test('closes with Escape, by its button, and by a press beside it; its host goes with it', async () => {
      const page = await openSample();
      await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);

      await page.mouse.move(5, 5);
      await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await press(page, 'close');
      await waitForNoCard(page);

      await page.mouse.move(5, 5);
      await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await page.mouse.click(5, 5);
      await waitForNoCard(page);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });

    test('stays closed after Escape where the pointer had moved just before', async () => {
      const page = await openSample();
      const [line] = await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await page.mouse.move(line!.left + 20, (line!.top + line!.bottom) / 2);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await setTimeout(400);
      await waitForNoCard(page);
      // But it comes again when the pointer goes on.
      await page.mouse.move(line!.left + 30, (line!.top + line!.bottom) / 2);
      await cardText(page);
    });

    test("is beyond the reach of the page's styles and keys", async () => {
      const page = await world().open('http://tass.com/world/shadowed');
      const quote = 'A pilot who knows one harbor knows half of the next one';
      await waitForPainted(page, 'direct', quote);
      await pointAt(page, 'direct', quote);
      await cardText(page);
      const opacity = await inLayer(page, ({ host }) => getComputedStyle(host).opacity);
      const size = await inCard(page, (root) =>
        Number.parseFloat(getComputedStyle(root.querySelector('.card__who')!).fontSize),
      );
      expect(opacity).toBe('1');
      // Neither the 40 pixels of the page's style nor a fraction of the 4 pixels of its root.
      expect(size).toBeGreaterThan(12);
      expect(size).toBeLessThan(20);
    });
  },
);
