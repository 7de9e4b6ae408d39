/** What a new reader meets first: the page that opens with the installation, and the example in it that is no picture. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { welcomePage } from '../../scripts/browsers/launch.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { cardText, pointAt, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { sayTo } from './harness/extension-says.ts';
import { waitForPainted } from './harness/marks.ts';
import { changeStoredSettings, named, shownWords } from './harness/panel-contents.ts';

const QUOTE = 'We have waited two winters for this. The ship is ready, and so is the crew';
const RUSSIAN_QUOTE = 'Мы ждали этого две зимы. Судно готово, готов и экипаж';

const addressOf = (page: Page) => page.evaluate(() => location.href);

eachBrowser(
  'the page of the first run',
  () => null,
  (world) => {
    const open = async () => {
      const page = await world().running.openExtensionPage('welcome.html');
      await page.setViewport({ width: 1200, height: 900 });
      await waitForPainted(page, 'direct', QUOTE);
      return page;
    };

    test('has opened by itself, once, and in front', async () => {
      const { running } = world();
      const opened = await welcomePage(running.browser, running.extensionUrl);
      const addresses = await Promise.all((await running.browser.pages()).map(addressOf));
      expect(addresses.filter((address) => address.startsWith(running.extensionUrl('')))).toEqual([
        running.extensionUrl('welcome.html'),
      ]);
      expect(await opened.evaluate(() => document.visibilityState)).toBe('visible');
    });

    test('marks its example as any article, and says with a card who said the words', async () => {
      const page = await open();
      await waitForPainted(page, 'mixed', 'the new pier "will outlive all of us');
      await waitForPainted(page, 'organizations', 'Ella Shipowners Association');
      await pointAt(page, 'direct', QUOTE);
      expect(await cardText(page)).toContain('Anna Berg');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('is read by the popup, whose claims lead to their places in it', async () => {
      const page = await open();
      await page.setViewport({ width: 500, height: 300 });
      const panel = await panelFor(world().running, page);
      const words = await shownWords(panel);
      expect(words).toContain(`“${QUOTE}”`);
      // The example's, and nothing of what the page says beside it.
      expect(words).toHaveLength(9);
      await panel.$$eval('[role="tabpanel"] :is(button, a)', (claims) =>
        (claims as HTMLElement[]).find(({ textContent }) => textContent.includes('no timetables'))?.click(),
      );
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    });

    test('obeys the keys that go from claim to claim', async () => {
      const page = await open();
      await sayTo(world().running, page, { type: 'step-claim', by: -1 });
      await page.bringToFront();
      expect(await cardText(page)).toContain('concluded');
    });

    test('changes its language, and its example with it', async () => {
      const page = await open();
      await named(page, 'radio', 'Русский').click();
      await waitForPainted(page, 'direct', RUSSIAN_QUOTE);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
      expect(await page.title()).toBe('Добро пожаловать в Wiremark');
      const panel = await panelFor(world().running, page);
      expect(await shownWords(panel)).toContain(`«${RUSSIAN_QUOTE}»`);
      await changeStoredSettings(page, null);
    });

    test('says that the button is in the toolbar as soon as it is', async () => {
      const page = await open();
      const said = () => page.$eval('.pin [role="status"]', ({ textContent }) => textContent);
      expect(await said()).toContain('puzzle piece');
      await page.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { action: { getUserSettings: unknown } } | undefined
        >;
        (browser ?? chrome)!.action.getUserSettings = async () => ({ isOnToolbar: true });
        dispatchEvent(new Event('focus'));
      });
      await expect.poll(said).toBe('Done: the button is in the toolbar.');
    });

    test('has its options and its list at hand by keyboard, in the order in which they are read', async () => {
      const page = await open();
      await page.bringToFront();
      const stops: string[] = [];
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate(() => {
            const { activeElement } = document;
            return (activeElement as HTMLInputElement | null)?.value || (activeElement?.textContent ?? '');
          }),
        );
      }
      expect(stops.slice(0, 4)).toEqual([
        'en',
        'Open the list',
        'All 32 sites, by their addresses',
        'Options',
      ]);
    });

    test('asks the network for nothing', async () => {
      await open();
      const { requests } = world().server;
      expect(requests.filter((request) => /tass|wiremark|wikidata|example/.test(request))).toEqual([]);
    });
  },
  { keepWelcome: true },
);
