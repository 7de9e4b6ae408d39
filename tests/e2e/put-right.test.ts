/** What the reader puts right holds wherever the article's claims are shown, for as long as the page shows the article. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Correction } from '../../lib/corrections/correction.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { cardText, pointAt } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { sayTo } from './harness/extension-says.ts';
import { waitForPainted } from './harness/marks.ts';
import { shownWords } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const PILOT = 'A pilot who knows one harbor knows half of the next one';
const SHIPS = 'Ships are patient, shippers are not';

const given = (words: string, name: string): Correction => ({
  change: 'speaker',
  claim: { words, place: 0 },
  speaker: { name },
});

eachBrowser(
  'what the reader puts right',
  ({ href }) => (href === PORTS ? html(portArticle) : null),
  (world) => {
    const open = async () => {
      const page = await world().open(PORTS);
      await waitForPainted(page, 'direct', PILOT);
      return page;
    };
    const putRight = (page: Page, request: Correction) =>
      sayTo(world().running, page, { type: 'put-right', request });

    test('is what the card in the page says, and why', async () => {
      const page = await open();
      await putRight(page, given(SHIPS, 'Otto Falk'));
      await pointAt(page, 'direct', SHIPS);
      const card = await cardText(page);
      expect(card).toContain('Otto Falk');
      expect(card).toContain('you have put the speaker right');
    });

    test('is what popup and side panel list, in those that are open and those that are opened', async () => {
      const page = await open();
      const panel = await panelFor(world().running, page, 'sidepanel');
      const listed = (each: Page) => each.$eval('main', (main) => (main as HTMLElement).innerText);
      expect(await listed(panel)).toContain('Farid Huseynli');
      await putRight(page, given(SHIPS, 'Otto Falk'));
      await putRight(page, given('the fees would fall by a third', 'Otto Falk'));
      await expect.poll(() => listed(panel), { timeout: 5000 }).not.toContain('Farid Huseynli');
      expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
      const popup = await panelFor(world().running, page);
      expect(await listed(popup)).not.toContain('Farid Huseynli');
    });

    test('stays when the page renders the article anew, and when it grows', async () => {
      const page = await open();
      await putRight(page, given(SHIPS, 'Otto Falk'));
      await page.evaluate(() => {
        const first = document.querySelector('p')!;
        first.before(Object.assign(document.createElement('p'), { textContent: '"It rains," Falk said.' }));
        first.parentElement!.append(
          Object.assign(document.createElement('p'), { textContent: '"We row home," Falk said.' }),
        );
      });
      await waitForPainted(page, 'direct', 'We row home');
      await pointAt(page, 'direct', SHIPS);
      expect(await cardText(page)).toContain('Otto Falk');
    });

    test('is gone with the article: at another address it is Wiremark’s answer again', async () => {
      const page = await open();
      await putRight(page, given(SHIPS, 'Otto Falk'));
      await page.evaluate(() => {
        history.pushState(null, '', '/world/more');
        document.title = 'More of the ports - TASS';
        const words = document.createElement('p');
        words.textContent = '"And so we row," Falk said.';
        document.querySelector('.text-block')!.append(words);
      });
      await waitForPainted(page, 'direct', 'And so we row');
      await pointAt(page, 'direct', SHIPS);
      expect(await cardText(page)).toContain('Farid Huseynli');
    });
  },
);
