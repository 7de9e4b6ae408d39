/** What does not come from the page: another extension that talks to ours, and a storage that is full or holds anything but settings. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { hasLayer } from '../../scripts/browsers/own-layer.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings } from './harness/extension-says.ts';
import { paintedTexts, waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { named, shownWords } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const NEIGHBOUR = 'http://neighbour.example/';
const PILOT = 'A pilot who knows one harbor knows half of the next one';
const pages: Record<string, string> = {
  [PORTS]: portArticle,
  [NEIGHBOUR]: '<!doctype html><title>waiting</title><p>Here the other extension lives.</p>',
};

const MESSAGES = [
  { type: 'annotate-tab', tabId: 1, force: true },
  { type: 'article-found', beginning: 'VARNA, June 4. /TASS/. The ferry sails.' },
  { type: 'annotate-text', text: '"The tide turns at noon," Anna Berg said.' },
  { type: 'get-state' },
  { type: 'state-changed', news: { status: 'no-article' } },
  { type: 'read-page', force: true },
  { type: '__proto__' },
];

/** An extension that sends all of this to ours from a page of its own choice, and says in that page's title what it was answered. */
function neighbour(ours: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'neighbour-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Neighbour',
      version: '1',
      browser_specific_settings: { gecko: { id: 'neighbour@neighbour.example' } },
      content_scripts: [{ matches: [`${NEIGHBOUR}*`], js: ['talk.js'] }],
    }),
  );
  writeFileSync(
    join(folder, 'talk.js'),
    `const { runtime } = globalThis.browser ?? chrome;
     const heard = (message) => Promise.resolve(runtime.sendMessage(${JSON.stringify(ours)}, message)).then((answer) => answer === undefined ? 'nothing' : 'an answer', () => 'nobody');
     const connected = new Promise((resolve) => { const port = runtime.connect(${JSON.stringify(ours)}, { name: 'engine' }); port.onDisconnect.addListener(() => resolve('nobody')); port.onMessage.addListener(() => resolve('an answer')); port.postMessage({ type: 'annotate-text', text: 'Noon, Anna Berg said.' }); });
     Promise.all([...${JSON.stringify(MESSAGES)}.map(heard), connected]).then((all) => { document.title = all.join(); });`,
  );
  return folder;
}

const NONSENSE: [string, unknown][] = [
  ['a word', 'settings'],
  [
    'the wrong type under each name',
    {
      version: {},
      marksShown: 'no',
      otherSites: 1,
      sites: [['tass.com', 'off']],
      marked: 'all',
      palette: {},
      language: 5,
      copyFormat: null,
      template: 9,
      colourBySpeaker: 'x',
    },
  ],
  [
    'names that every object has',
    {
      version: 1,
      sites: { constructor: 'off', toString: 'on', hasOwnProperty: 1 },
      marked: { valueOf: false },
      palette: 'constructor',
      copyFormat: 'toString',
      language: '__proto__',
    },
  ],
];

eachBrowser(
  'among neighbours',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const folders: string[] = [];
    afterEach(() => keepSettings(world().running));
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true });
    });
    const openMarked = async () => {
      const page = await world().open(PORTS);
      await waitForPainted(page, 'direct', PILOT);
      return page;
    };
    const errorsOf = (page: Page) => {
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      return errors;
    };

    test('another extension that talks to ours is heard by nobody, and changes nothing', async () => {
      const { running } = world();
      const folder = neighbour(running.extensionId);
      folders.push(folder);
      await running.browser.installExtension(folder);
      const page = await openMarked();
      const before = await paintedTexts(page);
      const other = await world().open(NEIGHBOUR);
      await expect.poll(() => other.title()).not.toBe('waiting');
      expect(new Set((await other.title()).split(','))).toEqual(new Set(['nobody']));
      expect(await paintedTexts(other)).toEqual({});
      expect(await paintedTexts(page)).toEqual(before);
      expect(await hasLayer(page)).toBe(false);
    });

    test.each(NONSENSE)(
      'a storage that holds %s for settings harms neither page nor popup',
      async (_, kept) => {
        await keepSettings(world().running, kept);
        const page = await openMarked();
        const panel = await panelFor(world().running, page);
        const errors = errorsOf(panel);
        expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
        await named(panel, 'switch', 'Marks in pages').click();
        await waitForNothingPainted(page);
        expect(errors).toEqual([]);
      },
    );

    test('a storage that is full keeps no choice, says so, and harms nothing', async () => {
      const page = await openMarked();
      const panel = await panelFor(world().running, page);
      const full = await panel.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          | { storage: { local: { set(items: object): Promise<void>; get(keys: null): Promise<object> } } }
          | undefined
        >;
        const { local } = (browser ?? chrome)!.storage;
        // By halves, until not even a short word more will go in. A browser that takes it all has no end to test.
        for (let size = 8 * 2 ** 20, number = 0; size >= 1; size = Math.floor(size / 2), number++)
          await local.set({ [`filler-${number}`]: 'x'.repeat(size) }).catch(() => {});
        return local.set({ another: 'word' }).then(
          () => false,
          () => true,
        );
      });
      if (world().running.name === 'chromium') expect(full).toBe(true);
      const errors = errorsOf(panel);
      await named(panel, 'switch', 'Marks in pages').click();
      if (full) await panel.waitForSelector('::-p-text(could not keep this choice)');
      expect(await shownWords(panel)).toEqual([...PORT_CLAIMS]);
      await page.reload();
      if (full) await waitForPainted(page, 'direct', PILOT);
      const again = await panelFor(world().running, page);
      expect(await shownWords(again)).toEqual([...PORT_CLAIMS]);
      expect(errors).toEqual([]);
    });
  },
);
