/** Which address a copied claim gives: that of its article, whatever the page says of itself. */
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { closePopup } from '../../scripts/browsers/popup.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

/** Where a page is, the canonical address that it gives, and what is right. */
const CASES: readonly [place: string, canonical: string, right: string][] = [
  ['/world/1', '/', '/world/1'],
  ['/article.php?id=55', '/article.php', '/article.php?id=55'],
  ['/en/2', '/en', '/en/2'],
  ['/#/news/77', '/', '/#/news/77'],
  ['/world/3?utm_source=mail&fbclid=Iw&page=2', '/world/3', '/world/3?page=2'],
  ['/en/world/4', '/world/4', '/world/4'],
];

eachBrowser(
  'the address of a copied claim',
  ({ pathname, search }) => {
    const found = CASES.find(([place]) => place.replace(/#.*$/u, '') === pathname + search);
    return found
      ? html(portArticle.replace('</head>', `<link rel="canonical" href="${found[1]}"></head>`))
      : null;
  },
  (world) => {
    test.each(CASES)('at %s with the canonical address %s is %s', async (place, _, right) => {
      const page = await world().open(`http://tass.com${place}`);
      const panel = await panelFor(world().running, page);
      await panel.click('[aria-label^="Copy: “A pilot"]');
      await panel.waitForSelector('::-p-text(1 claim copied)');
      await closePopup(world().running);
      const { text } = await pasteInto(page);
      expect(text).toContain(`http://tass.com${right}${right.includes('#') ? '' : '#'}:~:text=A%20pilot`);
    });
  },
);
