/** What is kept stays, comes back from a file, and is whole whatever happens to the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { KeptAnswer, Message, PageState, UnkeptAnswer } from '../../lib/messages.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { launch, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { tabId } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings } from './harness/extension-says.ts';
import { libraryPage } from './harness/library-in-page.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const FIRST = 'http://tass.com/world/first';
const SECOND = 'http://tass.com/world/second';
const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const LONGER = `${QUOTE}, and a ship that waits is a ship that pays`;
const QUOTES: Record<string, string> = { [FIRST]: QUOTE, [SECOND]: LONGER };
const pages: Record<string, string> = {
  [FIRST]: tassPage(paragraphs),
  [SECOND]: tassPage([
    'VARNA /Bulgaria/, June 5. /TASS/. The port was calm, a spokesman for the harbor office said.',
    `"${LONGER}," Transport Minister Otto Falk said.`,
  ]),
};

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { sendMessage(tab: number, message: unknown, options: object): Promise<unknown> };
}

/** What the annotator knows of a page. As text: Firefox's driver hands on an object that stands in another one twice only once. */
async function stateOf(running: RunningBrowser, page: Page): Promise<PageState> {
  const own = await running.openExtensionPage('options.html');
  const text = await own.evaluate(
    async (tab) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
      const { tabs } = (browser ?? chrome)!;
      return JSON.stringify(await tabs.sendMessage(tab, { type: 'get-state' }, { frameId: 0 }));
    },
    await tabId(own, page),
  );
  await own.close();
  return JSON.parse(text);
}

/** Says to the background what a panel says. @param own one of the extension's pages */
const ask = (own: Page, message: Message): Promise<unknown> =>
  own.evaluate(async (text) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
    return (browser ?? chrome)!.runtime.sendMessage(JSON.parse(text));
  }, JSON.stringify(message));

/** What the library has, asked in one of the extension's pages. */
const inLibrary = (own: Page, search: string) =>
  own.evaluate(async (words) => {
    // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
    const { bench } = globalThis as any;
    const library = await bench.openLibrary();
    const { numbers } = await library.find({ ...bench.NO_QUERY, search: words, order: 'oldest' });
    const rows = await library.rows(numbers);
    const size = await library.size();
    library.close();
    return { size, words: rows.map(({ claim }: { claim: { words: string } }) => claim.words) };
  }, search);

eachBrowser(
  'the library',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const readAt = async (url: string) => {
      const page = await world().open(url);
      await waitForPainted(page, 'direct', QUOTES[url]!);
      const state = await stateOf(world().running, page);
      if (state.status !== 'annotated') throw new Error(state.status);
      return { page, article: state.article, annotation: state.annotation };
    };
    const databases = (own: Page) =>
      own.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

    test('is no database before something is kept', async () => {
      const { article, annotation } = await readAt(FIRST);
      const own = await libraryPage(world().running);
      expect(await ask(own, { type: 'kept-claims', article, annotation })).toEqual({ kept: [] });
      expect(await ask(own, { type: 'same-elsewhere', article, annotation })).toEqual({ same: [] });
      expect(await databases(own)).toEqual([]);
    });

    test('keeps, knows what is kept when the article is opened again, and gives it up and back', async () => {
      const { page, article, annotation } = await readAt(FIRST);
      const own = await libraryPage(world().running);
      const kept = (await ask(own, {
        type: 'keep-claims',
        article,
        annotation,
        claims: [0, 1],
      })) as KeptAnswer;
      expect(kept).toEqual({ kept: [0, 1] });
      await page.close();
      const again = await readAt(FIRST);
      expect(
        await ask(own, { type: 'kept-claims', article: again.article, annotation: again.annotation }),
      ).toEqual({
        kept: [0, 1],
      });
      const answer = (await ask(own, {
        type: 'unkeep-claims',
        article,
        annotation,
        claims: [0],
      })) as UnkeptAnswer;
      if ('failed' in answer) throw new Error(answer.failed);
      expect(answer.kept).toEqual([1]);
      const { taken } = answer;
      expect(await ask(own, { type: 'restore-claims', article, annotation, taken })).toEqual({
        kept: [0, 1],
      });
    });

    test('finds by word forms what is kept, and the same words in an article just opened', async () => {
      const own = await libraryPage(world().running);
      expect((await inLibrary(own, 'pilots know')).words).toEqual([QUOTE]);
      const { article, annotation } = await readAt(SECOND);
      const answer = (await ask(own, { type: 'same-elsewhere', article, annotation })) as {
        same: { claim: number; others: { article: { url: string } }[] }[];
      };
      expect(answer.same.map(({ others }) => others.map((other) => other.article.url))).toEqual([[FIRST]]);
    });

    test('goes out to a file, is wiped, and comes back from it', async () => {
      const own = await libraryPage(world().running);
      const before = await inLibrary(own, '');
      expect(before.size.claims).toBe(2);
      const took = await own.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
        const { bench } = globalThis as any;
        const library = await bench.openLibrary();
        const options = {
          format: 'jsonl',
          words: null,
          separator: ',',
          byteOrderMark: false,
          now: new Date(),
        };
        const { content } = await bench.libraryFile(library, options);
        await library.remove('all');
        const wiped = await library.size();
        const imported = await bench.takeInFile(library, content);
        library.close();
        return { wiped, imported };
      });
      expect(took.wiped).toEqual({ claims: 0, articles: 0 });
      expect(took.imported).toEqual({ articles: 1, claims: 2, known: 0, bad: 0, badLines: [] });
      expect(await inLibrary(own, '')).toEqual(before);
      expect((await inLibrary(own, 'pilots know')).words).toEqual([QUOTE]);
    });

    test('keeps each article by itself where the reader wants that, and does not insist', async () => {
      await keepSettings(world().running, { ...DEFAULT_SETTINGS, keepEveryArticle: true });
      const own = await libraryPage(world().running);
      await own.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
        const library = await (globalThis as any).bench.openLibrary();
        await library.remove('all');
        library.close();
      });
      const { page, article, annotation } = await readAt(SECOND);
      await expect.poll(async () => (await inLibrary(own, '')).size.claims).toBe(annotation.claims.length);
      const claims = annotation.claims.map((_, index) => index);
      await ask(own, { type: 'unkeep-claims', article, annotation, claims });
      await page.reload();
      await waitForPainted(page, 'direct', LONGER);
      await setTimeout(500);
      expect((await inLibrary(own, '')).size.claims).toBe(0);
      await keepSettings(world().running);
    });
  },
);

describe.each(BROWSERS)('the library of a browser that is killed (%s)', (name) => {
  test.each([150, 1200])(
    'in the middle of a large write, after %i ms, has all that was there before and nothing of the write',
    async (after) => {
      const profile = mkdtempSync(join(tmpdir(), 'wiremark-killed-'));
      try {
        const first = await launch(name, { proxyPort: null, profile });
        const own = await libraryPage(first);
        await own.evaluate(async () => {
          // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
          const { bench, bench: state } = globalThis as any;
          const library = await bench.openLibrary();
          const [portion] = bench.madeLibrary(1);
          await library.keep(portion.articles[0], portion.claims);
          const write = async function* () {
            // Another article than the one above.
            for (const made of bench.madeLibrary(2000, 8)) {
              state.begun = true;
              yield made;
            }
          };
          library.takeIn(write()).then(() => {
            state.finished = true;
          });
        });
        await own.waitForFunction('bench.begun');
        await setTimeout(after);
        expect(await own.evaluate('bench.finished === undefined')).toBe(true);
        const browser = first.browser.process()!;
        const gone = new Promise((resolve) => browser.once('exit', resolve));
        browser.kill('SIGKILL');
        await gone;
        await first.close().catch(() => {});

        const second = await launch(name, { proxyPort: null, profile, keepWelcome: true });
        const library = await libraryPage(second);
        expect((await inLibrary(library, '')).size).toEqual({ claims: 10, articles: 1 });
        expect((await inLibrary(library, '')).words).toHaveLength(10);
        // And it can be written again.
        const size = await library.evaluate(async () => {
          // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
          const { bench } = globalThis as any;
          const again = await bench.openLibrary();
          await again.remove('all');
          return again.size();
        });
        expect(size).toEqual({ claims: 0, articles: 0 });
        await second.close();
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});
