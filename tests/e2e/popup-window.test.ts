/** The popup as a reader opens it, by the extension's button: how large it is, and what stands in it without scrolling. */
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { wholeInSight } from './harness/in-sight.ts';
import { changeStoredSettings } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html, sample, tassPage } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const SAMPLE = 'http://tass.com/world/sample';
const SHORT = 'http://tass.com/world/short';
const HEADED = 'http://tass.com/world/headed';
const WITHIN = 'http://tass.com/world/within';
/** Twelve claims that a window shows at once, and a list does not. */
const short = Array.from(
  { length: 12 },
  (_, place) => `"Pier ${place + 1} is open," harbor master Otto Falk said.`,
);
const paragraphs = [`VARNA /Bulgaria/, June 4. /TASS/. ${short[0]}`, ...short.slice(1)];
const pages: Record<string, string> = {
  [PORTS]: portArticle,
  [SAMPLE]: sample,
  [SHORT]: tassPage(paragraphs),
  [HEADED]: tassPage(paragraphs).replace('Ports should share pilots</h1>', 'All piers are open — Falk</h1>'),
  [WITHIN]: tassPage(paragraphs, {
    head: '<style>html, body { height: 100%; overflow: hidden } main { height: 500px; overflow: auto } p { margin: 300px 0 }</style>',
  }),
};
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

  test.each([
    ['of the text', SHORT, '“Pier 1 is open”'],
    ['of the headline', HEADED, 'All piers are open'],
  ])(
    'begins its list with the first claim %s where the page is wholly in view',
    async (_, address, first) => {
      const panel = await popup(address);
      await panel.waitForSelector('[data-current]');
      expect(await wholeInSight(panel, '[data-current] .claim__text')).toEqual([first]);
      expect(await panel.$eval('.panel__list', ({ scrollTop }) => scrollTop)).toBe(0);
    },
  );

  test.each([
    ['that scrolls', PORTS, PORT_CLAIMS.at(-1)!],
    ['in which a part scrolls by itself', WITHIN, '“Pier 12 is open”'],
  ])('shows what is being read in a page %s', async (_, address, last) => {
    const page = await world().open(address);
    const panel = await panelFor(world().running, page);
    await panel.waitForSelector('[data-current]');
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      for (const scroller of [main, document.documentElement]) scroller.scrollTop = scroller.scrollHeight;
    });
    await panel.waitForFunction(
      (words) => document.querySelector('[data-current] .claim__text')?.textContent === words,
      { polling: 100 },
      last,
    );
    expect(await wholeInSight(panel, '[data-current] .claim__text')).toEqual([last]);
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

  test('says what was done above the bar, and covers nothing', async () => {
    const panel = await popup();
    await panel.click('.pair .button--primary');
    await panel.waitForSelector('.panel__message:not(:empty)');
    const edges = await panel.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      return [
        box('.panel__list').bottom,
        box('.panel__message').top,
        box('.panel__message').bottom,
        box('.foot').top,
      ];
    });
    expect(edges[0]).toBeLessThanOrEqual(edges[1]! + 0.5);
    expect(edges[2]).toBeLessThanOrEqual(edges[3]! + 0.5);
  });

  test('in 400 by 300 pixels the list keeps half of the height once it is scrolled, and what is said covers no control', async () => {
    const panel = await panelFor(world().running, await world().open(PORTS), 'sidepanel');
    await panel.setViewport({ width: 400, height: 300 });
    await panel.click('[aria-controls="filters"]');
    await panel.click('li[data-index] input');
    await panel.click('.pair .button--primary');
    await panel.waitForSelector('.panel__message:not(:empty)');
    const room = await panel.evaluate(() => {
      document.querySelector('.panel__in')!.scrollBy({ top: 200, behavior: 'instant' });
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      return {
        list: box('.foot__bar').top - box('.tabs').bottom,
        said: box('.panel__message').bottom - box('.foot__bar').top,
        wide: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(room.list).toBeGreaterThan(150);
    expect(room.said).toBeLessThanOrEqual(0.5);
    expect(room.wide).toBeLessThanOrEqual(0);
  });

  test('where the tabs take two lines, a name that stays at the top of the list is whole, in little height as well', async () => {
    const panel = await panelFor(world().running, await world().open(PORTS), 'sidepanel');
    await changeStoredSettings(panel, { language: 'ru' });
    await panel.setViewport({ width: 270, height: 360 });
    await panel.waitForSelector('::-p-text(Организации)');
    const tabs = await panel.$$eval('.tabs__tab', (all) => all.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tabs).size).toBe(2);
    const covered = await panel.evaluate(async () => {
      document.querySelector('.panel__in')!.scrollBy({ top: 220, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const foot = document.querySelector('.foot__bar')!.getBoundingClientRect();
      return [...document.querySelectorAll('.run__who')].filter((name) => {
        const { left, top, height, bottom } = name.getBoundingClientRect();
        if (top < 0 || bottom > foot.top) return false;
        return !name.contains(document.elementFromPoint(left + 20, top + height / 4));
      }).length;
    });
    await changeStoredSettings(panel, null);
    expect(covered).toBe(0);
  });

  test.each([320, 180])('in a side panel of %s pixels nothing is cut off at the side', async (width) => {
    const panel = await panelFor(world().running, await world().open(PORTS), 'sidepanel');
    await panel.setViewport({ width, height: 600 });
    for (const tab of ['claims', 'voices', 'organizations']) {
      await panel.$eval(`#tab-${tab}`, (button) => (button as HTMLElement).click());
      const beyond = await panel.$$eval(':is(button, input, select, h2, h3, p)', (elements) =>
        elements
          .filter((element) => element.checkVisibility() && !element.closest('.for-ears, [popover]'))
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
          )
          .map((element) => element.ariaLabel ?? element.textContent),
      );
      expect(beyond, tab).toEqual([]);
    }
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

    test('leaves the list most of the window once it is scrolled, whatever is set, selected and said', async () => {
      const panel = await panelFor(world().running, await world().open(PORTS));
      await panel.click('[aria-controls="filters"]');
      await panel.locator('.find__filter:nth-child(2) select').fill('direct');
      await panel.click('li[data-index] input');
      await panel.evaluate(() => document.querySelector('.panel__in')?.scrollBy(0, 9999));
      const room = await panel.evaluate(() => {
        const bottom = document.querySelector('.foot__bar')!.getBoundingClientRect().top;
        const top = document.querySelector('.tabs')!.getBoundingClientRect().bottom;
        return { list: bottom - top, window: innerHeight, wide: document.body.scrollWidth - innerWidth };
      });
      expect(room.list).toBeGreaterThan(room.window / 2);
      expect(room.wide).toBeLessThanOrEqual(0);
    });

    test('covers no control with what it says', async () => {
      const panel = await panelFor(world().running, await world().open(PORTS));
      await panel.click('.pair .button--primary');
      await panel.waitForSelector('.panel__message:not(:empty)');
      const covered = await panel.evaluate(() => {
        const said = document.querySelector('.panel__message')!.getBoundingClientRect();
        return Array.from(document.querySelectorAll('.foot__bar button, .tabs button'), (control) => {
          const { top, bottom } = control.getBoundingClientRect();
          return top < said.bottom && bottom > said.top ? control.textContent : '';
        }).filter(Boolean);
      });
      expect(covered).toEqual([]);
    });
  },
  { scale: 2 },
);
