/** The popup as a reader opens it, by the extension's button: how large it is, and what stands in it without scrolling. */
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { wholeInSight } from './harness/in-sight.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html, sample } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const SAMPLE = 'http://tass.com/world/sample';
const pages: Record<string, string> = { [PORTS]: portArticle, [SAMPLE]: sample };
const serve = ({ href }: URL) => (pages[href] ? html(pages[href]) : null);

eachBrowser('the window of the popup', serve, (world) => {
  const popup = async (address = PORTS) => panelFor(world().running, await world().open(address));

  test('opens at its full height, wholly on the screen', async () => {
    const panel = await popup();
    const window = await panel.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      isOnScreen: screenY >= 0 && screenY + innerHeight <= screen.height,
    }));
    expect(window).toEqual({ width: 420, height: 600, isOnScreen: true });
  });

  test('shows claims at once: in the window, and with nothing over them', async () => {
    const panel = await popup();
    const claims = await wholeInSight(panel, 'li[data-index] .claim__text');
    expect(claims.length).toBeGreaterThanOrEqual(4);
    expect(claims).toEqual(PORT_CLAIMS.slice(0, claims.length));
  });

  test('shows four claims of usual length from their first line to their last control', async () => {
    const panel = await popup(SAMPLE);
    expect((await wholeInSight(panel, 'li[data-index]')).length).toBeGreaterThanOrEqual(4);
  });

  test('has no type smaller than 14 pixels and no control lower than 32', async () => {
    const panel = await popup(SAMPLE);
    const small = await panel.evaluate(() => {
      const texts = Array.from(document.querySelectorAll<HTMLElement>('.panel *')).filter(
        (element) =>
          element.checkVisibility() && [...element.childNodes].some(({ nodeValue }) => nodeValue?.trim()),
      );
      const tiny = texts.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 14);
      const low = Array.from(document.querySelectorAll('button, input, select'), (control) => {
        const hit = control.closest('label') ?? control;
        return hit.checkVisibility() && hit.getBoundingClientRect().height < 32 ? control.outerHTML : '';
      });
      return [...tiny.map(({ outerHTML }) => outerHTML), ...low.filter(Boolean)];
    });
    // The words of a claim are pressed with all of its row.
    expect(small.filter((markup) => !markup.includes('claim__words'))).toEqual([]);
  });

  test('shows every control that does not belong to a claim, with nothing over it', async () => {
    const panel = await popup();
    const controls = ['button', 'input', 'select'].map((tag) => `${tag}:not(li *, [hidden] *)`).join();
    const all = await panel.$$eval(controls, (elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => element.ariaLabel ?? element.textContent?.trim() ?? ''),
    );
    expect(all.length).toBeGreaterThan(5);
    expect(await wholeInSight(panel, controls)).toEqual(all);
  });
});

eachBrowser(
  'the window of the popup at 200 %',
  serve,
  (world) => {
    test('shows claims at once', async () => {
      const panel = await panelFor(world().running, await world().open(PORTS));
      expect(await panel.evaluate(() => devicePixelRatio)).toBe(2);
      expect((await wholeInSight(panel, 'li[data-index] .claim__text')).length).toBeGreaterThan(0);
    });
  },
  { scale: 2 },
);
