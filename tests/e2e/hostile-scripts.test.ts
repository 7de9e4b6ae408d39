/** What a page's own script may try: nothing that it makes up counts as the reader's doing. */
import { expect, test } from 'vitest';
import { hasLayer } from '../../scripts/browsers/own-layer.ts';
import { cardText, paintedLines, pointAt } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';

const pages: Record<string, () => ReturnType<typeof html>> = {
  'http://tass.com/world/plain': () => html(tassPage(paragraphs)),
  'http://tass.com/world/deep': () =>
    html(
      tassPage(paragraphs, {
        // The parser stops nesting early, a script does not; deeper than this the browsers themselves take minutes.
        head: `<script>
          document.addEventListener('readystatechange', () => {
            if (document.readyState !== 'interactive') return;
            for (let stack = 0; stack < 20; stack++) {
              const top = document.createElement('div');
              top.hidden = true;
              let inside = top;
              for (let depth = 0; depth < 5000; depth++) inside = inside.appendChild(document.createElement('div'));
              inside.textContent = 'deep';
              document.body.prepend(top);
            }
          });
        </script>`,
      }),
    ),
};

eachBrowser(
  "a page's script",
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    test('that forges the pointer, presses and keys gets no card, and closes none', async () => {
      const page = await world().open('http://tass.com/world/plain');
      await waitForPainted(page, 'direct', QUOTE);
      const [line] = await paintedLines(page, 'direct', QUOTE);
      const forge = (types: string[]) =>
        page.evaluate(
          ({ left, top, bottom }, names) => {
            const at = {
              clientX: left + 10,
              clientY: (top + bottom) / 2,
              bubbles: true,
              composed: true,
              pointerType: 'mouse',
              key: 'Escape',
            };
            const target = document.elementFromPoint(at.clientX, at.clientY)!;
            for (const name of names)
              target.dispatchEvent(
                name.startsWith('key')
                  ? new KeyboardEvent(name, at)
                  : new PointerEvent(name, name === 'click' ? { ...at, pointerType: 'touch' } : at),
              );
          },
          line!,
          types,
        );
      await forge(['pointermove', 'pointermove', 'click']);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await hasLayer(page)).toBe(false);

      await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await forge(['keydown', 'pointerdown']);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await hasLayer(page)).toBe(true);
    });

    test('that posts what look like messages of ours changes nothing', async () => {
      const page = await world().open('http://tass.com/world/plain');
      await waitForPainted(page, 'direct', QUOTE);
      const before = await paintedTexts(page);
      await page.evaluate(() => {
        for (const message of [
          { type: 'step-claim', by: 1 },
          { type: 'read-page', language: 'en', force: true },
        ]) {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await paintedTexts(page)).toEqual(before);
      expect(await hasLayer(page)).toBe(false);
    });

    test('that nests 100,000 elements, 5,000 deep, does not keep the article from being marked', async () => {
      const page = await world().open('http://tass.com/world/deep');
      await waitForPainted(page, 'direct', QUOTE);
    });
  },
);
