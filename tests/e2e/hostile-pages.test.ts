import { expect, test } from 'vitest';
import { markPattern } from '../../scripts/browsers/painted.ts';
import { cardText, pointAt } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const MARKUP = '&lt;img src=x onerror="window.broken = 1"&gt; is what we fear';

const pages: Record<string, () => ReturnType<typeof html>> = {
  'http://tass.com/world/markup': () =>
    html(
      tassPage([
        paragraphs[0]!,
        `“&lt;script&gt;window.broken = 1&lt;/script&gt; and &lt;b&gt;bold&lt;/b&gt; words,” said Anna &lt;i&gt;Berg&lt;/i&gt;, a clerk.`,
        `“${MARKUP},” Falk said.`,
      ]),
    ),
  'http://tass.com/world/unpaired': () =>
    html(
      tassPage([
        ...paragraphs,
        '"An open quotation that nobody closes',
        '„And one more”, ‘and "another',
        '»«"“”„',
      ]),
    ),
  'http://tass.com/world/strange': () =>
    html(
      tassPage([
        ...paragraphs,
        '"‮\u{1F6A2}\u{1F6A2} שלום עולם \ud83d," he added.',
        '"مرحبا," the minister said.',
      ]),
    ),
  'http://tass.com/world/clobbered': () =>
    html(
      tassPage(paragraphs, {
        head: `<script>
          Object.prototype.polluted = 'yes'; Array.prototype.extra = 1;
          Object.prototype.toString = () => { throw new Error('hostile'); };
          Map.prototype.get = Set.prototype.add = () => { throw new Error('hostile'); };
          Element.prototype.getBoundingClientRect = () => { throw new Error('hostile'); };
          Document.prototype.querySelector = Element.prototype.append = () => { throw new Error('hostile'); };
        </script>`,
        tail: '<form><input name="body"><input name="documentElement"><input name="parentNode"></form><img name="querySelectorAll"><img name="createElement">',
      }),
    ),
  'http://tass.com/world/nested': () =>
    html(tassPage([...paragraphs, `${'<span>'.repeat(20_000)}deep${'</span>'.repeat(20_000)}`])),
  'http://tass.com/world/empty': () => html(''),
  'http://tass.com/world/large': () =>
    html(
      tassPage([
        ...paragraphs,
        ...Array.from(
          { length: 5000 },
          (_, n) => `"Ship ${n} is at the quay and waits," said Anna Berg, the harbor clerk. It rained.`,
        ),
      ]),
    ),
};

eachBrowser(
  'a hostile page',
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    test('with markup in its words has them marked and shown as words', async () => {
      const page = await world().open('http://tass.com/world/markup');
      const words = '<img src=x onerror="window.broken = 1"> is what we fear';
      await expect
        .poll(async () =>
          Object.values(await paintedTexts(page))
            .flat()
            .join('\n'),
        )
        .toContain('is what we fear');
      const [name, texts] = Object.entries(await paintedTexts(page)).find(([, all]) =>
        all.some((text) => text.includes('what we fear')),
      )!;
      await pointAt(page, name, texts.find((text) => text.includes('what we fear'))!);
      expect(await cardText(page)).toContain('Falk');
      expect(words).toContain(texts.find((text) => text.includes('what we fear'))!.slice(-10));
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    });

    test.each(['unpaired', 'strange', 'nested'])(
      'of %s things is marked as far as it can be',
      async (what) => {
        const page = await world().open(`http://tass.com/world/${what}`);
        await waitForPainted(page, 'direct', QUOTE);
      },
    );

    test('that has spoiled the language and the document for itself has not spoiled them for us', async () => {
      const page = await world().open('http://tass.com/world/clobbered');
      // The page's own functions are spoiled, so the registry is read in the way that is left.
      await expect
        .poll(() =>
          page
            .evaluate(`[...CSS.highlights.keys()].some((name) => /${markPattern('direct')}/.test(name))`)
            .catch(() => false),
        )
        .toBe(true);
    });

    test('that is empty is no article', async () => {
      const page = await world().open('http://tass.com/world/empty');
      expect(await paintedTexts(page)).toEqual({});
    });

    test('of 5,000 paragraphs is marked whole', async () => {
      const page = await world().open('http://tass.com/world/large');
      await waitForPainted(page, 'direct', 'Ship 4999 is at the quay and waits');
      expect((await paintedTexts(page)).direct).toHaveLength(5002);
    });
  },
);
