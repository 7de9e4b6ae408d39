import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/1';
const QUOTE = 'A pilot who knows one harbor knows half of the next one';

/** The template that comes with the extension. */
const TEMPLATE = DEFAULT_SETTINGS.copyTemplates[0]!;

/** Asks or clears the browser's storage. */
function storage(options: Page, method: 'get' | 'clear'): Promise<{ settings?: Partial<Settings> }> {
  return options.evaluate((name) => {
    type Storage = Record<'get' | 'clear', () => Promise<{ settings?: Partial<Settings> }>>;
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: Storage } } | undefined
    >;
    return (browser ?? chrome)!.storage.local[name]();
  }, method);
}

/** The settings that the browser has stored. */
const stored = async (options: Page) => (await storage(options, 'get')).settings;

/** Waits until the stored settings have these parts. */
async function waitForStored(options: Page, parts: Partial<Settings>): Promise<void> {
  await expect.poll(() => stored(options), { timeout: 5_000 }).toMatchObject(parts);
}

/** The control with this label. */
const labelled = (options: Page, label: string) => options.locator(`::-p-aria([name="${label}"])`);

/** Replaces what stands in a field, as somebody does who types. */
async function write(options: Page, selector: string, text: string): Promise<void> {
  await options.locator(selector).fill(text);
}

/** Sets everything back, and says yes. */
async function reset(options: Page): Promise<void> {
  await labelled(options, 'Reset all settings').click();
  await options.waitForSelector('dialog[open]');
  await options.locator('dialog[open] .button--primary').click();
}

/** Chooses a file to import: of this text, or of this as JSON. */
async function importFile(options: Page, content: object | string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'wiremark-')), 'settings.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const input = (await options.$('input[type="file"]'))!;
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

const textOf = (options: Page, selector: string) => options.$eval(selector, (element) => element.textContent);

eachBrowser(
  'the options page',
  ({ href }) => (href === ADDRESS ? html(tassPage(paragraphs)) : null),
  (world) => {
    const open = async () => {
      const options = await world().running.openExtensionPage('options.html');
      await options.waitForSelector('main');
      return options;
    };
    afterEach(async () => {
      const options = await open();
      await storage(options, 'clear');
    });

    test('puts everything back as it came', async () => {
      const options = await open();
      await labelled(options, 'High contrast').click();
      await waitForStored(options, { palette: 'contrast' });
      // Not without asking, and it can be taken back.
      await labelled(options, 'Reset all settings').click();
      await options.waitForSelector('dialog[open]');
      await labelled(options, 'Cancel').click();
      await options.waitForSelector('dialog[open]', { hidden: true });
      expect((await stored(options))?.palette).toBe('contrast');
      await reset(options);
      await waitForStored(options, { palette: 'calm' });
      await labelled(options, 'Undo').click();
      await waitForStored(options, { palette: 'contrast' });
      await options.waitForFunction(
        () => !document.querySelector('#file')?.parentElement?.textContent?.includes('Undo'),
      );
    });

    test('a template that was being written is let go by a reset, with what was wrong with it', async () => {
      const options = await open();
      await write(options, '#template', '{{speeker}}');
      await options.waitForFunction(() => document.querySelector('#template-error')?.textContent !== '');
      await reset(options);
      await options.waitForFunction(() => document.querySelector('#template-error')?.textContent === '');
      expect(await options.$eval('#template', (field) => (field as HTMLTextAreaElement).value)).toBe(
        TEMPLATE.text,
      );
    });

    test('keeps no template that says nothing of a claim', async () => {
      const options = await open();
      for (const nothing of [' ', 'Quote of the day']) {
        await write(options, '#template', '{{quote}}');
        await waitForStored(options, { copyTemplates: [{ ...TEMPLATE, text: '{{quote}}' }] });
        await write(options, '#template', nothing);
        await options.waitForFunction(() => document.querySelector('#template-error')?.textContent !== '');
        expect(await textOf(options, '#template-error')).toContain('No name like {{quote}} is in it');
        await labelled(options, 'Restore the original template').click();
        await waitForStored(options, { copyTemplates: [TEMPLATE] });
      }
    });

    test('keeps several templates by their names, and takes one away only when asked twice', async () => {
      const options = await open();
      await labelled(options, 'New template').click();
      await waitForStored(options, { copyTemplate: 1 });
      await write(options, '#template', '{{speaker}}: {{quote}}');
      await waitForStored(options, {
        copyTemplates: [TEMPLATE, { name: 'Template 2', text: '{{speaker}}: {{quote}}' }],
      });
      await labelled(options, 'Name').fill('Short');
      await options.keyboard.press('Enter');
      await waitForStored(options, {
        copyTemplates: [TEMPLATE, { name: 'Short', text: '{{speaker}}: {{quote}}' }],
      });
      expect(await violations(options)).toEqual([]);
      await options.select('.templates select', '0');
      await waitForStored(options, { copyTemplate: 0 });
      await options.waitForFunction(
        (text) => document.querySelector<HTMLTextAreaElement>('#template')?.value === text,
        {},
        TEMPLATE.text,
      );
      await options.select('.templates select', '1');
      await waitForStored(options, { copyTemplate: 1 });
      await labelled(options, 'Delete this template').click();
      await options.waitForSelector('dialog[open]');
      await options.locator('dialog[open] .button--primary').click();
      await waitForStored(options, { copyTemplates: [TEMPLATE], copyTemplate: 0 });
    });

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

    test('keeps a template only while it is without error, and says what is wrong with it', async () => {
      const options = await open();
      await write(options, '#template', '{{speaker}}: {{quote}}!');
      await waitForStored(options, { copyTemplates: [{ ...TEMPLATE, text: '{{speaker}}: {{quote}}!' }] });
      expect(await textOf(options, '.template__preview p')).toBe(
        'Anna Berg: “We are ready, and the ferry will sail in May”!',
      );
      await write(options, '#template', '{{speeker}}: {{quote}}!');
      await options.waitForFunction(() => document.querySelector('#template-error')?.textContent !== '');
      expect(await textOf(options, '#template-error')).toBe(
        'Character 1: there is no name “speeker”. Did you mean “speaker”?',
      );
      expect((await stored(options))?.copyTemplates?.[0]?.text).toBe('{{speaker}}: {{quote}}!');
      await labelled(options, 'Restore the original template').click();
      await waitForStored(options, { copyTemplates: [TEMPLATE] });
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

    test('imports a file, keeps what it understands and names what it does not', async () => {
      const options = await open();
      await importFile(options, { version: 1, palette: 'contrast', copyFormat: 'stone tablets' });
      await waitForStored(options, { palette: 'contrast', copyFormat: 'text' });
      await options.waitForFunction(() =>
        document.querySelector('.options__message')?.textContent?.includes('copyFormat'),
      );
    });

    test('takes no file of somebody else’s, and says why', async () => {
      const options = await open();
      await labelled(options, 'High contrast').click();
      await waitForStored(options, { palette: 'contrast' });
      for (const [file, why] of [
        [{ name: 'a package', version: '1.0.0' }, 'holds no Wiremark settings'],
        ['Dear reader', 'no file of Wiremark’s'],
      ] as const) {
        await importFile(options, file);
        await options.waitForFunction(
          (wanted) => document.querySelector('.options__message')?.textContent?.includes(wanted),
          {},
          why,
        );
        expect((await stored(options))?.palette).toBe('contrast');
      }
    });

    test('turns no site on by a file unasked, and says which stay off', async () => {
      const options = await open();
      const sites = { 'xn--d1aqf.xn--p1ai': 'on', 'blog.example': 'off' } as const;
      await importFile(options, { ...DEFAULT_SETTINGS, palette: 'marker', sites });
      await options.waitForSelector('dialog[open]');
      expect(await textOf(options, 'dialog[open]')).toContain('дом.рф');
      expect(await violations(options)).toEqual([]);
      await labelled(options, 'Import without them').click();
      await waitForStored(options, { palette: 'marker', sites: { 'blog.example': 'off' } });
      await options.waitForFunction(() =>
        document.querySelector('.options__message')?.textContent?.includes('Not turned on'),
      );
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
      await expect
        .poll(named, { timeout: 5000 })
        .toContainEqual(['К следующему высказыванию', keys['next-claim']]);
      await labelled(options, 'English').click();
      await expect
        .poll(named, { timeout: 5000 })
        .toContainEqual(['Go to the next claim', keys['next-claim']]);
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
