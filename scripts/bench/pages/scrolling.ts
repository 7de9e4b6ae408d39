/** How the popup's list of a long article scrolls, beside a list of as many plain lines. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { launch } from '../../browsers/launch.ts';
import { panelFor } from '../../browsers/panel.ts';
import { servePages } from '../../browsers/serve-pages.ts';
import { milliseconds, percent, type Row } from '../table.ts';
import { spread, timingOf } from '../timing.ts';
import { articlePage, largeText } from './served.ts';

const HOST = 'http://tass.com';
/** How many times the frame of a plain list one of ours may take: two means every second frame is lost. */
const MOST_FRAMES = 1.5;

/** Scrolls an element to its end, 400 pixels a frame. @returns milliseconds from frame to frame */
function scrollThrough(page: Page, selector: string): Promise<number[]> {
  return page.$eval(selector, async (list) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    for (let at = await frame(); list.scrollTop + list.clientHeight < list.scrollHeight - 1; ) {
      list.scrollTop += 400;
      const now = await frame();
      times.push(now - at);
      at = now;
    }
    return times;
  });
}

export async function measureScrolling(browser: BrowserName): Promise<Row[]> {
  const article = articlePage(largeText(), { watched: false });
  const plain = `<!doctype html><title>Plain</title><div id="list" style="height: 500px; overflow: auto">${'<p>Ports of the Black Sea to share their pilots</p>'.repeat(1000)}</div>`;
  const server = await servePages(({ pathname }) => ({ body: pathname === '/plain' ? plain : article }));
  const running = await launch(browser, { proxyPort: server.port, measuring: true });
  try {
    const open = async (path: string) => {
      const page = await running.browser.newPage();
      await page.goto(`${HOST}${path}`);
      return page;
    };
    const panel = await panelFor(running, await open('/article'));
    await panel.waitForSelector('.panel__list li');
    const ours = timingOf(await scrollThrough(panel, '.panel__list'));
    const bare = await open('/plain');
    await bare.bringToFront();
    const theirs = timingOf(await scrollThrough(bare, '#list'));
    return [
      {
        what: `${browser}: a frame as the popup's 1,000 claims are scrolled (median of ${ours.runs}, ±${percent(spread(ours) / 2)})`,
        ours: milliseconds(ours.median),
        against: `plain lines ${milliseconds(theirs.median)}`,
        ratio: theirs.median / ours.median,
        limit: `< ${MOST_FRAMES}x its time`,
        holds: ours.median < theirs.median * MOST_FRAMES,
      },
    ];
  } finally {
    await running.close();
    await server.close();
  }
}
