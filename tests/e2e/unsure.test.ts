/** A name where somebody else is nearly as likely: the list and the card say so, with the reason. */
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { cardText, pointAt } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/bridge';
const UNSURE = 'the bridge would be closed for a year';
const article = tassPage([
  'VELDEN, June 4. /TASS/. Ruritanian Transport Minister Otto Falk met Mayor Karl Berg on the old bridge on Monday.',
  `He said ${UNSURE}.`,
  '"It is older than I am, and I am not young," Falk told reporters.',
]);

eachBrowser(
  'a name that may be the wrong one',
  ({ href }) => (href === ADDRESS ? html(article) : null),
  (world) => {
    test('is unsure in the list, with the reason', async () => {
      const page = await world().open(ADDRESS);
      const panel = await panelFor(world().running, page);
      await panel.waitForSelector('.who--unsure');
      const list = await panel.$eval('main', (main) => (main as HTMLElement).innerText);
      expect(list).toMatch(/Otto Falk\s+unsure/u);
      expect(list).toContain('“He” may also stand for Karl Berg.');
      expect(await panel.$$('.who--unsure')).toHaveLength(1);
    });

    test('is unsure in the card, with the reason', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'indirect', UNSURE);
      await pointAt(page, 'indirect', UNSURE);
      const text = await cardText(page);
      expect(text).toContain('Otto Falk');
      expect(text).toContain('unsure');
      expect(text).toContain('may also stand for Karl Berg');
    });
  },
);
