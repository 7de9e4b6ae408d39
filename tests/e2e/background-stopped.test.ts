/** Chromium stops the background when it has had nothing to do for half a minute, and sometimes at once; here the driver stops it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { stopBackground } from '../../scripts/browsers/stop-background.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const FIRST_QUOTE = 'A pilot who knows one harbor knows half of the next one';
const LAST_QUOTE = 'That was the last of them';
const long = [
  ...paragraphs,
  ...Array.from(
    { length: 12_000 },
    (_, n) =>
      `"We counted ${n} ships at the quay, and all of them waited for the tide," Harbor Master Anna Berg said.`,
  ),
  `"${LAST_QUOTE}," Berg said.`,
];
const pages: Record<string, string> = {
  'http://tass.com/world/short': tassPage(paragraphs),
  'http://tass.com/world/long': tassPage(long, {
    tail: '<script>addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; });</script>',
  }),
};

describe('the background, stopped by the browser', () => {
  let server: PageServer;
  let running: RunningBrowser;
  beforeAll(async () => {
    server = await servePages(({ href }) => (pages[href] ? html(pages[href]) : null));
    running = await launch('chromium', { proxyPort: server.port });
  });
  afterAll(async () => {
    await running.close();
    await server.close();
  });

  const open = async (path: string) => {
    const page = await running.browser.newPage();
    await page.goto(`http://tass.com/world/${path}`);
    return page;
  };

  test('is started again for the next article', async () => {
    await waitForPainted(await open('short'), 'direct', FIRST_QUOTE);
    await stopBackground(running);
    await waitForPainted(await open('short'), 'direct', FIRST_QUOTE);
  });

  test('is asked again where it was stopped in the middle of a long text', async () => {
    const page = await open('long');
    await waitForPainted(page, 'direct', FIRST_QUOTE);
    expect((await paintedTexts(page)).direct).not.toContain(LAST_QUOTE);
    await stopBackground(running);
    // The whole text is read anew, by a background that has to start first.
    await waitForPainted(page, 'direct', LAST_QUOTE);
  });

  test('for a page that was left is asked again when the reader comes back to it', async () => {
    const page = await open('long');
    await waitForPainted(page, 'direct', FIRST_QUOTE);
    expect((await paintedTexts(page)).direct).not.toContain(LAST_QUOTE);
    await page.goto('http://tass.com/world/short');
    await page.goBack();
    expect(await page.evaluate(() => (window as unknown as { kept: boolean }).kept)).toBe(true);
    await waitForPainted(page, 'direct', LAST_QUOTE);
  });
});
