/** The library's page: what was kept is found, annotated, set side by side, exported, deleted and imported again. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { inCard } from '../../scripts/browsers/own-layer.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { closePopup } from '../../scripts/browsers/popup.ts';
import { violations } from './harness/accessibility.ts';
import { pointAt, until } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings } from './harness/extension-says.ts';
import { exported, importText, openLibrary, pressText, shownKept, waitForKept } from './harness/library.ts';
import { fillLibrary, wholeLibrary } from './harness/library-in-page.ts';
import { waitForPainted } from './harness/marks.ts';
import { focused, named } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const AGAIN = 'http://tass.com/world/pilots';
/** The same quotation, cut and reworded, in another article. */
const REWORDED = 'A pilot who knows one harbor surely knows half of the next';
const again = tassPage([
  `VARNA /Bulgaria/, June 9. /TASS/. "${REWORDED}," Otto Falk, Ruritanian Prime Minister, told the parliament.`,
  '"We asked every captain," said Irina Velskaya, a spokeswoman for the ministry.',
]);
const pages: Record<string, string> = { [PORTS]: portArticle, [AGAIN]: again };

eachBrowser(
  'the library',
  ({ origin, pathname }) => {
    const page = pages[origin + pathname];
    return page ? html(page) : null;
  },
  (world) => {
    /** Keeps all claims of an article, in the popup that the extension's button opens. */
    const keepArticle = async (address: string) => {
      const page = await world().open(address);
      const popup = await panelFor(world().running, page);
      await named(popup, 'button', 'Keep the whole article in the library').click();
      await popup.waitForSelector('::-p-text(kept in the library)');
      await closePopup(world().running);
      await page.close();
    };
    /** What the library holds when the reader has kept both articles: as each test finds it. */
    let both = '';
    beforeAll(async () => {
      await keepArticle(PORTS);
      await keepArticle(AGAIN);
      both = await wholeLibrary(world().running);
    });
    beforeEach(() => fillLibrary(world().running, both));

    const search = async (library: Page, words: string, count: number) => {
      await library.locator('#library-search').fill(words);
      await waitForKept(library, count);
    };

    test('is searched from the moment it is open, in other forms of the words as well', async () => {
      const library = await openLibrary(world().running);
      await waitForKept(library, 7);
      expect(await focused(library)).toBe('Search words, speakers, organizations, notes, tags');
      await library.keyboard.type('captains');
      await waitForKept(library, 1);
      expect((await shownKept(library))[0]).toMatchObject({ speaker: 'Irina Velskaya' });
      await pressText(library, 'Show all');
      await waitForKept(library, 7);
      expect(await violations(library)).toEqual([]);
    });

    test('is filtered with counts, and its address keeps what is set', async () => {
      const library = await openLibrary(world().running);
      await waitForKept(library, 7);
      const choice = await library
        .locator('::-p-xpath(//button[contains(., "Farid Huseynli")])')
        .waitHandle();
      expect(await choice.evaluate((element) => element.textContent)).toMatch(/Farid Huseynli\s*2/u);
      await choice.click();
      await waitForKept(library, 2);
      const hash = await library.evaluate(() => location.hash);
      const later = await openLibrary(world().running, hash);
      await waitForKept(later, 2);
      expect((await shownKept(later)).map(({ words }) => words).toSorted()).toEqual(
        [PORT_CLAIMS[2], PORT_CLAIMS[3]].toSorted(),
      );
    });

    test('takes a note and tags in their place, and finds them', async () => {
      const library = await openLibrary(world().running);
      await search(library, 'patient', 1);
      await library.focus('.kept__words');
      await library.keyboard.press('n');
      await library.keyboard.type('Ask <b>him</b> again');
      await library.keyboard.down('Control');
      await library.keyboard.press('Enter');
      await library.keyboard.up('Control');
      await library.waitForSelector('.note__text');
      await library.focus('.kept__words');
      await library.keyboard.press('t');
      await library.keyboard.type('fees, Ports');
      await library.keyboard.press('Enter');
      await library.keyboard.press('Escape');
      await expect
        .poll(() => shownKept(library))
        .toMatchObject([{ tags: ['fees', 'Ports'], note: 'Ask <b>him</b> again' }]);
      await search(library, 'ports', 2);
      await search(library, 'ask again', 1);
      expect(await violations(library)).toEqual([]);
    });

    test('is used by keyboard alone: the focus is where it was when a note, a tag or a claim is done with', async () => {
      const library = await openLibrary(world().running);
      await waitForKept(library, 7);
      const at = () =>
        library.evaluate(
          () => document.activeElement?.closest('.kept')?.querySelector('.claim__text')?.textContent,
        );
      await library.focus('.kept__words');
      await library.keyboard.press('ArrowDown');
      const second = await at();
      await library.keyboard.press('n');
      await library.keyboard.type('begun');
      await library.keyboard.press('Escape');
      expect(await at()).toBe(second);
      expect((await shownKept(library))[1]!.note).toBeNull();
      await library.keyboard.press('t');
      await library.keyboard.type('water');
      await library.keyboard.press('Enter');
      await library.waitForSelector('.tags__tag');
      await library.keyboard.press('Escape');
      expect(await at()).toBe(second);
      const third = (await shownKept(library))[2]!.words;
      await library.keyboard.press('Delete');
      await waitForKept(library, 6);
      await expect.poll(at).toBe(third);
      await library.keyboard.press('/');
      expect(await focused(library)).toBe('Search words, speakers, organizations, notes, tags');
    });

    test('has a page for a speaker, with the roles by time', async () => {
      const library = await openLibrary(world().running);
      await search(library, 'harbor', 2);
      await library.click('.kept__who a');
      await library.waitForSelector('.topic__roles');
      expect(await library.$eval('h1', ({ textContent }) => textContent)).toBe('Otto Falk');
      await waitForKept(library, 4);
      const roles = await library.$$eval('.topic__roles li > :first-child', (items) =>
        items.map(({ textContent }) => textContent),
      );
      expect(roles.toSorted()).toEqual(['Ruritanian Prime Minister', 'Ruritanian Transport Minister']);
      expect(await violations(library)).toEqual([]);
    });

    test('joins two speakers and parts them again', async () => {
      const library = await openLibrary(world().running, '#/people');
      await library.waitForSelector('.names__name');
      await pressText(library, 'Irina Velskaya');
      await library.waitForSelector('.topic');
      await pressText(library, 'Join with…');
      await library.waitForSelector('dialog[open] input');
      await library.type('dialog[open] input', 'husey');
      await library.locator('dialog[open] .join__others button').click();
      await library.waitForFunction(() => document.querySelectorAll('.topic .tags__tag').length === 2);
      await waitForKept(library, 3);
      expect(await violations(library)).toEqual([]);
      await library.click('.topic [aria-label^="Part “Irina"]');
      await library.waitForFunction(() => document.querySelectorAll('.topic .tags__tag').length === 0);
    });

    test('sets the same quotation of two articles side by side, and the card of an open article names the other', async () => {
      const library = await openLibrary(world().running);
      await search(library, 'surely', 1);
      await library.click('.kept__words');
      await library.waitForSelector('.pair-of');
      const changed = (selector: string) =>
        library.$$eval(`.pair-of ${selector}`, (marks) =>
          marks.map((mark) => mark.lastChild?.previousSibling?.textContent?.trim()),
        );
      expect(await changed('del')).toEqual(['surely']);
      expect(await changed('ins')).toEqual(['one']);
      expect(await violations(library)).toEqual([]);

      const page = await world().open(AGAIN);
      await waitForPainted(page, 'direct', REWORDED);
      await pointAt(page, 'direct', REWORDED);
      const link = await until('the other article on the card', () =>
        inCard(page, (root) => root.querySelector('.card__there')?.getAttribute('href') ?? null),
      );
      expect(link).toContain(PORTS);
    });

    test('leads back to the words in the article', async () => {
      const library = await openLibrary(world().running);
      await search(library, 'patient', 1);
      expect(await library.$eval('.kept__headline', (link) => link.getAttribute('href'))).toMatch(
        /^http:\/\/tass\.com\/world\/ports#:~:text=/u,
      );
    });

    test('is exported, wiped, imported, and has all of it again', async () => {
      const library = await openLibrary(world().running);
      await search(library, 'patient', 1);
      await library.focus('.kept__words');
      await library.keyboard.press('t');
      await library.keyboard.type('fees');
      await library.keyboard.press('Enter');
      await library.waitForSelector('.tags__tag');
      const one = await exported(library, 'export', 'CSV table');
      expect(one).toContain('Ships are patient');
      expect(one).not.toContain('captain');
      const manage = await openLibrary(world().running, '#/manage');
      await manage.waitForSelector('[popovertarget="export-all"]');
      const all = await exported(manage, 'export-all', 'JSON Lines (complete, can be imported)');
      await pressText(manage, 'Delete the whole library');
      await manage.waitForSelector('dialog[open]');
      expect(await violations(manage)).toEqual([]);
      await manage.click('dialog[open] .button--primary');
      await manage.waitForSelector('::-p-text(0 claims of 0 articles)');
      await importText(manage, `${all}not a line of ours\n`);
      await manage.waitForSelector('.report');
      expect(await manage.$eval('.report', (table) => (table as HTMLElement).innerText)).toMatch(
        /New\s+7\s+Here already\s+0\s+Could not be read\s+1/u,
      );
      const found = await openLibrary(world().running, '#/?q=fees');
      await waitForKept(found, 2);
      expect((await shownKept(found)).flatMap(({ tags }) => tags)).toEqual(['fees']);
    });

    test('deletes the selected claims, and puts them back', async () => {
      const library = await openLibrary(world().running);
      await waitForKept(library, 7);
      await library.focus('.kept__words');
      await library.keyboard.down('Shift');
      await library.keyboard.press('ArrowDown');
      await library.keyboard.press('ArrowDown');
      await library.keyboard.up('Shift');
      await library.waitForSelector('::-p-text(3 selected)');
      await pressText(library, 'Take out');
      await waitForKept(library, 4);
      await library.click('.library__message button');
      await waitForKept(library, 7);
    });

    test.each([
      ['#/', 'en'],
      ['#/', 'ru'],
      ['#/people', 'ru'],
      ['#/manage', 'en'],
    ] as const)('fits into 320 pixels: %s (%s)', async (hash, language) => {
      onTestFinished(() => keepSettings(world().running));
      await keepSettings(world().running, { version: 1, language });
      const library = await openLibrary(world().running, hash);
      await library.setViewport({ width: 320, height: 640 });
      await library.waitForSelector('.kept, .names__name, .report, [popovertarget="export-all"]');
      expect(
        await library.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await violations(library)).toEqual([]);
    });
  },
);
