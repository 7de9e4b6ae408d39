import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import type { ServedPage } from '../../scripts/browsers/serve-pages.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { shownWords } from './harness/panel-contents.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const FIRST = 'A pilot who knows one harbor knows half of the next one';
const OTHER = [
  'OSLO /Norway/, June 5. /TASS/. The lighthouses of the north will be painted in autumn, Norwegian Coast Minister Nils Hagen said.',
  '"White does not last where the wind carries sand," he told reporters.',
  'Hagen stressed that "red lasts even less."',
];
const SECOND = 'White does not last where the wind carries sand';

const markup = (body: readonly string[]) =>
  `<div class="text-block">${body.map((text) => `<p>${text}</p>`).join('')}</div>`;

/** Names that an element's or a document's own properties have. */
const CLOBBERING = [
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'children',
  'childNodes',
  'textContent',
  'nodeType',
  'nodeName',
  'localName',
  'getAttribute',
  'attributes',
  'body',
  'documentElement',
  'getElementsByTagName',
  'createTreeWalker',
  'ownerDocument',
  'title',
  'isConnected',
  'contains',
  'head',
  'querySelector',
  'evaluate',
  'XPathEvaluator',
];

const pages: Record<string, () => ServedPage> = {
  'http://tass.com/world/clobbered': () =>
    html(
      tassPage([], {
        tail: `${CLOBBERING.map((name) => `<img name="${name}">`).join('')}
          <form id="all">${CLOBBERING.map((name) => `<input type="hidden" name="${name}">`).join('')}<h1>Ports</h1>${markup(paragraphs)}</form>`,
      }),
    ),
  'http://tass.com/world/polluted': () =>
    html(
      tassPage(paragraphs, {
        head: `<script>
          const spoiled = { get() { throw new Error('spoiled'); }, configurable: true };
          for (const name of ['span', 'node', 'start', 'place', 'wire', 'rule', 'claims', 'speaker', 'kind']) Object.defineProperty(Object.prototype, name, spoiled);
          for (const name of ['textContent', 'parentNode', 'firstChild', 'nextSibling']) Object.defineProperty(Node.prototype, name, spoiled);
          for (const name of ['matchAll', 'normalize']) String.prototype[name] = () => { throw new Error('spoiled'); };
        </script>`,
      }),
    ),
  'http://tass.com/world/shadow': () =>
    html(
      `<!doctype html><meta charset="utf-8"><title>Ports</title><body><h1>Ports</h1><wire-story></wire-story>
       <script>document.querySelector('wire-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(markup(paragraphs))};</script>`,
    ),
  'http://tass.com/world/shadows': () =>
    html(
      `<!doctype html><meta charset="utf-8"><title>Ports</title><body><h1>Ports</h1><main>${paragraphs.map(() => '<wire-line></wire-line>').join('')}</main>
       <script>
         const texts = ${JSON.stringify(paragraphs)};
         document.querySelectorAll('wire-line').forEach((line, at) => {
           line.attachShadow({ mode: 'open' }).innerHTML = '<p>' + texts[at] + '</p>';
         });
         window.change = () => {
           document.querySelectorAll('wire-line')[1].shadowRoot.querySelector('p').textContent = ${JSON.stringify(OTHER[1])};
         };
       </script>`,
    ),
  'http://tass.com/world/srcdoc': () =>
    html(
      `<!doctype html><meta charset="utf-8"><title>Ports</title><body><h1>Ports</h1><iframe width="600" height="400" srcdoc="${markup(paragraphs).replaceAll('"', '&quot;')}"></iframe>`,
    ),
  'http://tass.com/world/frame': () =>
    html(
      '<!doctype html><title>Frame</title><body><p>A page around.</p><iframe src="/world/inside" width="600" height="400"></iframe>',
    ),
  'http://tass.com/world/inside': () => html(tassPage(paragraphs)),
  'http://tass.com/world/xml': () => ({
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ports</title></head><body><h1>Ports</h1>${markup(paragraphs)}</body></html>`,
    type: 'application/xhtml+xml',
  }),
  'http://tass.com/world/deep': () =>
    html(
      tassPage(paragraphs, {
        // Not laid out, for the browsers themselves do not survive that; Firefox takes minutes to build more.
        head: '<style>.deep { display: none; }</style>',
        tail: `<script>
          let at = document.querySelector('.text-block').appendChild(document.createElement('p'));
          at.className = 'deep';
          for (let depth = 0; depth < (navigator.userAgent.includes('Firefox') ? 5000 : 100000); depth++) at = at.appendChild(document.createElement(depth % 2 ? 'div' : 'span'));
        </script>`,
      }),
    ),
  'http://tass.com/world/scroll': () =>
    html(
      `<!doctype html><meta charset="utf-8"><title>Ports</title><body><div class="feed"><article><h1>Ports</h1>${markup(paragraphs)}<div style="height: 3000px"></div></article></div>
       <script>
         window.more = () => {
           const next = document.createElement('article');
           next.innerHTML = ${JSON.stringify(`<h1>Lighthouses</h1>${markup(OTHER)}<div style="height: 3000px"></div>`)};
           document.querySelector('.feed').append(next);
           next.scrollIntoView();
           history.pushState(null, '', '/world/lighthouses');
         };
       </script>`,
    ),
  'http://tass.com/world/right-to-left': () =>
    html(
      tassPage(
        paragraphs.map(
          (text) => `<bdo dir="rtl">\u202e</bdo>${text.replace('pilot', 'pil\u00adot \ud83d\ude00')}`,
        ),
      ),
    ),
};

eachBrowser(
  'a strange page',
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    test('whose forms and pictures are named like the properties of nodes is marked', async () => {
      const page = await world().open('http://tass.com/world/clobbered');
      await waitForPainted(page, 'direct', FIRST);
    });

    test('whose scripts have spoiled the prototypes is marked', async () => {
      const page = await world().open('http://tass.com/world/polluted');
      await waitForPainted(page, 'direct', FIRST);
    });

    test('with its article in an open shadow root is marked there', async () => {
      const page = await world().open('http://tass.com/world/shadow');
      await waitForPainted(page, 'direct', FIRST);
    });

    test('with each paragraph in a shadow root of its own is marked there, and followed', async () => {
      const page = await world().open('http://tass.com/world/shadows');
      await waitForPainted(page, 'direct', FIRST);
      await page.evaluate(() => (globalThis as unknown as { change(): void }).change());
      await waitForPainted(page, 'direct', SECOND);
      expect(JSON.stringify(await paintedTexts(page))).not.toContain(FIRST);
    });

    test('with its article in a frame that it has written itself is marked there', async () => {
      const page = await world().open('http://tass.com/world/srcdoc');
      const inside = await page.waitForFrame((frame: Frame) => frame.url() === 'about:srcdoc');
      await expect.poll(async () => (await paintedTexts(inside)).direct).toContain(FIRST);
    });

    test('with its article in a frame is marked there', async () => {
      const page = await world().open('http://tass.com/world/frame');
      const inside = await page.waitForFrame((frame: Frame) => frame.url().endsWith('/world/inside'));
      await expect.poll(async () => (await paintedTexts(inside)).direct).toContain(FIRST);
      expect(await paintedTexts(page)).toEqual({});
    });

    test('with its article in a frame has it listed', async () => {
      const page = await world().open('http://tass.com/world/frame');
      const inside = await page.waitForFrame((frame: Frame) => frame.url().endsWith('/world/inside'));
      await expect.poll(async () => (await paintedTexts(inside)).direct).toContain(FIRST);
      const panel = await panelFor(world().running, page);
      expect(await shownWords(panel)).toContain(`“${FIRST}”`);
    });

    test('written as XML is marked', async () => {
      const page = await world().open('http://tass.com/world/xml');
      await waitForPainted(page, 'direct', FIRST);
    });

    test('nested deeper than any parser would is marked', async () => {
      const page = await world().open('http://tass.com/world/deep');
      await waitForPainted(page, 'direct', FIRST);
    });

    test('that puts another article below the first marks the one that is being read', async () => {
      const page = await world().open('http://tass.com/world/scroll');
      await waitForPainted(page, 'direct', FIRST);
      await page.evaluate(() => (globalThis as unknown as { more(): void }).more());
      await waitForPainted(page, 'direct', SECOND);
      expect(JSON.stringify(await paintedTexts(page))).not.toContain(FIRST);
    });

    test('with right-to-left marks, soft hyphens and surrogates in its text is marked', async () => {
      const page = await world().open('http://tass.com/world/right-to-left');
      await waitForPainted(page, 'direct', FIRST.replace('pilot', 'pil\u00adot \ud83d\ude00'));
    });
  },
);
