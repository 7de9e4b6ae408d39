/** The popup as a reader opens it, by the extension's button: how large it is, and what stands in it without scrolling. */
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { wholeInSight } from './harness/in-sight.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const serve = ({ href }: URL) => (href === PORTS ? html(portArticle) : null);

eachBrowser('the window of the popup', serve, (world) => {
  const popup = async () => panelFor(world().running, await world().open(PORTS));

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
