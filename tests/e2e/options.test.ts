import { expect, test } from 'vitest';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { stored, waitForStored } from './harness/extension-says.ts';
import { waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { labelled, optionsOf, textOf, write } from './harness/options.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/1';
const QUOTE = 'A pilot who knows one harbor knows half of the next one';

eachBrowser(
  'the options page',
  ({ href }) => (href === ADDRESS ? html(tassPage(paragraphs)) : null),
  (world) => {
    const open = optionsOf(world);

    test('has no violation that axe-core knows', async () => {
      expect(await violations(await open())).toEqual([]);
    });

    test('takes colours of one’s own, and says in words where text is hard to read on one', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
      const options = await open();
      await labelled(options, 'Your own').click();
      await waitForStored(options, { palette: 'own' });
      const choose = (name: string, colour: string) =>
        options.$eval(
          `input[aria-label="${name}"]`,
          (field, chosen) => {
            (field as HTMLInputElement).value = chosen;
            field.dispatchEvent(new Event('change', { bubbles: true }));
          },
          colour,
        );
      await choose('Direct quotes, in light pages', '#555555');
      await options.waitForFunction(() => document.querySelector('.own-colours__poor p') !== null);
      expect(await textOf(options, '.own-colours__poor')).toBe(
        'Direct quotes, in light pages: text is hard to read on this colour. Its contrast is 2.3 to 1; at least 4.5 to 1 is needed.',
      );
      await choose('Direct quotes, in light pages', '#a0ffc0');
      await options.waitForFunction(() => document.querySelector('.own-colours__poor p') === null);
      // On the bad colour the preview is what it warns of.
      expect(await violations(options)).toEqual([]);
      await labelled(options, 'Lines only, nothing behind the words').click();
      await waitForStored(options, { linesOnly: true });
      expect(await options.$$eval('.marks-legend dd', (meanings) => meanings.length)).toBe(4);
    });

    test('turns the marks of an open page off and on again', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
      const options = await open();
      await labelled(options, 'Show marks in pages').click();
      await waitForStored(options, { marksShown: false });
      await page.bringToFront();
      await waitForNothingPainted(page);
      await options.bringToFront();
      await labelled(options, 'Show marks in pages').click();
      await page.bringToFront();
      await waitForPainted(page, 'direct', QUOTE);
    });

    test('turns a site off and forgets it again', async () => {
      const options = await open();
      await write(options, '.sites__add input', 'https://www.Paper.example/news');
      await options.select('.sites__add select', 'off');
      await labelled(options, 'Add').click();
      await waitForStored(options, { sites: { 'www.paper.example': 'off' } });
      await labelled(options, 'Remove the rule for www.paper.example').click();
      await expect.poll(async () => (await stored(options))?.sites).toEqual({});
    });

    test('takes no nonsense for a site', async () => {
      const options = await open();
      await write(options, '.sites__add input', 'not a site');
      await labelled(options, 'Add').click();
      await options.waitForFunction(() => document.querySelector('#site-wrong')?.textContent !== '');
      expect(await options.$eval('.sites__add input', (input) => input.getAttribute('aria-invalid'))).toBe(
        'true',
      );
    });

    test('speaks Russian at once when it is chosen', async () => {
      const options = await open();
      await labelled(options, 'Русский').click();
      await options.waitForFunction(() => document.querySelector('h1')?.textContent === 'Настройки Wiremark');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('ru');
      expect(await violations(options)).toEqual([]);
      await labelled(options, 'English').click();
      await waitForStored(options, { language: 'en' });
    });

    test('the browser has taken all four keys, and the page names the commands in the language chosen', async () => {
      const options = await open();
      const keys = await options.evaluate(async () => {
        type Commands = { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } };
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          Commands | undefined
        >;
        const all = await (browser ?? chrome)!.commands.getAll();
        return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
      });
      for (const command of ['toggle-marks', 'next-claim', 'previous-claim', 'copy-claim'])
        expect(keys[command], command).toMatch(/\S/u);
      await labelled(options, 'Русский').click();
      await options.waitForFunction(() =>
        document.querySelector('.shortcuts')?.textContent?.includes('К следующему высказыванию'),
      );
      expect(await textOf(options, '.shortcuts')).not.toMatch(/[a-z]{5}/u);
      // Firefox lets an extension name its commands anew in the browser's own list of keys as well, and the keys stay.
      if (world().running.name !== 'firefox') return;
      const named = () =>
        options.evaluate(async () => {
          type Commands = { commands: { getAll(): Promise<{ description?: string; shortcut?: string }[]> } };
          const all = await (globalThis as unknown as { browser: Commands }).browser.commands.getAll();
          return all.map(({ description, shortcut }) => [description, shortcut]);
        });
      await expect.poll(named).toContainEqual(['К следующему высказыванию', keys['next-claim']]);
      await labelled(options, 'English').click();
      await expect.poll(named).toContainEqual(['Go to the next claim', keys['next-claim']]);
    });

    test('shows a host in its own letters', async () => {
      const options = await open();
      await write(options, '.sites__add input', 'дом.рф');
      await options.select('.sites__add select', 'off');
      await labelled(options, 'Add').click();
      await waitForStored(options, { sites: { 'xn--d1aqf.xn--p1ai': 'off' } });
      expect(await textOf(options, '.sites__host')).toBe('дом.рф');
      await labelled(options, 'Remove the rule for дом.рф').wait();
    });
  },
);
