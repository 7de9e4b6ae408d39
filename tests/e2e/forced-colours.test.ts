import { expect, test } from 'vitest';
import { inLayer } from '../../scripts/browsers/own-layer.ts';
import { pointAt, waitForCardSaying } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, sample } from './pages/wire-pages.ts';

const QUOTE = 'Every lost centimeter is about 90 tons of cargo left on the quay';

eachBrowser(
  'with colours that the reader forces',
  () => html(sample),
  (world) => {
    // Firefox has them by a setting of the whole browser alone.
    test('the notch of the card is a triangle: only one of its sides is seen', async ({ skip }) => {
      if (world().running.name === 'firefox') skip();
      const page = await world().open('http://tass.com/world/forced');
      const line = await page.createCDPSession();
      await line.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await waitForPainted(page, 'direct', QUOTE);
      await pointAt(page, 'direct', QUOTE);
      await waitForCardSaying(page, 'Irina Velskaya');
      const seen = await inLayer(page, (root) => {
        const style = getComputedStyle(root.querySelector('.box--pointing')!, '::before');
        const sides = [
          style.borderTopColor,
          style.borderLeftColor,
          style.borderRightColor,
          style.borderBottomColor,
        ];
        return sides.filter((colour) => colour !== 'rgba(0, 0, 0, 0)').length;
      });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(seen).toBe(1);
    });
  },
);
