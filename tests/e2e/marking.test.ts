import { describe, expect, test } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedColour, paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, sample, tassPage, textFile } from './pages/wire-pages.ts';

const FIRST_QUOTE = 'A pilot who knows one harbor knows half of the next one';

/** Nothing may be loaded, no style set, nothing run: the strictest policy a page can send. */
const STRICTEST = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
};

const pages: Record<string, () => ReturnType<typeof html>> = {
  'http://tass.com/world/1': () => html(sample),
  'http://tass.com/world/2': () => html(tassPage(paragraphs)),
  'http://tass.com/world/strict': () => html(tassPage(paragraphs), STRICTEST),
  'http://tass.com/world/dark': () =>
    html(tassPage(paragraphs, { head: '<style>body { background: #111; color: #eee; }</style>' })),
  'http://tass.com/file.txt': () => ({ body: textFile, type: 'text/plain; charset=utf-8' }),
  'http://tass.com/': () =>
    html(tassPage(['Ports should share pilots', 'Bridges to be painted', 'Lakes measured anew'])),
  'http://tass.com/world/snapshot': () =>
    html(
      tassPage(paragraphs, {
        // The page itself remembers how it was before any script of an extension has run, and what has changed since.
        tail: `<script>
          document.addEventListener('readystatechange', () => {
            if (document.readyState !== 'interactive') return;
            window.before = document.documentElement.outerHTML;
            window.globals = Object.getOwnPropertyNames(window).sort().join();
            window.changes = [];
            new MutationObserver((list) => changes.push(...list.map(({ type }) => type)))
            .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          });
        </script>`,
      }),
    ),
  'http://blog.example/post': () => html(tassPage(paragraphs)),
};

eachBrowser(
  'marking',
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    test("a wire's article is marked by itself: claims by kind, and organizations", async () => {
      const page = await world().open('http://tass.com/world/1');
      await waitForPainted(page, 'direct', 'This question is not about water alone');
      const painted = await paintedTexts(page);
      expect(painted.direct).toContain('Every lost centimeter is about 90 tons of cargo left on the quay');
      expect(painted.mixed?.join(' ')).toContain('will answer to no single capital');
      expect(painted.indirect?.join(' ')).toContain('exchange water level readings in real time');
    });

    test('a text file opened in the browser is marked as well', async () => {
      const page = await world().open('http://tass.com/file.txt');
      await waitForPainted(page, 'direct', FIRST_QUOTE);
    });

    test('the strictest Content-Security-Policy keeps neither the marks nor their colours away', async () => {
      const plain = await world().open('http://tass.com/world/2');
      await waitForPainted(plain, 'direct', FIRST_QUOTE);
      const colour = await paintedColour(plain, 'p', 'direct');
      expect(colour).not.toBe('rgba(0, 0, 0, 0)');
      const strict = await world().open('http://tass.com/world/strict');
      await waitForPainted(strict, 'direct', FIRST_QUOTE);
      await expect.poll(() => paintedColour(strict, 'p', 'direct')).toBe(colour);
    });

    test('a dark page gets other colours than a light one', async () => {
      const light = await world().open('http://tass.com/world/2');
      const dark = await world().open('http://tass.com/world/dark');
      await waitForPainted(dark, 'direct', FIRST_QUOTE);
      await waitForPainted(light, 'direct', FIRST_QUOTE);
      expect(await paintedColour(dark, 'p', 'direct')).not.toBe(await paintedColour(light, 'p', 'direct'));
    });

    test('a front page without an article is left alone, and so is a site that is no wire', async () => {
      const article = await world().open('http://tass.com/world/2');
      const front = await world().open('http://tass.com/');
      const blog = await world().open('http://blog.example/post');
      await waitForPainted(article, 'direct', FIRST_QUOTE);
      expect(await paintedTexts(front)).toEqual({});
      expect(await paintedTexts(blog)).toEqual({});
    });

    describe('the page', () => {
      test('has not one node, attribute or global changed', async () => {
        const page = await world().open('http://tass.com/world/snapshot');
        await waitForPainted(page, 'direct', FIRST_QUOTE);
        const now = await page.evaluate(() => {
          const page = window as unknown as { before: string; globals: string; changes: string[] };
          return {
            html: document.documentElement.outerHTML,
            before: page.before,
            newGlobals: Object.getOwnPropertyNames(window).filter(
              // The driver of the test leaves names of its own.
              (name) => !page.globals.split(',').includes(name) && !name.includes('__aria'),
            ),
            changes: page.changes,
          };
        });
        expect(now.html).toBe(now.before);
        expect(now.newGlobals).toEqual(['globals', 'changes']);
        expect(now.changes).toEqual([]);
      });
    });
  },
);
