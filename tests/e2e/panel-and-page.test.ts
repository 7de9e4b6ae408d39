import { afterEach, expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import {
  changeStoredSettings,
  named,
  pickFromMenu,
  shownClaims,
  shownWords,
  waitForState,
} from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const FRONT = 'http://tass.com/';
const GERMAN = 'http://tass.com/de';
const BLOG = 'http://blog.example/post';
const pages: Record<string, string> = {
  [PORTS]: portArticle,
  [FRONT]: tassPage([
    'The harbor lay quiet under a low sky, and the cranes stood where they had stood the day before.',
    '"The list is short," said Otto Falk, who has been a pilot for forty years and knows every stone of it.',
    'The ships waited in the roads, as they have waited there for as long as anybody can remember.',
  ]),
  [BLOG]: portArticle,
  [GERMAN]: tassPage([
    'Der Hafen lag ruhig unter dem niedrigen Himmel, und die Kräne standen dort, wo sie schon am Tag zuvor gestanden hatten.',
    '„Die Liste der Lotsen ist kurz“, sagte der Minister am Mittwoch vor Journalisten. „Wir brauchen mehr von ihnen, und zwar bald.“',
    'Die Schiffe warteten auf der Reede, wie sie dort seit Menschengedenken gewartet haben, und niemand wusste, wie lange noch.',
  ]).replace(/<html[^>]*>/u, '<html lang="de">'),
};
const PILOT = 'A pilot who knows one harbor knows half of the next one';
const LIST = 'The list is short';

eachBrowser(
  'the popup and the page',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const popup = async (url: string, place: 'popup' | 'sidepanel' = 'popup') => {
      const page = await world().open(url);
      return { page, panel: await panelFor(world().running, page, place) };
    };
    afterEach(async () => {
      const page = await world().running.openExtensionPage('options.html');
      await changeStoredSettings(page, null);
      await page.close();
    });

    test('a click on a claim scrolls the page to it and flashes it', async () => {
      const { page, panel } = await popup(PORTS);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await panel.$eval('li[data-index="4"] .claim__words', (claim) => (claim as HTMLElement).click());
      await waitForPainted(page, 'flash', LIST);
      expect(await panel.$eval('.panel__message', ({ textContent }) => textContent)).toBe('');
      await page.waitForFunction(() => scrollY > 300);
    });

    test('clicks on an organization walk through its mentions, and round again', async () => {
      const { page, panel } = await popup(PORTS);
      await panel.click('#tab-organizations');
      const at = () =>
        panel.$eval('.organization__walk', (walk) => (walk as HTMLElement).innerText.match(/\d \/ \d/u)?.[0]);
      const places: (string | undefined)[] = [];
      for (const form of [
        'International Maritime Organization',
        'IMO',
        'IMO',
        'International Maritime Organization',
      ]) {
        await panel.click('.organization__name');
        await waitForPainted(page, 'flash', form);
        places.push(await at());
      }
      expect(places).toEqual(['1 / 3', '2 / 3', '3 / 3', '1 / 3']);
    });

    test('the marks are switched off and on everywhere, and that is remembered', async () => {
      const { page, panel } = await popup(PORTS);
      await waitForPainted(page, 'direct', PILOT);
      await named(panel, 'switch', 'Marks in pages').click();
      await waitForNothingPainted(page);
      expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
      const again = await popup(PORTS);
      expect(await paintedTexts(again.page)).toEqual({});
      await named(again.panel, 'switch', 'Marks in pages').click();
      await waitForPainted(page, 'direct', PILOT);
      await waitForPainted(again.page, 'direct', PILOT);
    });

    test('a site is switched off, and that is remembered; then it is read only when asked for', async () => {
      const { page, panel } = await popup(PORTS);
      await waitForPainted(page, 'direct', PILOT);
      await pickFromMenu(panel, 'More', 'Never here');
      await waitForState(panel, 'site-off');
      await waitForNothingPainted(page);
      const again = await popup(PORTS);
      await waitForState(again.panel, 'site-off');
      await named(again.panel, 'radio', 'Always on this site').click();
      await waitForState(again.panel, 'annotated');
      await waitForPainted(again.page, 'direct', PILOT);
    });

    test('a page without an article says so, and is read all the same when the reader wishes', async () => {
      const { panel } = await popup(FRONT);
      await waitForState(panel, 'no-article');
      await named(panel, 'button', 'Read it all the same').click();
      await waitForState(panel, 'annotated');
      expect((await shownClaims(panel)).map(({ words, speaker }) => [words, speaker])).toEqual([
        ['“The list is short”', 'Otto Falk'],
      ]);
      expect(await panel.$eval('.notice', ({ textContent }) => textContent)).toContain('No dateline found');
    });

    test('a page in another language says which it looks like and which are read', async () => {
      const { panel } = await popup(GERMAN);
      await waitForState(panel, 'other-language');
      const said = await panel.$eval('main', (main) => (main as HTMLElement).innerText);
      expect(said).toContain('Wiremark does not read German');
      expect(said).toContain('English and Russian');
    });

    test('where the extension has no permission it asks for one', async () => {
      const { panel } = await popup(BLOG, 'sidepanel');
      await waitForState(panel, 'needs-permission');
      expect(await panel.$eval('main', ({ textContent }) => textContent)).toContain('Allow all sites');
    });

    test("the browser's own pages cannot be read, and it says so", async () => {
      const panel = await panelFor(world().running, await world().running.openExtensionPage('options.html'));
      await waitForState(panel, 'not-readable');
    });

    test('when reading fails it says why, and tries again', async () => {
      const { page, panel } = await popup(PORTS);
      // The page's part of the extension reports a failure, as it does when its engine throws.
      await panel.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
            scripting: { executeScript(injection: object): Promise<unknown> };
          };
        };
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        await chrome.scripting.executeScript({
          target: { tabId: tab?.id },
          func: () => {
            const { runtime } = (
              globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): void } } }
            ).chrome;
            runtime.sendMessage({ type: 'state-changed', news: { status: 'failed', reason: 'out of ink' } });
          },
        });
      }, page.url());
      await waitForState(panel, 'failed');
      expect(await panel.$eval('main', ({ textContent }) => textContent)).toContain('out of ink');
      await named(panel, 'button', 'Try again').click();
      await waitForState(panel, 'annotated');
      expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
    });

    test('the side panel is the same list', async () => {
      const { panel } = await popup(PORTS, 'sidepanel');
      expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
    });

    test('when the article grows, what was searched, filtered and selected stays', async () => {
      const { page, panel } = await popup(PORTS, 'sidepanel');
      await panel.type('input[type="search"]', 'falk');
      await panel.click(`li[data-index="1"] input`);
      await page.bringToFront();
      await page.evaluate(() => {
        const first = [...document.querySelectorAll('p')].find(({ textContent }) =>
          textContent.includes('A pilot who'),
        )!;
        const more = document.createElement('p');
        more.textContent = '"The tide is late today," Otto Falk told reporters at the pier before noon.';
        first.after(more);
      });
      await expect.poll(() => shownWords(panel)).toContain('“The tide is late today”');
      await panel.bringToFront();
      expect(await panel.$eval('input[type="search"]', (field) => (field as HTMLInputElement).value)).toBe(
        'falk',
      );
      expect(
        await panel.$$eval('li:has(input:checked) .claim__text', (all) =>
          all.map((each) => each.textContent),
        ),
      ).toEqual([PORT_CLAIMS[1]]);
    });

    test('the side panel shows the other article when the tab goes there', async () => {
      const { page, panel } = await popup(PORTS, 'sidepanel');
      await page.goto(FRONT);
      await waitForState(panel, 'no-article');
      await page.goto(PORTS);
      await waitForState(panel, 'annotated');
    });
  },
);
