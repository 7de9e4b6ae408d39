/** A page that lays hands on an open card: what speaks in its name is the card, untouched and in sight, or there is none. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hasLayer } from '../../scripts/browsers/own-layer.ts';
import { cardBox, cardText, paintedLines, pointAt, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/overlays';
const WIDE = 'http://tass.com/world/wide';
const QUOTE = 'A pilot who knows one harbor knows half of the next one';

/** Functions of the page's own script: each gets the card's host and its box. */
const script = `<script>
  const host = () => [...document.documentElement.children].at(-1);
  const forged = (box) => {
    const element = document.createElement('div');
    element.textContent = 'Somebody Else said this';
    element.style.cssText = 'position: fixed; inset: auto; margin: 0; background: white; z-index: 2147483647; left: ' + box.left + 'px; top: ' + box.top + 'px; width: ' + (box.right - box.left) + 'px; height: ' + (box.bottom - box.top) + 'px;';
    return element;
  };
  const asPopover = (element) => { element.popover = 'manual'; document.body.append(element); element.showPopover(); return element; };
  const upper = (box) => ({ ...box, bottom: box.top + 40 });
  window.attacks = {
    'lays a popover over it': (box) => asPopover(forged(box)),
    'covers a part of it': (box) => asPopover(forged(upper(box))),
    'lays a popover over it through which the pointer goes': (box) => { const element = forged(box); element.style.pointerEvents = 'none'; asPopover(element); },
    'lays one over it that was there before': (box) => { const element = document.getElementById('before'); element.hidePopover(); element.style.cssText = forged(box).style.cssText; element.showPopover(); },
    'opens a dialog': () => { const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.showModal(); },
    'takes it out': () => host().remove(),
    'puts another in its place': (box) => { const other = forged(box); host().replaceWith(other); setTimeout(() => other.remove(), 500); },
    'moves it to another place': () => document.body.append(host()),
    'writes into it': () => host().append('Somebody Else said this'),
    'styles it': () => host().setAttribute('style', 'opacity: 0 !important'),
    'gives it another class': () => { host().className = ''; },
    'takes it out of the top layer': () => host().hidePopover(),
    'shuts all of the page': () => { document.documentElement.inert = true; },
  };
</script>`;

const page = tassPage(paragraphs, {
  head: `<script>for (const type of ['toggle', 'beforetoggle']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`,
  tail: `<div id="before" popover="manual" style="inset: 0 auto auto 0">of the page</div>${script}
<script>document.getElementById('before').showPopover();</script>`,
});

/** A page that scrolls both ways. */
const wide = tassPage(paragraphs, {
  head: '<style>body { width: 3000px; padding: 1500px 0; }</style>',
});

const ATTACKS = [...script.matchAll(/^ {4}'([^']+)':/gmu)].map(([, name]) => name!);

eachBrowser(
  'a page that',
  ({ href }) => (href === ADDRESS ? html(page) : href === WIDE ? html(wide) : null),
  (world) => {
    const openCard = async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
      await pointAt(page, 'direct', QUOTE);
      expect(await cardText(page)).toContain('Otto Falk');
      return page;
    };
    const attack = async (page: Page, name: string) =>
      page.evaluate(
        (box, wanted) => {
          const { attacks } = window as unknown as { attacks: Record<string, (box: unknown) => void> };
          attacks[wanted]!(box);
        },
        await cardBox(page),
        name,
      );

    test.each(ATTACKS)('%s: the card is gone at once', async (name) => {
      const page = await openCard();
      await attack(page, name);
      await waitForNoCard(page);
    });

    test('does nothing of the kind keeps its card, beside a popover of its own', async () => {
      const page = await openCard();
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await hasLayer(page)).toBe(true);
    });

    test('is scrolled until the edge of the card is under its scroll bar keeps it', async () => {
      const page = await world().open(WIDE);
      await waitForPainted(page, 'direct', QUOTE);
      const [line] = await paintedLines(page, 'direct', QUOTE);
      // A card that a finger has asked for stays when the words have moved from under it.
      await page.touchscreen.tap(line!.left + 12, (line!.top + line!.bottom) / 2);
      expect(await cardText(page)).toContain('Otto Falk');
      const { bottom } = await cardBox(page);
      const height = await page.evaluate(() => innerHeight);
      await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), Math.round(bottom - height - 5));
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await cardText(page)).toContain('Otto Falk');
      const card = await cardBox(page);
      expect(card.bottom).toBeGreaterThan(height + 3);
      expect(card.bottom).toBeLessThan(height + 8);
    });
  },
);
