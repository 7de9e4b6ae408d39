import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForStored } from './harness/extension-says.ts';
import {
  changeStoredSettings,
  chooseFilter,
  focused,
  named,
  pickFromMenu,
  shownClaims,
  shownWords,
} from './harness/panel-contents.ts';
import { longArticle, PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const pages: Record<string, string> = {
  'http://tass.com/world/ports': portArticle,
  'http://tass.com/world/long': longArticle(300),
};
const [PILOT, PAPER, FEES, PATIENT, LIST] = PORT_CLAIMS;

eachBrowser(
  'the popup',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const popup = async (name = 'ports') =>
      panelFor(world().running, await world().open(`http://tass.com/world/${name}`));

    test('lists the claims in the order of the article, with who said them and how', async () => {
      const falk = { speaker: 'Otto Falk', role: 'Ruritanian Transport Minister' };
      const huseynli = { speaker: 'Farid Huseynli', role: 'head of the Caspian Shipowners Association' };
      const panel = await popup();
      expect(await shownClaims(panel)).toEqual([
        { words: PILOT, ...falk, kind: 'Direct quote', cue: 'told' },
        { words: PAPER, ...falk, kind: 'Partly quoted', cue: 'stressed' },
        { words: FEES, ...huseynli, kind: 'Paraphrased', cue: 'said' },
        { words: PATIENT, ...huseynli, kind: 'Direct quote', cue: 'noted' },
        { words: LIST, ...falk, kind: 'Direct quote', cue: 'added' },
      ]);
      const head = await panel.$eval('h1', ({ textContent, title }) => ({ textContent, title }));
      expect(head.textContent).toBe('Ports should share pilots');
      for (const part of ['TASS', 'VARNA, Bulgaria', 'June 4']) expect(head.title).toContain(part);
    });

    test('shows only the claims of a speaker, of a kind, with an organization, or of all three', async () => {
      const panel = await popup();
      await chooseFilter(panel, 'Speaker', 'Farid Huseynli (2)');
      expect(await shownWords(panel)).toEqual([FEES, PATIENT]);
      await chooseFilter(panel, 'Kind', 'Direct quote (3)');
      expect(await shownWords(panel)).toEqual([PATIENT]);
      expect(await panel.$eval('.find [role="status"]', ({ textContent }) => textContent)).toBe(
        '1 of 5 claims',
      );
      expect(await panel.$eval('[aria-controls="filters"]', ({ textContent }) => textContent)).toContain(
        'Filter, 2 set',
      );
      await chooseFilter(panel, 'Kind', 'Partly quoted');
      expect(await shownWords(panel)).toEqual([]);
      await named(panel, 'button', 'Show all').click();
      expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
      await chooseFilter(panel, 'Organization', 'Caspian Shipowners Association (2)');
      expect(await shownWords(panel)).toEqual([FEES, PATIENT]);
    });

    test('finds claims by their words, their speaker and their cue, the words in any order', async () => {
      const panel = await popup();
      const search = async (words: string) => {
        await panel.locator('input[type="search"]').fill(words);
        return shownWords(panel);
      };
      expect(await search('HARBOR pilot')).toEqual([PILOT]);
      expect(await search('stressed')).toEqual([PAPER]);
      expect(await search('huseynli')).toEqual([FEES, PATIENT]);
      expect(await search('«HÜSEYNLİ')).toEqual([FEES, PATIENT]);
      expect(await search('nobody said this')).toEqual([]);
    });

    test('names a speaker once above a run of claims, in the order of the article or speaker by speaker', async () => {
      const panel = await popup();
      const speakers = () =>
        panel.$$eval('.run .who', (names) => names.map(({ textContent }) => textContent));
      expect(await speakers()).toEqual(['Otto Falk', 'Farid Huseynli', 'Otto Falk']);
      await chooseFilter(panel, 'Order', 'By speaker');
      expect(await shownWords(panel)).toEqual([PILOT, PAPER, LIST, FEES, PATIENT]);
      expect(await speakers()).toEqual(['Otto Falk', 'Farid Huseynli']);
    });

    test('several claims can be selected, and the selection let go', async () => {
      const panel = await popup();
      const bar = () => panel.$eval('.foot__bar', (element) => (element as HTMLElement).innerText);
      expect(await bar()).toContain('Copy all 5');
      const boxes = await panel.$$('li[data-index] input[type="checkbox"]');
      await boxes[1]?.click();
      await boxes[3]?.click();
      expect(await bar()).toContain('2 selected');
      expect(await bar()).toContain('Copy 2');
      // What the search hides is copied all the same, and the bar says so.
      await panel.type('input[type="search"]', 'Falk pilot');
      await expect.poll(bar).toContain('2 selected, 2 hidden');
      expect(await bar()).toContain('Copy 2');
      await named(panel, 'button', 'Show all').click();
      await expect.poll(bar).not.toContain('hidden');
      await named(panel, 'button', 'Clear').click();
      expect(await bar()).toContain('Copy all 5');
    });

    test('names its tabs with what they hold, and says how many claims were found, unless that is turned off', async () => {
      const panel = await popup();
      await named(panel, 'tab', 'Claims, 5').wait();
      await named(panel, 'tab', 'Organizations, 3').wait();
      const said = () =>
        panel.$$eval('main [role="status"]', (all) => all.map(({ textContent }) => textContent));
      await expect.poll(said).toContain('5 claims found');
      // From the popup itself: a tab that comes to the front would close it.
      await changeStoredSettings(panel, { announceCount: false });
      await expect.poll(said).not.toContain('5 claims found');
      await changeStoredSettings(panel, null);
    });

    test('counts the mentions of each organization, the most mentioned first', async () => {
      const panel = await popup();
      await panel.click('#tab-organizations');
      const organizations = await panel.$$eval('[role="tabpanel"] li', (items) =>
        items.map((item) => [
          item.querySelector('.organization__name')?.textContent,
          item.querySelector('.for-ears')?.textContent,
        ]),
      );
      expect(organizations[0]).toEqual(['International Maritime Organization', '3 mentions']);
      expect(organizations).toContainEqual(['Caspian Shipowners Association', '1 mention']);
    });

    test('is worked by the keyboard alone: one stop for the list, arrows inside it', async () => {
      const panel = await popup();
      await panel.focus('[aria-controls="filters"]');
      await panel.keyboard.press('Tab');
      expect(await focused(panel)).toBe(PILOT);
      await panel.keyboard.press('ArrowDown');
      expect(await focused(panel)).toBe(PAPER);
      await panel.keyboard.press('End');
      expect(await focused(panel)).toBe(LIST);
      await panel.keyboard.press('x');
      expect(await panel.$$eval('li input:checked', (boxes) => boxes.length)).toBe(1);
      // The rest of this item, then out of the list.
      for (const next of [
        'Copy link to',
        'Put right:',
        'Keep in the library:',
        'Copy:',
        'Select:',
        'Keep the selected',
        'Clear',
      ]) {
        await panel.keyboard.press('Tab');
        expect(await focused(panel)).toContain(next);
      }
      await panel.focus('#tab-claims');
      await panel.keyboard.press('ArrowRight');
      expect(await panel.$eval('[aria-selected="true"]', ({ id }) => id)).toBe('tab-voices');
      expect(await focused(panel)).toContain('Voices');
    });

    test('takes the keyboard into its list when it opens', async () => {
      const panel = await popup();
      await expect.poll(() => focused(panel)).toBe(PILOT);
      await panel.keyboard.press('ArrowDown');
      expect(await focused(panel)).toBe(PAPER);
    });

    test('keys select all, a range and none, search, and go by their place on the keyboard', async () => {
      const panel = await popup();
      const ticked = () =>
        panel.$$eval('li input', (boxes) =>
          boxes.flatMap((box, place) => ((box as HTMLInputElement).checked ? [place] : [])),
        );
      await expect.poll(() => focused(panel)).toBe(PILOT);
      await panel.keyboard.press('a');
      await expect.poll(ticked).toEqual([0, 1, 2, 3, 4]);
      await panel.keyboard.press('a');
      await expect.poll(ticked).toEqual([]);
      await panel.keyboard.down('Shift');
      await panel.keyboard.press('ArrowDown');
      await panel.keyboard.press('ArrowDown');
      await panel.keyboard.up('Shift');
      await expect.poll(ticked).toEqual([0, 1, 2]);
      await named(panel, 'button', 'Clear').click();
      const boxes = await panel.$$('li input');
      await boxes[1]!.click();
      await panel.keyboard.down('Shift');
      await boxes[4]!.click();
      await panel.keyboard.up('Shift');
      await expect.poll(ticked).toEqual([1, 2, 3, 4]);
      // A Russian keyboard writes "ч" with the key of X, and "." with that of the slash.
      const press = (key: string, code: string) =>
        panel.evaluate(
          (init) =>
            document.activeElement!.dispatchEvent(
              new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
            ),
          { key, code },
        );
      await panel.focus('li[data-index="0"] [data-roving]');
      await press('ч', 'KeyX');
      await expect.poll(ticked).toEqual([0, 1, 2, 3, 4]);
      await press('.', 'Slash');
      await expect
        .poll(() => panel.evaluate(() => (document.activeElement as HTMLInputElement).type))
        .toBe('search');
      await panel.keyboard.type('c?a/x');
      expect(await panel.$eval('input[type="search"]', (field) => (field as HTMLInputElement).value)).toBe(
        'c?a/x',
      );
    });

    test('shows its keys, by key and from the menu', async () => {
      const panel = await popup();
      await expect.poll(() => focused(panel)).toBe(PILOT);
      await panel.keyboard.press('?');
      await panel.waitForSelector('dialog[open]');
      expect(await panel.$eval('dialog[open]', (dialog) => (dialog as HTMLElement).innerText)).toContain(
        'Copy with attribution',
      );
      expect(await violations(panel)).toEqual([]);
      await panel.click('dialog[open] button');
      await panel.waitForSelector('dialog[open]', { hidden: true });
      await pickFromMenu(panel, 'More', 'Keys');
      await panel.waitForSelector('dialog[open]');
    });

    test('lists by speaker again where that was chosen last', async () => {
      const panel = await popup();
      await chooseFilter(panel, 'Order', 'By speaker');
      await waitForStored(panel, { claimOrder: 'speaker' });
      const next = await popup();
      expect(await shownWords(next)).toEqual([PILOT, PAPER, LIST, FEES, PATIENT]);
      await changeStoredSettings(next, null);
    });

    test('lists 300 claims and renders those in sight', async () => {
      const panel = await popup('long');
      expect((await shownWords(panel)).length).toBe(300);
      const last = () =>
        panel.$$eval('.panel__list li', (items) => {
          const words = items.at(-1)!.querySelector('button, p, blockquote, span')!;
          return words.checkVisibility({ contentVisibilityAuto: true });
        });
      expect(await last()).toBe(false);
      // Items take their true heights as they are rendered: the end is where it is then.
      const lastAtTheEnd = async () => {
        await panel.$eval('.panel__list', (list) => list.scrollTo(0, list.scrollHeight));
        return last();
      };
      await expect.poll(lastAtTheEnd).toBe(true);
    });
  },
);
