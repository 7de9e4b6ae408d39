/** What the reader puts right holds wherever the article's claims are shown, for as long as the page shows the article. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Correction } from '../../lib/corrections/correction.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { cardText, pointAt } from './harness/card.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { sayTo } from './harness/extension-says.ts';
import { waitForPainted } from './harness/marks.ts';
import { shownWords } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const ROWERS = 'http://tass.com/world/rowers';
/** A claim of two sentences, and one that follows it. */
const rowers = tassPage([
  'VARNA /Bulgaria/, June 4. /TASS/. "The fog is a guest. It never pays," Ruritanian Transport Minister Otto Falk said.',
  'Farid Huseynli, head of the Caspian Shipowners Association, said that the rowers were tired.',
]);
const PILOT = 'A pilot who knows one harbor knows half of the next one';
const SHIPS = 'Ships are patient, shippers are not';

const given = (words: string, name: string): Correction => ({
  change: 'speaker',
  claim: { words, place: 0 },
  speaker: { name },
});

eachBrowser(
  'what the reader puts right',
  ({ href }) => (href === PORTS ? html(portArticle) : href === ROWERS ? html(rowers) : null),
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
      await expect.poll(() => listed(panel)).not.toContain('Farid Huseynli');
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

    /** Opens what can be put right in a claim of the popup's list, as by the key R. */
    const openIn = async (panel: Page, index: number) => {
      await panel.focus(`li[data-index="${index}"] .claim__words`);
      await panel.keyboard.press('r');
      await panel.waitForSelector('dialog[open] .put-right');
    };
    const doIn = async (panel: Page, action: string) => {
      await panel.click(`dialog [data-action="${action}"]`);
    };
    const choose = (panel: Page, name: string) =>
      panel.$$eval(
        'dialog label',
        (labels, wanted) => {
          const label = labels.find(({ textContent }) => textContent.startsWith(wanted));
          if (!label) throw new Error(`nobody named "${wanted}" can be chosen`);
          label.click();
        },
        name,
      );
    const speakers = (panel: Page) =>
      panel.$$eval('.run', (runs) =>
        runs.map((run) => [
          run.querySelector('.who')?.textContent ?? '',
          ...[...run.querySelectorAll('.claim__text')].map((words) => words.textContent),
        ]),
      );

    test('is chosen in the list; copies follow it; choosing Wiremark’s answer undoes it', async () => {
      const page = await world().open(ROWERS);
      const panel = await panelFor(world().running, page);
      const own = await speakers(panel);
      await openIn(panel, 1);
      expect(await panel.$eval('dialog', (dialog) => dialog.innerText)).toMatch(
        /Farid Huseynli\s+Wiremark’s answer/u,
      );
      await choose(panel, 'Otto Falk');
      await doIn(panel, 'done');
      await expect
        .poll(() => speakers(panel))
        .toEqual([['Otto Falk', '“The fog is a guest. It never pays”', 'the rowers were tired']]);
      expect(await panel.$('[aria-label="Put right by you: “the rowers were tired”"]')).not.toBeNull();
      await panel.click('.foot .button--primary');
      await panel.waitForFunction(() => document.querySelector('.panel__message')?.textContent !== '');

      await openIn(panel, 1);
      await choose(panel, 'Farid Huseynli');
      await doIn(panel, 'done');
      await expect.poll(() => speakers(panel)).toEqual(own);
      await page.bringToFront();
      expect((await pasteInto(page)).text).toMatch(/Otto Falk, Ruritanian Transport Minister: the rowers/u);
    });

    test('is a claim in two and two in one, and all of it goes back to Wiremark’s answer', async () => {
      const page = await world().open(ROWERS);
      const panel = await panelFor(world().running, page);
      const own = await speakers(panel);
      await openIn(panel, 0);
      await doIn(panel, 'part');
      await expect
        .poll(() => speakers(panel))
        .toEqual([
          ['Otto Falk', '“The fog is a guest.”', '“It never pays”'],
          ['Farid Huseynli', 'the rowers were tired'],
        ]);
      await waitForPainted(page, 'direct', 'It never pays');
      await doIn(panel, 'restore');
      await expect.poll(() => speakers(panel)).toEqual(own);
      await openIn(panel, 0);
      await doIn(panel, 'join');
      await expect
        .poll(() => speakers(panel))
        .toEqual([['Otto Falk', '“The fog is a guest. It never pays,” … the rowers were tired']]);
      await doIn(panel, 'restore');
      await expect.poll(() => speakers(panel)).toEqual(own);
    });

    test('may be that nobody can be told, and the voices are counted so', async () => {
      const page = await world().open(ROWERS);
      const panel = await panelFor(world().running, page);
      await openIn(panel, 0);
      await choose(panel, 'Unknown');
      await doIn(panel, 'done');
      await expect
        .poll(() => speakers(panel))
        .toEqual([
          ['Speaker unknown', '“The fog is a guest. It never pays”'],
          ['Farid Huseynli', 'the rowers were tired'],
        ]);
      expect(await panel.$eval('.run__why', ({ textContent }) => textContent)).toBe(
        'You have said that it is not known.',
      );
      await panel.click('#tab-voices');
      expect(await panel.$eval('.voices__line', ({ textContent }) => textContent)).toBe(
        '1 claim by 1 voice, 1 more of an unknown speaker',
      );
    });

    test('is left as it was when the dialog is closed', async () => {
      const page = await world().open(ROWERS);
      const panel = await panelFor(world().running, page, 'sidepanel');
      await panel.bringToFront();
      const own = await speakers(panel);
      await openIn(panel, 1);
      await choose(panel, 'Otto Falk');
      await panel.keyboard.press('Escape');
      await panel.waitForFunction(() => document.querySelector('dialog') === null);
      expect(await speakers(panel)).toEqual(own);
    });

    test('is told in a report that is copied, and sent nowhere', async () => {
      const page = await world().open(ROWERS);
      const panel = await panelFor(world().running, page);
      const asked = world().server.requests.length;
      await openIn(panel, 1);
      await doIn(panel, 'report');
      await panel.waitForFunction(
        () => document.querySelector('.panel__message')?.textContent === 'Copied: paste it into your report',
      );
      const ours = world().server.requests.slice(asked);
      expect(ours.filter((request) => /tass|wiremark|example/u.test(request))).toEqual([]);
      await page.bringToFront();
      const { text } = await pasteInto(page);
      expect(text.split('\n').slice(1, 3)).toEqual([
        'Sentence: Farid Huseynli, head of the Caspian Shipowners Association, said that the rowers were tired.',
        'Answer: Farid Huseynli, head of the Caspian Shipowners Association — the rowers were tired (Paraphrased)',
      ]);
    });
  },
);
