/**
 * Firefox for Android as far as a desktop Firefox can show it: the build without the interfaces that a phone lacks, the phone's own word
 * for itself, a coarse pointer, touch, and a window of 360 by 640 pixels.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch, type RunningBrowser, waitForAddress, welcomePage } from '../../scripts/browsers/launch.ts';
import { tabId } from '../../scripts/browsers/panel.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { violations } from './harness/accessibility.ts';
import { cardBox, cardText, paintedLines } from './harness/card.ts';
import { waitForPainted } from './harness/marks.ts';
import { phoneExtension } from './harness/phone-extension.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const SCREEN = { width: 360, height: 640 };

describe('on a phone', () => {
  const { folder, remove } = phoneExtension();
  let running: RunningBrowser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages(({ href }) => (href === PORTS ? html(portArticle) : null));
    running = await launch('firefox', {
      proxyPort: server.port,
      extension: folder,
      phone: true,
      keepWelcome: true,
    });
  });
  afterEach(async () => {
    const [, ...others] = await running.browser.pages();
    for (const page of others) await page.close();
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
    remove();
  });

  const article = async () => {
    const page = await running.browser.newPage();
    await page.setViewport(SCREEN);
    await page.goto(PORTS);
    await waitForPainted(page, 'direct', PORT_CLAIMS[0]!.replace(/[“”]/gu, '"').slice(1, -1));
    return page;
  };
  /** The popup, which a phone shows on all of its screen, as a page. */
  const popup = async (of: Page) => {
    const page = await running.openExtensionPage('options.html');
    const address = running.extensionUrl(`popup.html?tab=${await tabId(page, of)}`);
    await page.setViewport(SCREEN);
    await page.evaluate((url) => location.replace(url), address).catch(() => {});
    await waitForAddress(page, address);
    await page.waitForSelector('[data-state="annotated"]');
    return page;
  };
  const scrollsSideways = (page: Page) =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.panel, .panel__in, .panel__list')].some(
        (element) => element.scrollWidth > element.clientWidth,
      ),
    );

  test('the page of the first run says where the list is, and shows no toolbar that a phone has not', async () => {
    const page = await welcomePage(running.browser, running.extensionUrl);
    await page.setViewport(SCREEN);
    await page.waitForSelector('.pin h2');
    expect(await page.$eval('.pin', ({ textContent }) => textContent)).toContain('under “Extensions”');
    expect(await page.$('.pin__drawing')).toBeNull();
    expect(await page.$('.example__keys')).toBeNull();
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('an article is read and marked, and a tap on a mark opens its card, whole in the window', async () => {
    const page = await article();
    const [line] = await paintedLines(page, 'direct', PORT_CLAIMS[0]!.replace(/[“”]/gu, '"').slice(1, -1));
    await page.touchscreen.tap(line!.left + 12, (line!.top + line!.bottom) / 2);
    expect(await cardText(page)).toContain('Otto Falk');
    const { left, top, right, bottom } = await cardBox(page);
    expect([left >= 0, top >= 0, right <= SCREEN.width, bottom <= SCREEN.height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('the popup fills the screen, nothing scrolls sideways, and all that is pressed is as large as a finger', async () => {
    const panel = await popup(await article());
    expect(await panel.$eval('#app', (app) => app.getBoundingClientRect().toJSON())).toMatchObject({
      left: 0,
      top: 0,
      ...SCREEN,
    });
    expect(await scrollsSideways(panel)).toBe(false);
    const small = await panel.evaluate(() =>
      Array.from(document.querySelectorAll('button, input, select'), (control) => {
        const hit = control.closest('label') ?? control;
        const { height } = hit.getBoundingClientRect();
        return hit.checkVisibility() && height < 43 ? `${Math.round(height)}: ${control.outerHTML}` : '';
      }).filter(Boolean),
    );
    // The words of a claim are pressed with all of its row.
    expect(small.filter((markup) => !markup.includes('claim__words'))).toEqual([]);
    expect(await violations(panel)).toEqual([]);
  });

  test('has no button for a panel beside the page, which a phone has not', async () => {
    const panel = await popup(await article());
    const labels = await panel.$$eval('button', (buttons) =>
      buttons.map((button) => button.ariaLabel ?? button.textContent),
    );
    expect(labels.join()).not.toMatch(/beside|sidebar|side panel/iu);
  });

  test('a claim is copied by a tap', async () => {
    const panel = await popup(await article());
    const button = await panel.waitForSelector('[aria-label^="Copy: “A pilot"]');
    const box = await button!.boundingBox();
    await panel.touchscreen.tap(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await panel.waitForSelector('::-p-text(1 claim copied)');
  });

  test('the options have no keys, and fit', async () => {
    const options = await running.openExtensionPage('options.html');
    await options.setViewport(SCREEN);
    await options.waitForSelector('main');
    expect(await options.$('#shortcuts')).toBeNull();
    expect(await scrollsSideways(options)).toBe(false);
  });
});
