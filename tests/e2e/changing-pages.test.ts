import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { markPattern } from '../../scripts/browsers/painted.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const FIRST = 'A pilot who knows one harbor knows half of the next one';
const OTHER = [
  'OSLO /Norway/, June 5. /TASS/. The lighthouses of the north will be painted in autumn, Norwegian Coast Minister Nils Hagen said.',
  '"White does not last where the wind carries sand," he told reporters.',
  'Hagen stressed that "red lasts even less."',
];
const SECOND = 'White does not last where the wind carries sand';

/** A language that cannot be read. */
const FRENCH = [
  'MARSEILLE, 5 juin. /TASS/. Les phares du nord seront repeints en automne, a déclaré le ministre des Côtes Nils Hagen.',
  '"Le blanc ne tient pas là où le vent porte le sable", a-t-il dit aux journalistes, avant de quitter la ville.',
  'Les équipages des ferries attendent la marée dans le vieux port, et personne ne sait encore quand elle viendra.',
];

const preact = readFileSync(join(import.meta.dirname, '../../node_modules/preact/dist/preact.mjs'), 'utf8');
const hooks = readFileSync(
  join(import.meta.dirname, '../../node_modules/preact/hooks/dist/hooks.mjs'),
  'utf8',
);

/**
 * An application in the page: it renders the articles itself, after the load, keeps a counter that the reader can press, and
 * goes from one article to the other by the history, without a load.
 */
const application = (
  delay: number,
  hydrate: boolean,
) => `<script type="importmap">{ "imports": { "preact": "/preact.js", "preact/hooks": "/hooks.js" } }</script><script type="module">
  import { h, render, hydrate } from 'preact';
  import { useState, useEffect } from 'preact/hooks';
  const articles = { '/world/app': ${JSON.stringify(paragraphs)}, '/world/other': ${JSON.stringify(OTHER)} };
  function App() {
    const [path, setPath] = useState('/world/app');
    const [presses, setPresses] = useState(0);
    useEffect(() => { addEventListener('popstate', () => setPath(location.pathname)); }, []);
    window.go = (to) => { history.pushState(null, '', to); setPath(to); };
    window.presses = () => presses;
    const body = articles[path];
    return h('div', { class: 'text-block' },
      body ? body.map((text, index) => h('p', { key: path + index }, index === 1 && presses ? text + ' (' + presses + ')' : text)) : h('p', null, 'Latest headlines'),
      h('button', { id: 'press', onClick: () => setPresses(presses + 1) }, 'pressed ' + presses));
  }
  setTimeout(() => (${hydrate} ? hydrate : render)(h(App), document.querySelector('.text-content')), ${delay});
</script>`;

const appPage = (server: string, delay: number, hydrated: boolean) =>
  html(`<!doctype html><html><head><meta charset="utf-8"><title>Ports - TASS</title></head><body><h1>Ports</h1>
<div class="text-content">${server}</div>${application(delay, hydrated)}</body></html>`);

const serverBody = `<div class="text-block">${paragraphs.map((text) => `<p>${text}</p>`).join('')}<button id="press">pressed 0</button></div>`;

const pages: Record<string, () => ReturnType<typeof html>> = {
  'http://tass.com/preact.js': () => ({ body: preact, type: 'text/javascript' }),
  'http://tass.com/hooks.js': () => ({ body: hooks, type: 'text/javascript' }),
  'http://tass.com/world/app': () => appPage('', 600, false),
  'http://tass.com/world/hydrated': () => appPage(serverBody, 800, true),
  'http://tass.com/world/live': () => html(tassPage(paragraphs)),
  'http://tass.com/world/french': () =>
    html(
      tassPage(FRENCH, {
        tail: `<script>window.go = () => {
          history.pushState(null, '', '/world/other');
          const texts = ${JSON.stringify(OTHER)};
          document.querySelectorAll('.text-block p').forEach((p, n) => { p.textContent = texts[n]; });
        }</script>`,
      }),
    ),
  'http://tass.com/world/restless': () =>
    html(
      tassPage([...paragraphs, '<span id="clock">0</span>'], {
        tail: '<script>let n = 0; setInterval(() => { clock.textContent = ++n; }, 40);</script>',
      }),
    ),
};

eachBrowser(
  'a page that changes',
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    test('and renders its article only after the load is marked', async () => {
      const page = await world().open('http://tass.com/world/app');
      await waitForPainted(page, 'direct', FIRST);
    });

    test('and takes over the server’s markup goes on working under the marks', async () => {
      const page = await world().open('http://tass.com/world/hydrated');
      await waitForPainted(page, 'direct', FIRST);
      await page.waitForFunction(() => 'go' in window, { polling: 50 });
      await page.click('#press');
      await page.click('#press');
      await page.waitForFunction(() => document.querySelector('#press')?.textContent === 'pressed 2', {
        polling: 50,
      });
      expect(await page.$eval('.text-block p:nth-child(2)', (p) => p.textContent)).toBe(
        `${paragraphs[1]} (2)`,
      );
      await waitForPainted(page, 'direct', FIRST);
    });

    test('and goes to another article without a load shows the marks of that one alone', async () => {
      const page = await world().open('http://tass.com/world/app');
      await waitForPainted(page, 'direct', FIRST);
      await page.evaluate(() => (window as unknown as { go: (to: string) => void }).go('/world/other'));
      await waitForPainted(page, 'direct', SECOND);
      expect(
        Object.values(await paintedTexts(page))
          .flat()
          .join('\n'),
      ).not.toContain('pilot');
      await page.goBack();
      await waitForPainted(page, 'direct', FIRST);
    });

    test('and goes from a language that cannot be read to one that can is marked', async () => {
      const page = await world().open('http://tass.com/world/french');
      // Long enough for anything that might be marked.
      await passed(800);
      expect(await paintedTexts(page)).toEqual({});
      await page.evaluate(() => (window as unknown as { go: () => void }).go());
      await waitForPainted(page, 'direct', SECOND);
    });

    test('and leaves its article for a list of headlines loses the marks, and gets them again', async () => {
      const page = await world().open('http://tass.com/world/app');
      await waitForPainted(page, 'direct', FIRST);
      await page.evaluate(() => (window as unknown as { go: (to: string) => void }).go('/headlines'));
      await waitForNothingPainted(page);
      await page.evaluate(() => (window as unknown as { go: (to: string) => void }).go('/world/other'));
      await waitForPainted(page, 'direct', SECOND);
    });

    test('and grows by a paragraph is marked anew', async () => {
      const page = await world().open('http://tass.com/world/live');
      await waitForPainted(page, 'direct', FIRST);
      await page.evaluate(() => {
        const update = document.createElement('p');
        update.textContent = '"The first shared pilot will be on board in May," the minister added.';
        document.querySelector('.text-block')?.append(update);
      });
      await waitForPainted(page, 'direct', 'The first shared pilot will be on board in May');
    });

    test('and never rests is marked, and read a bounded number of times', async () => {
      const page = await world().open('http://tass.com/world/restless');
      await waitForPainted(page, 'direct', FIRST);
      // Each reading that finds something else paints anew, with highlights that were not there before.
      const paintings = await page.evaluate(async (pattern) => {
        const direct = () => [...CSS.highlights].find(([name]) => new RegExp(pattern).test(name))?.[1];
        let last = direct();
        let count = 0;
        for (let tick = 0; tick < 60; tick++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          const now = direct();
          if (now !== last) count++;
          last = now;
        }
        return count;
      }, markPattern('direct'));
      expect(paintings).toBeLessThan(6);
    });
  },
);
