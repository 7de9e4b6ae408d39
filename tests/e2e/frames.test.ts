/** A page whose articles stand in several frames: all of them are listed, one at a time. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { closePopup } from '../../scripts/browsers/popup.ts';
import { violations } from './harness/accessibility.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { emptyLibrary, openLibrary, shownKept, waitForKept } from './harness/library.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { changeStoredSettings, named, shownWords } from './harness/panel-contents.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const PAGE = 'http://tass.com/world/all';
const LIGHTS = 'http://tass.com/world/lights';
const PORTS_WORDS = 'A pilot who knows one harbor knows half of the next one';
const LIGHTS_WORDS = 'White does not last where the wind carries sand';
const MASTS_WORDS = 'They have stood for longer than I have';
const lights = tassPage(
  [
    'OSLO /Norway/, June 5. /TASS/. The lighthouses of the north will be painted in autumn, Norwegian Coast Minister Nils Hagen said.',
    `"${LIGHTS_WORDS}," he told reporters.`,
  ],
  { head: '<style>p { margin: 40vh 0 }</style>' },
).replace('Ports should share pilots</h1>', 'Lighthouses in red</h1>');
/** An article without a headline. */
const masts = `<!doctype html><meta charset="utf-8"><title></title><body><p>RIGA /Latvia/, June 6. /TASS/. The old masts will stand for another year, harbor master Ida Berg said.</p><p>"${MASTS_WORDS}," she told reporters.</p><p>Nobody has climbed them in the last ten years.</p>`;
const around = tassPage(paragraphs, {
  tail: `<iframe src="/world/lights" width="600" height="300"></iframe><iframe src="/world/masts" width="600" height="300"></iframe>`,
});
/** A page that shows nothing but other pages' articles. */
const WALL = 'http://tass.com/world/wall';
const wall = `<!doctype html><meta charset="utf-8"><title>Wall</title><iframe src="/world/lights" width="600" height="300"></iframe><iframe src="/world/masts" width="600" height="300"></iframe>`;
const pages: Record<string, string> = {
  [PAGE]: around,
  [WALL]: wall,
  [LIGHTS]: lights,
  'http://tass.com/world/masts': masts,
};

/** Has the panel's next question to the top frame of a page wait until it is let go. */
async function holdNextQuestion(panel: Page): Promise<{ held(): Promise<boolean>; answer(): Promise<void> }> {
  await panel.evaluate(() => {
    type Send = (tab: number, message: { type: string }, options: { frameId: number }) => Promise<unknown>;
    const scope = globalThis as unknown as {
      browser?: { tabs: { sendMessage: Send } };
      chrome: { tabs: { sendMessage: Send } };
      letGo?: () => void;
    };
    const { tabs } = scope.browser ?? scope.chrome;
    const send = tabs.sendMessage.bind(tabs);
    tabs.sendMessage = async (tab, message, options) => {
      if (message.type === 'get-state' && options.frameId === 0 && !scope.letGo)
        await new Promise<void>((resolve) => {
          scope.letGo = resolve;
        });
      return send(tab, message, options);
    };
  });
  return {
    held: () => panel.evaluate(() => 'letGo' in globalThis),
    answer: async () => {
      await panel.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
      // Until what comes of it has come.
      await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    },
  };
}

const frameAt = (page: Page, name: string): Promise<Frame> =>
  page.waitForFrame((frame: Frame) => frame.url().endsWith(name));

eachBrowser(
  'a page with articles in frames',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const open = async () => {
      const page = await world().open(PAGE);
      await waitForPainted(page, 'direct', PORTS_WORDS);
      for (const name of ['/lights', '/masts']) {
        const frame = await frameAt(page, name);
        await expect.poll(async () => (await paintedTexts(frame)).direct?.length).toBe(1);
      }
      return page;
    };
    const choices = (panel: Page) =>
      panel.$$eval('.article-choice option', (options) => options.map(({ textContent }) => textContent));
    const choose = async (panel: Page, name: string) => {
      await panel.waitForSelector('.article-choice');
      const select = await panel.$('.article-choice select');
      const value = await select!.$$eval(
        'option',
        (options, wanted) => options.find(({ textContent }) => textContent === wanted)?.value,
        name,
      );
      await select!.select(value!);
    };
    const waitForWords = (panel: Page, words: string) =>
      expect.poll(() => shownWords(panel)).toContain(`“${words}”`);

    test('offers all of them, by headline or dateline, and lists that of the page itself at first', async () => {
      const panel = await panelFor(world().running, await open());
      await panel.waitForSelector('.article-choice');
      expect(await choices(panel)).toEqual([
        'Ports should share pilots',
        'Lighthouses in red',
        'TASS · RIGA, Latvia · June 6',
      ]);
      expect(await shownWords(panel)).toContain(`“${PORTS_WORDS}”`);
      expect(await violations(panel)).toEqual([]);
    });

    test('lists the chosen one, says nothing of a change, and leaves the keyboard at the choice', async () => {
      const panel = await panelFor(world().running, await open());
      const select = await named(panel, 'combobox', '3 articles here').waitHandle();
      await select.focus();
      await choose(panel, 'Lighthouses in red');
      await waitForWords(panel, LIGHTS_WORDS);
      expect(await panel.$eval('h1', ({ textContent }) => textContent)).toBe('Lighthouses in red');
      expect(await panel.$eval('.panel__message', ({ textContent }) => textContent)).toBe('');
      expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('select');
    });

    test('does with the chosen one what is done with any: goes to a claim, puts right, keeps, copies', async () => {
      const page = await open();
      const frame = await frameAt(page, '/lights');
      const panel = await panelFor(world().running, page);
      await choose(panel, 'Lighthouses in red');
      await waitForWords(panel, LIGHTS_WORDS);

      await panel.click('li[data-index="1"] [data-roving]');
      await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(0);
      await panel.waitForSelector('li[data-index="1"] [data-current], li[data-index="1"][data-current]');

      await panel.click('li[data-index="1"] [aria-label^="Keep in the library"]');
      await panel.waitForSelector('::-p-text(1 claim kept in the library)');

      await panel.focus('li[data-index="0"] .claim__words');
      await panel.keyboard.press('r');
      await panel.waitForSelector('dialog[open] .put-right');
      await panel.$$eval('dialog label', (labels) =>
        labels.find(({ textContent }) => textContent.startsWith('Unknown'))?.click(),
      );
      await panel.click('dialog [data-action="done"]');
      await panel.waitForSelector('[aria-label^="Put right by you: “The lighthouses"]');
      // It is chosen still, though the frame has told of itself.
      expect(await shownWords(panel)).toContain(`“${LIGHTS_WORDS}”`);

      await panel.click('.foot .button--primary');
      await expect
        .poll(() => panel.$eval('.panel__message', (said) => said.textContent))
        .toBe('2 claims copied');
      await closePopup(world().running);
      const { text } = await pasteInto(page);
      expect(text).toContain(`"${LIGHTS_WORDS}" — Nils Hagen, Norwegian Coast Minister (TASS`);
      expect(text).toContain('tass.com/world/lights');

      const library = await openLibrary(world().running);
      await waitForKept(library, 1);
      expect((await shownKept(library))[0]).toMatchObject({
        words: `“${LIGHTS_WORDS}”`,
        speaker: 'Nils Hagen',
      });
      await emptyLibrary(world().running);
    });

    test('shows that of the page again where the frame of the chosen one goes', async () => {
      const page = await open();
      const panel = await panelFor(world().running, page, 'sidepanel');
      await choose(panel, 'Lighthouses in red');
      await waitForWords(panel, LIGHTS_WORDS);
      await page.$eval('iframe', (frame) => frame.remove());
      await waitForWords(panel, PORTS_WORDS);
      await expect
        .poll(() => choices(panel))
        .toEqual(['Ports should share pilots', 'TASS · RIGA, Latvia · June 6']);
    });

    test('stays with the chosen one where an older question is answered later', async () => {
      const page = await world().open(WALL);
      const lightsFrame = await frameAt(page, '/lights');
      const mastsFrame = await frameAt(page, '/masts');
      const add = (frame: Frame, words: string) =>
        frame.evaluate((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          [...document.querySelectorAll('p')].at(-1)!.after(paragraph);
        }, words);
      const panel = await panelFor(world().running, page, 'sidepanel');
      await waitForWords(panel, LIGHTS_WORDS);
      await panel.waitForSelector('.article-choice');

      const release = await holdNextQuestion(panel);
      await add(lightsFrame, '"Sand takes all of it in a winter," Hagen said of the old paint.');
      await expect.poll(() => release.held()).toBe(true);
      await choose(panel, 'TASS · RIGA, Latvia · June 6');
      await waitForWords(panel, MASTS_WORDS);
      await release.answer();

      await add(mastsFrame, '"The gulls would miss them," Berg said of the masts on Friday.');
      await waitForWords(panel, 'The gulls would miss them');
      expect(await shownWords(panel)).toContain(`“${MASTS_WORDS}”`);
    });

    test('has room for the choice at 320 pixels, also in Russian', async () => {
      const page = await open();
      const panel = await panelFor(world().running, page, 'sidepanel');
      await panel.setViewport({ width: 320, height: 600 });
      await changeStoredSettings(panel, { language: 'ru' });
      await panel.waitForSelector('::-p-text(Здесь 3 статьи)');
      const box = await panel.$eval('.article-choice select', (select) => {
        const { left, right, height } = select.getBoundingClientRect();
        return { left, right, height };
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(320);
      expect(box.height).toBeGreaterThanOrEqual(32);
      const wide = await panel.$$eval('*', (all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > 320.5)
          .map((one) => one.outerHTML.slice(0, 200)),
      );
      expect(wide).toEqual([]);
      expect(await violations(panel)).toEqual([]);
      await changeStoredSettings(panel, null);
    });
  },
);
