import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { closePopup } from '../../scripts/browsers/popup.ts';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { changeStoredSettings, waitForState } from './harness/panel-contents.ts';
import { portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';

type Messages = Record<string, { message: string }>;
const [english, russian] = ['en', 'ru'].map(
  (language): Messages =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../public/_locales/${language}/messages.json`), 'utf8'),
    ),
) as [Messages, Messages];

/** What stands in the interface, to see or to hear, without the words of the article. */
function interfaceTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = Array.from(document.querySelectorAll('[aria-label], [title], [placeholder]'), (element) => [
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      element.getAttribute('placeholder'),
    ]).flat();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      // The commands stand there as the browser describes them, in its own language.
      if (!parentElement?.closest('body [lang], .head, .shortcuts')) texts.push(nodeValue);
    }
    return texts.map((text) => text?.trim() ?? '').filter(Boolean);
  });
}

eachBrowser(
  'the looks of',
  ({ href }) => (href === PORTS ? html(portArticle) : null),
  (world) => {
    /** The article, opened once for a test. */
    const ports = async () => {
      if (!opened || opened.isClosed()) opened = await world().open(PORTS);
      return opened;
    };
    let opened: Page | null = null;
    const states: Record<string, () => Promise<Page>> = {
      'the popup': async () => panelFor(world().running, await ports()),
      'the popup, with filters and a selection': async () => {
        const panel = await panelFor(world().running, await ports());
        await panel.click('[aria-controls="filters"]');
        await panel.locator('.find__filter:nth-child(2) select').fill('direct');
        await panel.click('li[data-index] input');
        return panel;
      },
      'the popup, with its menus': async () => {
        const panel = await panelFor(world().running, await ports());
        await panel.click('[popovertarget="more"]');
        return panel;
      },
      'the voices': async () => {
        const panel = await panelFor(world().running, await ports());
        await panel.click('#tab-voices');
        return panel;
      },
      'the organizations': async () => {
        const panel = await panelFor(world().running, await ports());
        await panel.click('#tab-organizations');
        return panel;
      },
      'the side panel': async () => panelFor(world().running, await ports(), 'sidepanel'),
      'a page that cannot be read': async () => {
        const { running } = world();
        const panel = await panelFor(running, await running.openExtensionPage('options.html'));
        await waitForState(panel, 'not-readable');
        return panel;
      },
      'the options': () => world().running.openExtensionPage('options.html'),
      'the page of the first run': async () => {
        const page = await world().running.openExtensionPage('welcome.html');
        await page.waitForSelector('main');
        return page;
      },
      'a site that is off': async () => {
        const panel = await panelFor(world().running, await ports());
        await panel.click('[popovertarget="more"]');
        await panel.locator('.menu:popover-open [role="menuitemradio"]:nth-of-type(3)').click();
        await waitForState(panel, 'site-off');
        return panel;
      },
    };

    afterEach(async () => {
      const own = await world().running.openExtensionPage('options.html');
      await changeStoredSettings(own, null);
    });

    test.each(Object.entries(states))(
      '%s: nothing that axe-core objects to, light and dark',
      async (_, open) => {
        const page = await open();
        // Nothing but colours changes from one to the other.
        for (const [scheme, rules] of [
          ['light', null],
          ['dark', ['color-contrast', 'link-in-text-block']],
        ] as const) {
          // All colours are told by light-dark(), which follows this property.
          await page.evaluate(async (chosen) => {
            document.documentElement.style.colorScheme = chosen;
            // Half way from one colour to the other nothing has its contrast.
            await Promise.all(document.getAnimations().map((animation) => animation.finished));
          }, scheme);
          expect(await violations(page, ':root', rules), scheme).toEqual([]);
        }
      },
    );

    test('in Russian every word of the interface is Russian', async () => {
      const settingsPage = await world().running.openExtensionPage('options.html');
      await changeStoredSettings(settingsPage, { language: 'ru' });
      const untranslated = new Set(
        Object.entries(english)
          // A wire's name stands in the articles too, in the language of the article.
          .filter(([key, { message }]) => key !== 'sampleWire' && russian[key]?.message !== message)
          .flatMap(([key, { message }]) => [key, message]),
      );
      for (const open of Object.values(states)) {
        const page = await open();
        await page.waitForFunction(() => document.documentElement.lang === 'ru');
        const texts = await interfaceTexts(page);
        expect(texts.filter((text) => untranslated.has(text))).toEqual([]);
        expect(texts.filter((text) => /\p{Script=Cyrillic}/u.test(text)).length).toBeGreaterThan(2);
        await closePopup(world().running);
      }
    });
  },
);
