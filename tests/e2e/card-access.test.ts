import { expect, test } from 'vitest';
import { inCard } from '../../scripts/browsers/own-layer.ts';
import { violationsOfCard } from './harness/accessibility.ts';
import { cardText, paintedLines, pointAt, waitForCardSaying, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, sample } from './pages/wire-pages.ts';

const QUOTE = 'Every lost centimeter is about 90 tons of cargo left on the quay';

const pages: Record<string, string> = {
  'http://tass.com/world/light': sample,
  'http://tass.com/world/dark': sample.replace(
    '</head>',
    '<style>html, body { background: #111 !important; color: #eee !important; }</style></head>',
  ),
};

eachBrowser(
  'the card for everybody',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    test.each(['light', 'dark'])('on a %s page: nothing that axe-core objects to', async (tone) => {
      const page = await world().open(`http://tass.com/world/${tone}`);
      await waitForPainted(page, 'direct', QUOTE);
      for (const [name, words, said] of [
        ['direct', QUOTE, 'Irina Velskaya'],
        ['organizations', 'SCO', 'Shanghai Cooperation Organization'],
      ] as const) {
        await pointAt(page, name, words);
        await waitForCardSaying(page, said);
        const scheme = await inCard(
          page,
          (root) => getComputedStyle(root.querySelector('.card')!).colorScheme,
        );
        expect(scheme).toBe(tone);
        expect(await violationsOfCard(page), said).toEqual([]);
        await page.mouse.move(5, 5);
        await waitForNoCard(page);
      }
    });

    test('opens under a finger, stays, and goes with a tap beside it', async () => {
      const page = await world().open('http://tass.com/world/light');
      await waitForPainted(page, 'direct', QUOTE);
      const { left, top, bottom } = (await paintedLines(page, 'direct', QUOTE))[0]!;
      await page.touchscreen.tap(left + 12, (top + bottom) / 2);
      expect(await cardText(page)).toContain('Irina Velskaya');
      await page.touchscreen.tap(5, 5);
      await waitForNoCard(page);
    });
  },
);
