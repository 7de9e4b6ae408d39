/** What a screen reader hears of claims, by the trees that the browsers build for it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { until, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings, sayTo } from './harness/extension-says.ts';
import { type Heard, heardIn, startListening } from './harness/heard.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, sample, tassPage } from './pages/wire-pages.ts';

const SAMPLE = 'http://tass.com/world/1';
const LINKED = 'http://tass.com/world/linked';
const SAMPLE_QUOTE = 'Every lost centimeter is about 90 tons of cargo left on the quay';
const QUOTE = 'The fog is a guest. It never pays';

/** The first claim is broken by its source; there are links before it, behind it and far behind. */
const linked = tassPage([
  'VARNA /Bulgaria/, June 4. /TASS/. <a id="before" href="/harbor">The harbor</a> was shut for a day.',
  `"${QUOTE}," Ruritanian Transport Minister Otto Falk said. "And it leaves when it wants to, whoever has paid for the lamps." See the <a id="behind" href="/lamps">list of lamps</a>.`,
  'Falk stressed that the ports "will wait for no paper" from December on. <a id="far" href="/paper">Papers</a>',
]);

eachBrowser(
  'a screen reader hears',
  ({ href }) => (href === SAMPLE ? html(sample) : href === LINKED ? html(linked) : null),
  (world) => {
    const open = async (address: string, quote: string) => {
      await startListening(world().running);
      const page = await world().open(address);
      await waitForPainted(page, 'direct', quote);
      return page;
    };
    const goToNext = (page: Page) => sayTo(world().running, page, { type: 'step-claim', by: 1 });
    const heard = (page: Page, fits: (heard: Heard) => boolean) =>
      until('what is to be heard', async () => (await heardIn(world().running, page)).find(fits) ?? null);
    const dialog = (page: Page) => heard(page, ({ role, focused }) => role === 'dialog' && focused);

    test('who speaks, how, and all of the words, at each claim that a key leads to', async () => {
      const page = await open(LINKED, QUOTE);
      await goToNext(page);
      expect(await dialog(page)).toMatchObject({
        name: 'Otto Falk Direct quote',
        description: `"${QUOTE}. And it leaves when it wants to, whoever has paid for the lamps" 1 of 2`,
      });
      await goToNext(page);
      await heard(page, ({ role, focused, name }) => role === 'dialog' && focused && /Partly/u.test(name));
      expect(await dialog(page)).toMatchObject({
        name: 'Otto Falk Partly quoted',
        description: 'the ports "will wait for no paper" from December on 2 of 2',
      });
    });

    test('words that stand apart, apart: a reporting word and what is said of it', async () => {
      const page = await open(LINKED, QUOTE);
      await goToNext(page);
      const { words } = await dialog(page);
      expect(words.join('')).toMatch(/said\s+in quotation marks/u);
    });

    test('the buttons by their words, and what they do', async () => {
      const page = await open(LINKED, QUOTE);
      await goToNext(page);
      await dialog(page);
      const names = (await heardIn(world().running, page))
        // Firefox calls one that stays pressed a toggle button.
        .filter(({ role }) => /button$/.test(role))
        .map(({ name }) => name);
      expect(names).toEqual([
        'Keep in the library',
        'Copy',
        'Copy link',
        'Put right…',
        'Previous',
        'Next',
        'Next by Falk',
        'Close (Escape)',
      ]);
    });

    test('what was done, politely', async () => {
      const page = await open(LINKED, QUOTE);
      await goToNext(page);
      await dialog(page);
      // Past the button that keeps it.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const done = await heard(page, ({ role, words }) => role === 'status' && words.length > 0);
      expect(done).toMatchObject({ live: 'polite', words: ['1 claim copied'] });
    });

    test('what comes behind the claim, when the card is closed and the keyboard goes on', async () => {
      const page = await open(LINKED, QUOTE);
      await goToNext(page);
      await dialog(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('behind');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('far');
    });

    test('what stands before the claim, when the keyboard goes back', async () => {
      const page = await open(LINKED, QUOTE);
      await goToNext(page);
      await dialog(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    });

    test('how many claims were found, politely, and what the tabs hold', async () => {
      const page = await open(SAMPLE, SAMPLE_QUOTE);
      const panel = await panelFor(world().running, page, 'sidepanel');
      expect(await heard(panel, ({ words }) => words.join('') === '13 claims found')).toMatchObject({
        role: 'status',
        live: 'polite',
      });
      const tabs = (await heardIn(world().running, panel)).filter(({ role }) => role === 'tab');
      expect(tabs.map(({ name }) => name)).toEqual(['Claims, 13', 'Voices, 6', 'Organizations, 6']);
    });

    test('no number where that is not wanted', async () => {
      await keepSettings(world().running, { announceCount: false });
      const page = await open(SAMPLE, SAMPLE_QUOTE);
      const panel = await panelFor(world().running, page, 'sidepanel');
      await heard(panel, ({ role }) => role === 'tab');
      const all = await heardIn(world().running, panel);
      expect(all.filter(({ live, words }) => live && words.join('') !== '')).toEqual([]);
      await keepSettings(world().running);
    });

    test('the words of the claim that is put right in the list', async () => {
      const page = await open(LINKED, QUOTE);
      const panel = await panelFor(world().running, page, 'sidepanel');
      await panel.bringToFront();
      await panel.focus('li[data-index="0"] .claim__words');
      await panel.keyboard.press('r');
      const { name, description } = await heard(panel, ({ role }) => role === 'dialog');
      expect(name).toBe('Put right…');
      expect(description).toBe(`“${QUOTE}. And it leaves when it wants to, whoever has paid for the lamps”`);
    });
  },
);
