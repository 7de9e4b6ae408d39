/** What the headline and the standfirst attribute: marked, listed apart, copied. */
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { closePopup } from '../../scripts/browsers/popup.ts';
import { violations } from './harness/accessibility.ts';
import { cardText, pointAt } from './harness/card.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { chooseFilter, named, shownClaims, shownWords } from './harness/panel-contents.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const HEADLINE = 'Ports should share pilots';
const LEAD = 'Pilots of one harbor know half of the next one, Otto Falk says to those who sail there';
const page = tassPage(paragraphs).replace(
  /<h1([^>]*)>.*?<\/h1>/u,
  `<h1$1>${HEADLINE} — minister</h1><div class="lead">${LEAD}</div>`,
);
const council = tassPage([...paragraphs, 'The Baltic Pilots Council has heard of it.']).replace(
  /<h1([^>]*)>.*?<\/h1>/u,
  '<h1$1>Baltic Pilots Council to meet in Varna</h1><div class="lead">Nobody has asked the Baltic Pilots Council where it wants to meet next year</div>',
);
const pages: Record<string, string> = {
  'http://tass.com/world/ports': page,
  'http://tass.com/world/council': council,
};
const PILOTS = 'Pilots of one harbor know half of the next one';

eachBrowser(
  'a headline',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const open = () => world().open('http://tass.com/world/ports');

    test('is marked where it attributes something, and so is the standfirst', async () => {
      const tab = await open();
      await waitForPainted(tab, 'indirect', HEADLINE);
      expect((await paintedTexts(tab)).indirect).toContain(PILOTS);
      expect((await paintedTexts(tab)).indirect).toHaveLength(3);
    });

    test('has its organizations marked as those of the body, and counted with them', async () => {
      const tab = await world().open('http://tass.com/world/council');
      await waitForPainted(tab, 'organizations', 'Baltic Pilots Council');
      expect((await paintedTexts(tab)).organizations).toEqual(Array(3).fill('Baltic Pilots Council'));
      await pointAt(tab, 'organizations', 'Baltic Pilots Council');
      expect(await cardText(tab)).toContain('Baltic Pilots Council');
      const panel = await panelFor(world().running, tab);
      await panel.click('#tab-organizations');
      await panel.waitForSelector('::-p-text(Baltic Pilots Council)');
      expect(await panel.$eval('#tab-organizations', ({ textContent }) => textContent)).toContain(
        'Organizations, 2',
      );
    });

    test('has a card', async () => {
      const tab = await open();
      await waitForPainted(tab, 'indirect', HEADLINE);
      await pointAt(tab, 'indirect', HEADLINE);
      const text = await cardText(tab);
      expect(text).toContain('Otto Falk');
    });

    test('is listed first, under a heading of its own, whatever the order', async () => {
      const panel = await panelFor(world().running, await open());
      const parts = () => panel.$$eval('.claims-part', (all) => all.map(({ textContent }) => textContent));
      await expect.poll(parts).toEqual(['In the headline', 'In the text']);
      const claims = await shownClaims(panel);
      expect(claims.map(({ words, speaker }) => [words, speaker]).slice(0, 2)).toEqual([
        [HEADLINE, 'Otto Falk'],
        [PILOTS, 'Otto Falk'],
      ]);
      expect(claims).toHaveLength(5);
      await chooseFilter(panel, 'Order', 'By speaker');
      expect((await shownWords(panel)).slice(0, 2)).toEqual([HEADLINE, PILOTS]);
      await chooseFilter(panel, 'Kind', 'Direct quote');
      expect(await parts()).toEqual([]);
      expect(await violations(panel)).toEqual([]);
    });

    test('counts for nobody’s voice a second time', async () => {
      const panel = await panelFor(world().running, await open());
      await panel.click('#tab-voices');
      await panel.waitForSelector('::-p-text(Otto Falk)');
      expect(await panel.$$('[role="tabpanel"] .bar__block')).toHaveLength(3);
    });

    test('is copied like any other claim', async () => {
      const tab = await open();
      const panel = await panelFor(world().running, tab);
      await named(panel, 'button', 'Copy all 5').click();
      await panel.waitForSelector('::-p-text(5 claims copied)');
      await closePopup(world().running);
      const { text } = await pasteInto(tab);
      expect(text.split('\n\n')[0]).toContain(
        `Otto Falk, Ruritanian Transport Minister: ${HEADLINE} (paraphrased`,
      );
      expect(text).toContain('#:~:text=Ports%20should%20share%20pilots');
    });
  },
);
