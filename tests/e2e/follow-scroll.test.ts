import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/tall';
const WORDS = ['The first pier is open', 'The second pier is closed', 'The third pier is flooded'];
const [FIRST, SECOND, THIRD] = WORDS;
const article = tassPage(
  [
    `VARNA /Bulgaria/, June 4. /TASS/. "${FIRST}," harbor master Otto Falk said.`,
    `"${SECOND}," he added.`,
    `"${THIRD}," he concluded.`,
  ],
  { head: '<style>p { margin: 100vh 0 }</style>' },
);

eachBrowser(
  'the panel follows the page',
  ({ href }) => (href === ADDRESS ? html(article) : null),
  (world) => {
    const goTo = (page: Page, words: string) =>
      page.evaluate((wanted) => {
        const paragraph = [...document.querySelectorAll('p')].find((each) =>
          each.textContent.includes(wanted),
        );
        paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, words);
    const waitForCurrent = (panel: Page, words: string) =>
      panel.waitForFunction(
        (wanted) => document.querySelector('[data-current]')?.textContent.includes(wanted),
        { polling: 100 },
        words,
      );

    test('as it scrolls, also to where no claim is', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', FIRST!);
      const panel = await panelFor(world().running, page, 'sidepanel');
      await page.bringToFront();
      for (const words of [SECOND, THIRD, FIRST]) {
        await goTo(page, words!);
        await waitForCurrent(panel, words!);
        expect(await panel.$$eval('[aria-current]', (all) => all.length)).toBe(1);
      }
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await panel.waitForFunction(() => !document.querySelector('[data-current]'), {
        polling: 100,
      });
    });

    test('with the keyboard too, but never takes it from where the reader put it', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', FIRST!);
      const panel = await panelFor(world().running, page);
      const focused = () => panel.evaluate(() => document.activeElement?.textContent);
      await goTo(page, SECOND!);
      await waitForCurrent(panel, SECOND!);
      await expect.poll(focused).toContain(SECOND);
      await panel.focus('[role="switch"]');
      await goTo(page, THIRD!);
      await waitForCurrent(panel, THIRD!);
      await panel.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      expect(await panel.evaluate(() => document.activeElement?.role)).toBe('switch');
    });
  },
);
