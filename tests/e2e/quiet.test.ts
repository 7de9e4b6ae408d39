/** What is not noticed: no request, no work where there is none to do, no trouble when the extension goes. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers/find-browser.ts';
import { launch, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { cardText, pointAt } from './harness/card.ts';
import { callsDuring } from './harness/extension-calls.ts';
import { paintedColour, paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const ARTICLE = 'http://tass.com/world/1';
const FRONT = 'http://tass.com/';
const RESTLESS = 'http://tass.com/world/restless';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function serve({ href }: URL) {
  if (href === ARTICLE)
    return html(
      tassPage(paragraphs, {
        head: '<link rel="stylesheet" href="/style.css">',
        tail: '<img src="/ship.png">',
      }),
    );
  if (href === RESTLESS)
    return html(
      tassPage([...paragraphs, '<span id="clock">0</span>'], {
        tail: '<script>let n = 0; setInterval(() => { clock.textContent = ++n; }, 20);</script>',
      }),
    );
  if (href === FRONT)
    return html(
      `<title>News</title><input id="search"><div style="height: 5000px">${'<p>Ports to share pilots</p>'.repeat(50)}</div>`,
    );
  if (href.endsWith('.png')) return { body: '', type: 'image/png' };
  return href.endsWith('.css') ? { body: 'p { margin: 1em }', type: 'text/css' } : null;
}

async function inBrowser(
  name: BrowserName,
  withExtension: boolean,
  work: (running: RunningBrowser, server: PageServer) => Promise<void>,
): Promise<void> {
  const server = await servePages(serve);
  const running = await launch(name, { proxyPort: server.port, secureHosts: ['tass.com'], withExtension });
  try {
    await work(running, server);
  } finally {
    await running.close();
    await server.close();
  }
}

/** Whether a reader sees a mark: it is registered, and has a colour. */
async function isMarked(page: Page): Promise<boolean> {
  if (Object.keys(await paintedTexts(page)).length === 0) return false;
  return (await paintedColour(page, 'p', 'direct')) !== 'rgba(0, 0, 0, 0)';
}

async function open(running: RunningBrowser, url: string): Promise<Page> {
  const page = await running.browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(url);
  return page;
}

/** What browsers ask their makers for by themselves, at any time. */
const MAKERS =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com)$/;

/** All requests of a session, sorted, without those of the browser to its maker. */
function asked(server: PageServer): string[] {
  const hostOf = (request: string) =>
    request.startsWith('connect ') ? request.slice(8).replace(/:\d+$/, '') : new URL(request).hostname;
  return server.requests.filter((request) => !MAKERS.test(hostOf(request))).toSorted();
}

describe.each(BROWSERS)('in %s', (name) => {
  test('not one request more is made with the extension than without', { timeout: 120_000 }, async () => {
    let without: string[] = [];
    await inBrowser(name, false, async (running, server) => {
      await open(running, ARTICLE);
      await open(running, FRONT);
      await pause(500);
      without = asked(server);
    });
    await inBrowser(name, true, async (running, server) => {
      const page = await open(running, ARTICLE);
      await waitForPainted(page, 'direct', QUOTE);
      await pointAt(page, 'direct', QUOTE);
      await panelFor(running, page);
      await (await running.openExtensionPage('options.html')).close();
      await open(running, FRONT);
      await pause(500);
      expect(asked(server)).toEqual(without);
    });
    expect(without).toContain(ARTICLE);
  });

  test('an extension that is removed leaves an open page alone', { timeout: 120_000 }, async () => {
    await inBrowser(name, true, async (running) => {
      const page = await open(running, ARTICLE);
      await waitForPainted(page, 'direct', QUOTE);
      expect(await isMarked(page)).toBe(true);
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await running.removeExtension();
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 320);
      // A change of the article wakes whatever is still listening.
      await page.evaluate(() => document.querySelector('p')!.append(' And that was that.'));
      await page.evaluate(() => history.pushState(null, '', '/world/2'));
      await page.mouse.wheel({ deltaY: 100 });
      // Firefox ends our script at once and Chrome lets it clean up after itself: in both there is nothing to be seen.
      await expect.poll(() => isMarked(page)).toBe(false);
      expect(errors).toEqual([]);
    });
  });
});

describe('in chromium, by its own record of what runs', () => {
  test('nothing of the extension runs on a front page that is scrolled and typed into', {
    timeout: 120_000,
  }, async () => {
    await inBrowser('chromium', true, async (running) => {
      const page = await open(running, FRONT);
      // The last look for what comes late is over by then.
      await pause(3500);
      const calls = await callsDuring(running, page, async () => {
        await page.click('#search');
        await page.keyboard.type('pilots');
        await page.mouse.wheel({ deltaY: 800 });
        await pause(1500);
      });
      expect(calls).toEqual([]);
    });
  });

  test('nothing runs on an article that is only being read', { timeout: 120_000 }, async () => {
    await inBrowser('chromium', true, async (running) => {
      const page = await open(running, ARTICLE);
      await waitForPainted(page, 'direct', QUOTE);
      await pause(1500);
      expect(await callsDuring(running, page, () => pause(3000))).toEqual([]);
    });
  });

  test('a page that never rests wakes us no oftener than it changes; our own card wakes us by the watch over it alone', {
    timeout: 120_000,
  }, async () => {
    await inBrowser('chromium', true, async (running) => {
      const restless = await open(running, RESTLESS);
      await waitForPainted(restless, 'direct', QUOTE);
      const ticks = () => restless.$eval('#clock', ({ textContent }) => Number(textContent));
      const before = await ticks();
      const calls = await callsDuring(running, restless, () => pause(2000));
      // The clock ticked on while the trace was started and stopped, so there are more ticks than those that were traced.
      expect(calls.length).toBeGreaterThan(0);
      expect(calls.length).toBeLessThanOrEqual(1.2 * ((await ticks()) - before));
      await restless.close();

      const page = await open(running, ARTICLE);
      await waitForPainted(page, 'direct', QUOTE);
      await pointAt(page, 'direct', QUOTE);
      await cardText(page);
      await pause(1500);
      // Four times a second it is looked whether something of the page came over the card; nothing of ours feeds on what we draw.
      const woken = await callsDuring(running, page, () => pause(2000));
      expect(woken.length).toBeLessThanOrEqual(10);
      expect(new Set(woken).size).toBe(1);
      expect(woken[0]).toMatch(/\bcard\b/);
    });
  });
});
