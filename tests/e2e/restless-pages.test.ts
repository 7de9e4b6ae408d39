/** Pages that do not rest: the marks follow what changes for good, and what changes for ever wakes us less and less. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { markPattern } from '../../scripts/browsers/painted.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings } from './harness/extension-says.ts';
import { paintedTexts, waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const PILOT = 'A pilot who knows one harbor knows half of the next one';
const PAPER = 'no ship will wait for paper';
const HALF = 'Half of a harbor is no harbor at all';

const pages: Record<string, () => ReturnType<typeof html>> = {
  'http://tass.com/world/live': () => html(tassPage(paragraphs)),
  'http://tass.com/world/restless': () =>
    html(
      tassPage([...paragraphs, '<span id="clock">0</span>'], {
        tail: '<script>let n = 0; setInterval(() => { clock.textContent = ++n; }, 40);</script>',
      }),
    ),
  'http://tass.com/world/quiet-shadow': () =>
    html(
      `<!doctype html><meta charset="utf-8"><title>Ports</title><body><h1>Ports</h1><wire-story></wire-story><script>
        addEventListener('load', () => setTimeout(() => {
          document.querySelector('wire-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`)};
        }, 700));
      </script>`,
    ),
};

const expectDirect = (page: Page, quotations: string[]) =>
  expect.poll(async () => (await paintedTexts(page)).direct ?? []).toEqual(quotations);

eachBrowser(
  'a page that does not rest',
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    test('and is edited meanwhile has the marks of its new text', async () => {
      const page = await world().open('http://tass.com/world/restless');
      await waitForPainted(page, 'direct', PILOT);
      await page.evaluate((words) => {
        document.querySelectorAll('.text-block p')[1]!.textContent = `"${words}," he told reporters.`;
      }, HALF);
      await expectDirect(page, [HALF, PAPER]);
    });

    test('and takes a paragraph out for a moment has its marks again when it is back', async () => {
      const page = await world().open('http://tass.com/world/live');
      await waitForPainted(page, 'direct', PILOT);
      await page.evaluate(async () => {
        const [, paragraph, next] = document.querySelectorAll('.text-block p');
        paragraph!.remove();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        next!.before(paragraph!);
      });
      await expectDirect(page, [PILOT, PAPER]);
    });

    test('and has a paragraph out while marks are painted has its marks when it is back', async () => {
      const page = await world().open('http://tass.com/world/live');
      await waitForPainted(page, 'direct', PILOT);
      await keepSettings(world().running, { marksShown: false });
      await waitForNothingPainted(page);
      const taken = page.evaluate(async () => {
        const [, paragraph, next] = document.querySelectorAll('.text-block p');
        paragraph!.remove();
        while (CSS.highlights.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        next!.before(paragraph!);
      });
      await keepSettings(world().running, { marksShown: true });
      await taken;
      await expectDirect(page, [PILOT, PAPER]);
    });

    test('and puts its article into a shadow root of an element that was there is marked', async () => {
      const page = await world().open('http://tass.com/world/quiet-shadow');
      await waitForPainted(page, 'direct', PILOT);
    });

    test('changes its text under the marks, and no mark stays on other words even before the next reading', async () => {
      const page = await world().open('http://tass.com/world/live');
      await waitForPainted(page, 'direct', PILOT);
      const covered = await page.evaluate(async (pattern) => {
        const text = document.querySelectorAll('.text-block p')[1]!.firstChild as Text;
        text.data = `The evening was a calm one. ${text.data}`;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const all = [...CSS.highlights] as unknown as [string, Set<AbstractRange>][];
        const ranges = all.find(([name]) => new RegExp(pattern).test(name))?.[1] ?? [];
        return [...ranges].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        );
      }, markPattern('direct'));
      for (const words of covered) expect([PILOT, PAPER]).toContain(words);
    });
  },
);
