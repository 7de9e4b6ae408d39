/** Claims are kept where they are met: in the popup, the side panel, on the card, from the menu; and what is kept is shown as kept. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { inCard } from '../../scripts/browsers/own-layer.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { closePopup } from '../../scripts/browsers/popup.ts';
import { violations } from './harness/accessibility.ts';
import { cardText, pointAt, press, until, waitForCardSaying } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { sayTo } from './harness/extension-says.ts';
import { emptyLibrary, openLibrary, shownKept, waitForKept } from './harness/library.ts';
import { waitForPainted } from './harness/marks.ts';
import { named } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const SHIPS = 'Ships are patient, shippers are not';
const ARTICLE = 'Keep the whole article in the library';

/** What of the article the panel shows as kept, by the place in its list. */
const keptInPanel = (panel: Page) =>
  panel.$$eval('li[data-index]', (items) =>
    items.map((item) => item.querySelector('[aria-pressed]')?.getAttribute('aria-pressed') === 'true'),
  );
const waitForPressed = (panel: Page, wanted: string) =>
  expect.poll(async () => (await keptInPanel(panel)).map(Number).join('')).toBe(wanted);

eachBrowser(
  'keeping',
  ({ origin, pathname }) => (origin + pathname === PORTS ? html(portArticle) : null),
  (world) => {
    const panel = async (place: 'popup' | 'sidepanel' = 'popup') =>
      panelFor(world().running, await world().open(PORTS), place);
    afterEach(() => emptyLibrary(world().running));

    test('a claim by its own button, shown as kept when the article is opened again', async () => {
      const first = await panel();
      await first.click('li[data-index="1"] [aria-label^="Keep in the library"]');
      await first.waitForSelector('::-p-text(1 claim kept in the library)');
      await waitForPressed(first, '01000');
      expect(await violations(first)).toEqual([]);
      await closePopup(world().running);

      const again = await panelFor(world().running, await world().open(`${PORTS}?utm_source=mail`));
      await waitForPressed(again, '01000');
      await closePopup(world().running);

      const library = await openLibrary(world().running);
      await waitForKept(library, 1);
      expect(await shownKept(library)).toEqual([
        { words: PORT_CLAIMS[1], speaker: 'Otto Falk', tags: [], note: null },
      ]);
    });

    test('taken out by another press, and put back by undo', async () => {
      const popup = await panel();
      const button = 'li[data-index="0"] [aria-label^="Keep in the library"]';
      await popup.click(button);
      await waitForPressed(popup, '10000');
      await popup.click(button);
      await waitForPressed(popup, '00000');
      await popup.click('.panel__undo');
      await waitForPressed(popup, '10000');
    });

    test('all of the article, then the selected ones out of it, in the side panel', async () => {
      const side = await panel('sidepanel');
      await named(side, 'button', ARTICLE).click();
      await waitForPressed(side, '11111');
      await side.click('li[data-index="2"] input[type="checkbox"]');
      await side.click('li[data-index="3"] input[type="checkbox"]');
      await side.click('[aria-label="Keep the selected claims in the library"]');
      await waitForPressed(side, '11001');
      expect(await violations(side)).toEqual([]);
    });

    test('the library stands in the side panel’s place, and leads back to it', async () => {
      const side = await panel('sidepanel');
      await named(side, 'button', ARTICLE).click();
      await waitForPressed(side, '11111');
      await named(side, 'button', 'Library').click();
      await waitForKept(side, 5);
      expect(
        await side.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await side.click('.library__back');
      await waitForPressed(side, '11111');
    });

    test('with the speaker whom the reader chooses afterwards', async () => {
      const page = await world().open(PORTS);
      const side = await panelFor(world().running, page, 'sidepanel');
      await named(side, 'button', ARTICLE).click();
      await waitForPressed(side, '11111');
      const claim = { words: SHIPS, place: 0 };
      const request = { change: 'speaker', claim, speaker: { name: 'Otto Falk' } } as const;
      await sayTo(world().running, page, { type: 'put-right', request });
      const library = await openLibrary(world().running);
      await waitForKept(library, 5);
      await expect
        .poll(async () => (await shownKept(library)).find(({ words }) => words.includes(SHIPS))?.speaker)
        .toBe('Otto Falk');
    });

    test('by the K key in the list', async () => {
      const popup = await panel();
      await popup.focus('li[data-index="0"] [data-roving]');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('k');
      await waitForPressed(popup, '01000');
    });

    test('on the card: kept, taken out, put back', async () => {
      const page = await world().open(PORTS);
      await waitForPainted(page, 'direct', QUOTE);
      await pointAt(page, 'direct', QUOTE);
      expect(await cardText(page)).toContain('Otto Falk');
      await press(page, 'keep');
      await waitForCardSaying(page, '1 claim kept in the library');
      const pressed = () =>
        inCard(page, (root) => root.querySelector('[data-action="keep"]')!.getAttribute('aria-pressed'));
      expect(await pressed()).toBe('true');
      await press(page, 'keep');
      await waitForCardSaying(page, 'Taken out of the library');
      await press(page, 'keep');
      await waitForCardSaying(page, 'Put back');
      await until('pressed again', async () => (await pressed()) === 'true');
    });

    test('by the command and the context menu, which say one thing to the page', async () => {
      const page = await world().open(PORTS);
      await waitForPainted(page, 'direct', QUOTE);
      await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await sayTo(world().running, page, { type: 'keep-claim' });
      await waitForCardSaying(page, '1 claim kept in the library');
      const library = await openLibrary(world().running);
      await waitForKept(library, 1);
    });
  },
);
