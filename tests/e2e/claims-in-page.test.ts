import { expect, test } from 'vitest';
import { cardBox, cardText, hasKeyboard, waitForCardSaying, waitForNoCard } from './harness/card.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { sayTo } from './harness/extension-says.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/long';
const LAST = 'This is the end of a long day';
const filler = Array.from(
  { length: 60 },
  (_, day) => `On day ${day} the harbor was calm and nothing was unloaded.`,
);
const body = [...paragraphs, ...filler, `"${LAST}," Falk told reporters.`];

const isInView = (page: Parameters<typeof waitForPainted>[0], words: string) =>
  page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(wanted));
    const box = paragraph?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, words);

eachBrowser(
  'going through the claims',
  ({ href }) => (href === ADDRESS ? html(tassPage(body)) : null),
  (world) => {
    const open = async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', LAST);
      return page;
    };

    test('the page scrolls to a claim and flashes it for a moment', async () => {
      const page = await open();
      expect(await isInView(page, LAST)).toBe(false);
      await sayTo(world().running, page, { type: 'show-claim', claim: 3 });
      await waitForPainted(page, 'flash', LAST);
      await expect.poll(() => isInView(page, LAST)).toBe(true);
      await expect.poll(async () => (await paintedTexts(page)).flash).toBeUndefined();
    });

    test('a key leads from claim to claim, round the end, with the card and the keyboard in it', async () => {
      const page = await open();
      await sayTo(world().running, page, { type: 'step-claim', by: -1 });
      await waitForPainted(page, 'flash', LAST);
      expect(await cardText(page)).toContain('Otto Falk');
      await expect.poll(() => hasKeyboard(page)).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      await sayTo(world().running, page, { type: 'step-claim', by: 1 });
      await waitForPainted(page, 'flash', 'The ports of the Black Sea should share their pilots');
    });

    test('a message that names no claim changes nothing', async () => {
      const page = await open();
      await sayTo(world().running, page, { type: 'show-claim', claim: 99 });
      await sayTo(world().running, page, { type: 'show-mention', mention: 99 });
      expect((await paintedTexts(page)).flash).toBeUndefined();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test('what is selected inside a claim is copied with who said it', async () => {
      const page = await open();
      // A press in the page first, as the one that opens the context menu.
      await page.mouse.click(300, 300, { button: 'right' });
      await page.evaluate(() => {
        const text = document.querySelector('.text-block p:nth-child(2)')!.firstChild as Text;
        const start = text.data.indexOf('one harbor');
        getSelection()?.setBaseAndExtent(text, start, text, start + 'one harbor'.length);
      });
      await sayTo(world().running, page, { type: 'copy-selection' });
      const { text } = await pasteInto(page);
      expect(text).toContain('"one harbor" — Otto Falk, Ruritanian Transport Minister (TASS');
      await waitForCardSaying(page, '1 claim copied');
      // It says so for a while, and takes no keyboard.
      expect(await hasKeyboard(page)).toBe(false);
      await waitForNoCard(page);
    });

    test('where no claim is selected or gone to, it says that nothing was copied', async () => {
      const page = await open();
      await sayTo(world().running, page, { type: 'copy-claim' });
      await waitForCardSaying(page, 'Nothing copied: go to a claim first');
      const { left, right, top, bottom } = await cardBox(page);
      const [width, height] = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
      expect(Math.abs((left + right) / 2 - width!)).toBeLessThan(width! / 2 + 2);
      expect(top).toBeGreaterThan(height! / 2);
      expect(bottom).toBeLessThanOrEqual(height!);
      await page.mouse.click(5, 5);
      await waitForNoCard(page);
      await sayTo(world().running, page, { type: 'copy-selection' });
      await waitForCardSaying(page, 'Nothing copied: no claim’s words are selected');
    });

    test('a command that copies says what it copied', async () => {
      const page = await open();
      await page.mouse.click(300, 300, { button: 'right' });
      await sayTo(world().running, page, { type: 'step-claim', by: 1 });
      await cardText(page);
      await sayTo(world().running, page, { type: 'copy-claim' });
      await page.keyboard.press('Escape');
      await waitForCardSaying(page, '1 claim copied');
    });
  },
);
