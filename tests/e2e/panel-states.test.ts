/** The popup, opened by the extension's button, says what is so and offers only what can be done: on a site that is no wire's, and where there is no list. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings } from './harness/extension-says.ts';
import { wholeInSight } from './harness/in-sight.ts';
import { paintedTexts, waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { named, shownClaims, shownWords, waitForState } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const NEWS = 'http://paper.example/news';
const BLOG = 'http://paper.example/blog';
const TABLE = 'http://tass.com/world/table';
const FERRY = 'http://tass.com/world/ferry';
const PARTS = 'http://tass.com/world/parts';
/** Nothing here speaks TLS: the browser shows an error in the place of this page. */
const BROKEN = 'https://paper.example/news';
const WALK = 'The sea was grey and flat, and the gulls sat on the stones as they always do in the morning.';
const LATER =
  'A week later the harbor was open again. "The pilots are back at work," Otto Falk told the evening paper, and the ships sailed one by one.';
const PILOT = 'A pilot who knows one harbor knows half of the next one';
const pages: Record<string, string> = {
  [NEWS]: portArticle,
  [BLOG]: tassPage(['We went for a walk along the shore, as we do each Sunday.', WALK, 'Later it rained.']),
  [TABLE]: tassPage([
    'VARNA /Bulgaria/, June 4. /TASS/. The table of the Caspian Shipowners Association for June is as follows.',
    'Varna: two meters. Burgas: three meters. The next table comes out in July, as it does each year.',
  ]),
  [FERRY]: tassPage([
    'PORT ELLA /Norland/, May 3. /TASS/. The ferry to Ella island will sail again in May, Harbor Board chairwoman Anna Berg said.',
    'A spokesman for the ferry company called the pier "as good as new."',
    '"Nobody asked us," it was heard on the pier.',
  ]),
  [PARTS]: tassPage([
    'VARNA /Bulgaria/, June 4. /TASS/. "A pilot who knows one harbor knows half of the next one," Ruritanian Transport Minister Otto Falk told reporters.',
    'The ports of the Black Sea have waited for pilots for three years, and some of them have none at all.',
  ]).replace(
    '</div></div></main>',
    `<div class="infobox"><p>${LATER}</p><p>${WALK}</p></div></div></div></main>`,
  ),
};

eachBrowser(
  'the popup',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    afterEach(() => keepSettings(world().running));

    const popup = async (address: string) => {
      const page = await world().open(address);
      return { page, panel: await panelFor(world().running, page) };
    };
    /** Which answer to the question about the site is chosen; null where it is not asked. */
    const chosen = (panel: Page) =>
      panel.evaluate(
        () => document.querySelector('[role="radio"][aria-checked="true"]')?.textContent ?? null,
      );
    const said = (panel: Page) => panel.$eval('.panel', (element) => (element as HTMLElement).innerText);
    const rules = (panel: Page) =>
      panel.evaluate(async () => {
        const { storage } = (
          globalThis as unknown as {
            chrome: { storage: { local: { get(key: string): Promise<{ settings?: { sites?: object } }> } } };
          }
        ).chrome;
        return (await storage.local.get('settings')).settings?.sites ?? {};
      });

    describe('on a site that is no wire’s', () => {
      test('asks about the site under the list, and at least four claims stand whole over it', async () => {
        const { panel } = await popup(NEWS);
        await waitForState(panel, 'annotated');
        expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
        expect(await chosen(panel)).toBe('This time');
        expect(await panel.$eval('[role="radiogroup"]', ({ ariaLabel }) => ariaLabel)).toBe(
          'Wiremark on paper.example',
        );
        expect((await wholeInSight(panel, 'li[data-index] .claim__words')).length).toBeGreaterThanOrEqual(4);
        expect(await wholeInSight(panel, '[role="radio"]')).toEqual([
          'This time',
          'Always on this site',
          'Never here',
        ]);
      });

      test('never: marks and list go at once, and come back where they went', async () => {
        const { page, panel } = await popup(NEWS);
        await waitForPainted(page, 'direct', PILOT);
        await named(panel, 'radio', 'Never here').click();
        await waitForState(panel, 'site-off');
        await waitForNothingPainted(page);
        expect(await said(panel)).toContain('Off on paper.example');
        expect(await rules(panel)).toEqual({ 'paper.example': 'off' });
        await named(panel, 'radio', 'This time').click();
        await waitForState(panel, 'annotated');
        await waitForPainted(page, 'direct', PILOT);
        expect(await rules(panel)).toEqual({});
      });

      test('never, but this page: the list comes, the site stays off', async () => {
        await keepSettings(world().running, { version: 1, sites: { 'paper.example': 'off' } });
        const { page, panel } = await popup(NEWS);
        await waitForState(panel, 'site-off');
        await named(panel, 'button', 'Read this page only').click();
        await waitForState(panel, 'annotated');
        expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
        expect(await chosen(panel)).toBe('Never here');
        expect(await paintedTexts(page)).toEqual({});
        expect(await panel.$('[role="switch"]')).toBeNull();
      });

      test('asks where there is no article as well', async () => {
        const { panel } = await popup(BLOG);
        await waitForState(panel, 'no-article');
        expect(await chosen(panel)).toBe('This time');
        await named(panel, 'radio', 'Never here').click();
        await waitForState(panel, 'site-off');
      });

      test('always without the browser’s permission is this time, and says so', async () => {
        await keepSettings(world().running, { version: 1, sites: { 'paper.example': 'on' } });
        const { panel } = await popup(NEWS);
        await waitForState(panel, 'annotated');
        await expect.poll(() => chosen(panel)).toBe('This time');
        expect(await panel.$eval('.site [role="status"]', ({ textContent }) => textContent)).toBe(
          'The browser did not allow it: this time only.',
        );
      });

      test('always asks for the permission at the press', async ({ skip }) => {
        // Nobody is there to answer Chromium's question; Firefox's profile says yes.
        skip(world().running.name === 'chromium');
        const { panel } = await popup(NEWS);
        await waitForState(panel, 'annotated');
        await named(panel, 'radio', 'Always on this site').click();
        await expect.poll(() => chosen(panel)).toBe('Always on this site');
        expect(await rules(panel)).toEqual({ 'paper.example': 'on' });
        await named(panel, 'radio', 'This time').click();
        await expect.poll(() => rules(panel)).toEqual({});
      });

      test('arrows go through the question without answering it', async () => {
        const { panel } = await popup(NEWS);
        await waitForState(panel, 'annotated');
        await panel.focus('[role="radio"][aria-checked="true"]');
        await panel.keyboard.press('ArrowRight');
        await panel.keyboard.press('ArrowRight');
        expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Never here');
        expect(await chosen(panel)).toBe('This time');
        await panel.keyboard.press('Enter');
        await waitForState(panel, 'site-off');
      });
    });

    test('a page that did not load says so, asks about no site and for no permission', async () => {
      const page = await world().running.browser.newPage();
      await page.goto(BROKEN).catch(() => {});
      await expect.poll(() => page.url()).not.toBe('about:blank');
      const panel = await panelFor(world().running, page);
      await waitForState(panel, 'not-loaded');
      expect(await said(panel)).toContain('This page did not load');
      expect(await panel.$$eval('main button', (all) => all.map(({ textContent }) => textContent))).toEqual([
        'Load it again',
      ]);
      expect(await chosen(panel)).toBeNull();
      expect(await panel.$('footer')).toBeNull();
    });

    test('an article without claims leads to its organizations', async () => {
      const { panel } = await popup(TABLE);
      await waitForState(panel, 'annotated');
      expect(await said(panel)).toContain('No claims found');
      expect(await panel.$('footer')).toBeNull();
      await panel.locator('.empty__actions button').click();
      await panel.waitForSelector('.organization');
    });

    test('who is not named, and who is not known, is shown so, with the reason', async () => {
      const { panel } = await popup(FERRY);
      await waitForState(panel, 'annotated');
      const runs = await panel.$$eval('.run', (all) =>
        all.map((run) => [
          run.querySelector('.who')?.textContent,
          run.querySelector('.who__tag')?.textContent ?? null,
          run.querySelector('.run__why')?.textContent ?? null,
        ]),
      );
      expect(runs[0]).toEqual(['Anna Berg', null, null]);
      expect(runs[1]).toEqual([
        'A spokesman for the ferry company',
        'not named',
        'The article gives no name, only this description.',
      ]);
      expect((await shownClaims(panel))[1]?.words).toBe('the pier “as good as new”');
    });

    test('text that was left out is told of, and read when the reader wishes', async () => {
      const { panel } = await popup(PARTS);
      await waitForState(panel, 'annotated');
      expect(await shownWords(panel)).toEqual([`“${PILOT}”`]);
      expect(await panel.$eval('.notice', ({ textContent }) => textContent)).toContain(
        'Part of the page was not read.',
      );
      await named(panel, 'button', 'Read it too').click();
      await expect.poll(() => shownWords(panel)).toEqual([`“${PILOT}”`, '“The pilots are back at work”']);
      expect(await panel.$('.notice')).toBeNull();
    });
  },
);
