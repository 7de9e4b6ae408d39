/** A claim put right where it is read: in its card, by mouse and by keys. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inCard } from '../../scripts/browsers/own-layer.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { violationsOfCard } from './harness/accessibility.ts';
import {
  cardBox,
  cardText,
  hasKeyboard,
  pointAt,
  press,
  pressAt,
  until,
  waitForCardSaying,
  waitForNoCard,
} from './harness/card.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { sayTo } from './harness/extension-says.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const ROWERS = 'http://tass.com/world/rowers';
const DARK = 'http://tass.com/world/dark';
/** A claim of two sentences, and two that follow it. */
const body = [
  'VARNA /Bulgaria/, June 4. /TASS/. "The fog is a guest. It never pays," Ruritanian Transport Minister Otto Falk said.',
  'Farid Huseynli, head of the Caspian Shipowners Association, said that the rowers were tired.',
  '"Oars are cheap," Huseynli noted.',
];
const FOG = 'The fog is a guest. It never pays';
const OARS = 'Oars are cheap';

const pages: Record<string, string> = {
  [ROWERS]: tassPage(body),
  [DARK]: tassPage(body, {
    head: '<style>html, body { background: #111 !important; color: #eee !important; }</style>',
  }),
};

/** The name of the speaker that is chosen in the form; null where there is no form. */
const chosen = (page: Page) =>
  inCard(
    page,
    (root) => root.querySelector('.put-right input:checked')?.closest('label')?.textContent ?? null,
  );

/** What the keyboard is on: an action, or the name of a choice. */
const focused = (page: Page) =>
  inCard(page, (root) => {
    const element = (root as ShadowRoot | Document).activeElement as HTMLElement | null;
    return element?.dataset.action ?? element?.closest('label')?.textContent ?? null;
  });

eachBrowser(
  'a claim put right in its card',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const open = async (address = ROWERS) => {
      const page = await world().open(address);
      await waitForPainted(page, 'direct', FOG);
      return page;
    };
    const openForm = async (page: Page, words: string) => {
      await pointAt(page, 'direct', words);
      await cardText(page);
      await press(page, 'open-put-right');
      await until('the form', async () => (await chosen(page)) !== null);
    };
    const choose = (page: Page, name: string) => pressAt(page, '.put-right label', name);
    const listed = (panel: Page) =>
      panel.$$eval('.run', (runs) =>
        runs.map((run) => [
          run.querySelector('.who')?.textContent ?? '',
          ...[...run.querySelectorAll('.claim__text')].map((words) => words.textContent),
        ]),
      );

    test('by mouse: the card, the list and a copy say the other speaker', async () => {
      const page = await open();
      await openForm(page, OARS);
      expect(await chosen(page)).toContain('Farid Huseynli');
      await choose(page, 'Otto Falk');
      await press(page, 'done');
      await waitForCardSaying(page, 'you have put the speaker right');
      expect(await cardText(page)).toMatch(/^Otto Falk/u);
      await press(page, 'copy');
      await waitForCardSaying(page, 'copied');
      expect((await pasteInto(page)).text).toMatch(/"Oars are cheap" — Otto Falk/u);
      const panel = await panelFor(world().running, page);
      expect(await listed(panel)).toEqual([
        ['Otto Falk', `“${FOG}”`],
        ['Farid Huseynli', 'the rowers were tired'],
        ['Otto Falk', `“${OARS}”`],
      ]);
    });

    test('by keys: from the claim to the choice, to "unknown", and back to the card', async () => {
      const page = await open();
      await sayTo(world().running, page, { type: 'step-claim', by: 1 });
      await until('the keyboard in the card', () => hasKeyboard(page));
      for (let tabs = 0; (await focused(page)) !== 'open-put-right'; tabs++) {
        expect(tabs, 'the way to the button').toBeLessThan(8);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await until(
        'the keyboard at who holds',
        async () => (await focused(page))?.startsWith('Otto Falk') ?? false,
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toContain('Unknown');
      for (let tabs = 0; (await focused(page)) !== 'done'; tabs++) {
        expect(tabs, 'the way to "Done"').toBeLessThan(8);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await waitForCardSaying(page, 'Put right: unknown speaker');
      expect(await cardText(page)).toMatch(/^Speaker unknown/u);
      await until('the keyboard where it was', async () => (await focused(page)) === 'open-put-right');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      const panel = await panelFor(world().running, page);
      expect((await listed(panel))[0]).toEqual(['Speaker unknown', `“${FOG}”`]);
    });

    test('in two and in one, with the card at what became of the claim; and all of it back', async () => {
      const page = await open();
      await openForm(page, FOG);
      await press(page, 'part');
      await waitForPainted(page, 'direct', 'It never pays');
      await waitForCardSaying(page, '1 of 4');
      await until(
        'the keyboard at who holds',
        async () => (await focused(page))?.startsWith('Otto Falk') ?? false,
      );
      await press(page, 'done');
      await press(page, 'close');
      await openForm(page, 'It never pays');
      await press(page, 'join');
      await waitForCardSaying(page, '2 of 3');
      await press(page, 'restore');
      await waitForPainted(page, 'direct', FOG);
      // Of the second part nothing is left but the whole.
      await waitForCardSaying(page, '1 of 3');
      await waitForCardSaying(page, 'answer holds again');
      expect((await paintedTexts(page)).direct).toEqual([FOG, OARS]);
    });

    test('is told in a report that is copied', async () => {
      const page = await open();
      await openForm(page, OARS);
      await press(page, 'report');
      await waitForCardSaying(page, 'Copied: paste it into your report');
      expect((await pasteInto(page)).text).toContain('Answer: Farid Huseynli');
    });

    test('keeps the form while the pointer is elsewhere, and leaves all as it was when it is closed', async () => {
      const page = await open();
      await openForm(page, OARS);
      await choose(page, 'Otto Falk');
      await pointAt(page, 'direct', FOG);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await chosen(page)).toContain('Otto Falk');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(5, 5);
      await pointAt(page, 'direct', OARS);
      expect(await cardText(page)).toMatch(/^Farid Huseynli/u);
    });

    test('stays in the window as parts of it are opened', async () => {
      const page = await open();
      await page.setViewport({ width: 500, height: 500 });
      await openForm(page, OARS);
      const before = await cardBox(page);
      await pressAt(page, '.put-right summary');
      await until('a higher card', async () => {
        const { top, bottom } = await cardBox(page);
        return bottom - top > before.bottom - before.top + 20;
      });
      // It is higher at once, and placed anew in the frame that shows it so.
      await until('the whole card in the window', async () => {
        const { left, top, right, bottom } = await cardBox(page);
        return left >= 0 && top >= 0 && right <= 500 && bottom <= 500;
      });
    });

    test.each([ROWERS, DARK])('has nothing that axe-core objects to (%s)', async (address) => {
      const page = await open(address);
      await openForm(page, OARS);
      expect(await violationsOfCard(page)).toEqual([]);
    });
  },
);
