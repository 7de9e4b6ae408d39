/** Who speaks in an article: the third view of the panels. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { focused, shownWords } from './harness/panel-contents.ts';
import { longArticle } from './pages/panel-pages.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const FERRY = 'http://tass.com/world/ferry';
const LONG = 'http://tass.com/world/long';
const FILLER = Array(16).fill('The harbor lay quiet under a low sky, and the cranes stood where they stood.');
const pages: Record<string, string> = {
  [FERRY]: tassPage([
    'PORT ELLA, March 12. /TASS/. "We are ready, and the ferry will sail in May," Harbor Board Chairwoman Anna Berg said.',
    ...FILLER,
    'Berg stressed that the pier is "as good as new." She added that a ticket would cost as much as before.',
    ...FILLER,
    'A spokesman for the ferry company said that the ship had passed its trials. "Nobody asked us," a passenger noted.',
  ]),
  [LONG]: longArticle(150),
};

interface ShownVoice {
  name: string;
  tag: string | null;
  counts: string;
  blocks: string[];
}

const shownVoices = (panel: Page): Promise<ShownVoice[]> =>
  panel.$$eval('.voice', (voices) =>
    voices.map((voice) => ({
      name: voice.querySelector('.who')?.textContent ?? '',
      tag: voice.querySelector('.who__tag')?.textContent ?? null,
      counts: voice.querySelector('.voice__counts')?.textContent ?? '',
      blocks: [...voice.querySelectorAll('.bar__block')].map((block) => block.ariaLabel ?? ''),
    })),
  );

eachBrowser(
  'the voices of an article',
  ({ href }) => (pages[href] ? html(pages[href]) : null),
  (world) => {
    const open = async (url = FERRY) => {
      const page = await world().open(url);
      const panel = await panelFor(world().running, page);
      await panel.click('#tab-voices');
      return { page, panel };
    };

    test('stand with their claims, those who say most first, and say who is not named', async () => {
      const { panel } = await open();
      expect(await panel.$eval('#tab-voices .for-ears', ({ textContent }) => textContent)).toBe('Voices, 3');
      expect(await panel.$eval('[role="tabpanel"] h2', ({ textContent }) => textContent)).toBe(
        '5 claims by 3 voices, 2 of them unnamed',
      );
      expect(await shownVoices(panel)).toEqual([
        {
          name: 'Anna Berg',
          tag: null,
          counts: '1 direct · 1 partly quoted · 1 paraphrased',
          blocks: [
            'Claim 1 of 5, Direct quote: “We are ready, and the ferry will sail in May”',
            'Claim 2 of 5, Partly quoted: “the pier is "as good as new"”',
            'Claim 3 of 5, Paraphrased: “a ticket would cost as much as before”',
          ],
        },
        {
          name: 'A spokesman for the ferry company',
          tag: 'not named',
          counts: '1 paraphrased',
          blocks: ['Claim 4 of 5, Paraphrased: “the ship had passed its trials”'],
        },
        {
          name: 'a passenger',
          tag: 'not named',
          counts: '1 direct',
          blocks: ['Claim 5 of 5, Direct quote: “Nobody asked us”'],
        },
      ]);
    });

    test('lead to their claims: a block to its place in the page, a name to all of them in the list', async () => {
      const { page, panel } = await open();
      await panel.$eval('.bar__block[data-index="4"]', (block) => (block as HTMLElement).click());
      await waitForPainted(page, 'flash', 'Nobody asked us');
      await page.waitForFunction(() => scrollY > 200);
      await panel.click('.voice:nth-of-type(2) .voice__name button');
      expect(await shownWords(panel)).toEqual(['the ship had passed its trials']);
    });

    test('are gone through by keys: right and left from claim to claim, down and up from voice to voice', async () => {
      const { panel } = await open();
      await panel.focus('.voice__name button');
      await panel.keyboard.press('Tab');
      const places: string[] = [];
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'End'] as const) {
        await panel.keyboard.press(key);
        places.push((await focused(panel)).replace(/ of .*/u, ''));
      }
      expect(places).toEqual(['Claim 2', 'Claim 4', 'Claim 5', 'Claim 4', 'Claim 1', 'Claim 5']);
    });

    test('are copied as a table, for documents and for spreadsheets', async () => {
      const { page, panel } = await open();
      await panel.click('.foot .button--primary');
      await panel.waitForFunction(
        () => document.querySelector('.panel__message')?.textContent === 'Table copied',
      );
      await page.bringToFront();
      const pasted = await pasteInto(page);
      expect(pasted.text.trimEnd().split('\n')).toEqual([
        'Voice\tRole\tNamed?\tClaims\tDirect quote\tPartly quoted\tParaphrased',
        'Anna Berg\tHarbor Board Chairwoman\tnamed\t3\t1\t1\t1',
        'A spokesman for the ferry company\t\tnot named\t1\t0\t0\t1',
        'a passenger\t\tnot named\t1\t1\t0\t0',
      ]);
      expect(pasted.html).toContain(
        '<td>Anna Berg</td><td>Harbor Board Chairwoman</td><td>named</td><td>3</td>',
      );
    });

    test('have blocks of one length, that shrink where there are many and stay in sight', async () => {
      const widths = (panel: Page) =>
        panel.$$eval('.bar__block', (blocks) =>
          blocks.map((block) => {
            const { width, left, right } = block.getBoundingClientRect();
            return { width, inside: left >= 0 && right <= innerWidth };
          }),
        );
      const few = await widths((await open()).panel);
      expect(new Set(few.map(({ width }) => width))).toEqual(new Set([56]));
      const many = await widths((await open(LONG)).panel);
      expect(many).toHaveLength(150);
      expect(Math.min(...many.map(({ width }) => width))).toBeGreaterThanOrEqual(4);
      expect([...few, ...many].every(({ inside }) => inside)).toBe(true);
    });
  },
);
