/** A page that was left, that the browser has kept as it was, and that the reader goes back to. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { waitForAddress } from '../../scripts/browsers/launch.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings } from './harness/extension-says.ts';
import { paintedColour, paintedTexts, waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const ADDRESS = 'http://tass.com/world/2';
const ELSEWHERE = 'http://elsewhere.example/';
const page = tassPage(paragraphs, {
  tail: '<script>addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; });</script>',
});

eachBrowser(
  'a page that was left and is gone back to obeys what was chosen meanwhile:',
  ({ href }) => {
    if (href === ELSEWHERE)
      return html('<!doctype html><title>Elsewhere</title><p>Nothing to read here.</p>');
    return href === ADDRESS ? html(page) : null;
  },
  (world) => {
    afterEach(() => keepSettings(world().running));

    /** The article, left while these settings were made, and gone back to. */
    const leaveFor = async (article: Page, settings: object): Promise<void> => {
      // The driver waits for the loading of a page, and one that was kept is not loaded.
      await article.evaluate((address) => location.assign(address), ELSEWHERE).catch(() => {});
      await waitForAddress(article, ELSEWHERE);
      await keepSettings(world().running, { version: 1, ...settings });
      await article.bringToFront();
      await article.evaluate(() => history.back()).catch(() => {});
      await waitForAddress(article, ADDRESS);
      expect(await article.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
    };
    const open = async () => {
      const article = await world().open(ADDRESS);
      await waitForPainted(article, 'direct', QUOTE);
      return article;
    };

    test('marks off, and on again', async () => {
      const article = await open();
      await leaveFor(article, { marksShown: false });
      await waitForNothingPainted(article);
      await leaveFor(article, { marksShown: true });
      await waitForPainted(article, 'direct', QUOTE);
    });

    test('another choice of what is marked, and in which colours', async () => {
      const article = await open();
      const before = await paintedColour(article, 'p', 'direct');
      expect((await paintedTexts(article)).indirect).toHaveLength(1);
      await leaveFor(article, {
        palette: 'contrast',
        marked: { direct: true, mixed: true, indirect: false, organizations: false },
      });
      await expect.poll(async () => (await paintedTexts(article)).indirect ?? []).toEqual([]);
      await expect.poll(() => paintedColour(article, 'p', 'direct')).not.toBe(before);
    });

    test('the site turned off, and on again', async () => {
      const article = await open();
      await leaveFor(article, { sites: { 'tass.com': 'off' } });
      await waitForNothingPainted(article);
      await leaveFor(article, {});
      await waitForPainted(article, 'direct', QUOTE);
    });

    test('nothing, where nothing was changed', async () => {
      const article = await open();
      const before = await paintedTexts(article);
      await leaveFor(article, {});
      expect(await paintedTexts(article)).toEqual(before);
    });
  },
);
