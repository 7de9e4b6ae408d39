/** The words that a person sees, where only the page's style sheets decide about them. */
import { expect, test } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const FIRST = 'A pilot who knows one harbor knows half of the next one';
const LAST = 'no ship will wait for paper';

/** Ways to hide words from sight, by classes that say nothing. */
const HIDING = {
  a: 'position: absolute; clip: rect(0, 0, 0, 0)',
  b: 'position: absolute; clip: rect(1px, 1px, 1px, 1px)',
  c: 'clip-path: inset(50%); position: absolute',
  d: 'position: absolute; width: 1px; height: 1px; overflow: hidden',
  e: 'font-size: 0',
  f: 'position: absolute; left: -9999px',
  g: 'display: none',
  h: 'visibility: hidden',
};
const hidden = Object.keys(HIDING)
  .map((name) => `<span class="${name}">unseen</span> `)
  .join('');
const sheet = `<style>${Object.entries(HIDING)
  .map(([name, style]) => `.${name} { ${style} }`)
  .join(' ')}
  .gap { font-size: 0; visibility: hidden } .gap b { font-size: 16px; visibility: visible } .near { position: absolute; overflow: hidden }</style>`;

const [opening, , last] = paragraphs as [string, string, string];
const withQuotation = (quotation: string, head: string) =>
  html(tassPage([opening, `${quotation} he told reporters.`, last], { head }));

const pages: Record<string, ReturnType<typeof html>> = {
  'http://tass.com/world/hidden': withQuotation(`"A pilot who ${hidden}knows one harbor,"`, sheet),
  'http://tass.com/world/shown': withQuotation(
    `"<span class="gap">(no) <b>A pilot who knows</b></span> <i class="near">one harbor</i> of two,"`,
    sheet,
  ),
  'http://tass.com/world/all-hidden': html(
    tassPage(paragraphs, { head: '<style>p { visibility: hidden }</style>' }),
  ),
  'http://tass.com/world/q': withQuotation(`<q>${FIRST},</q>`, ''),
  'http://tass.com/world/guillemets': withQuotation(
    `<q>${FIRST},</q>`,
    '<style>q { quotes: "«" "»" }</style>',
  ),
  'http://tass.com/world/literal': withQuotation(
    `<q>${FIRST},</q>`,
    `<style>q::before { content: '“' } q::after { content: '”' }</style>`,
  ),
  'http://tass.com/world/unmarked': withQuotation(
    `<q>${FIRST},</q>`,
    '<style>q::before, q::after { content: none }</style>',
  ),
  'http://tass.com/world/own-marks': withQuotation(`<q>"${FIRST},"</q>`, ''),
};

eachBrowser(
  'styled text',
  ({ href }) => pages[href] ?? null,
  (world) => {
    const paintedIn = async (path: string) => {
      const page = await world().open(`http://tass.com/world/${path}`);
      await waitForPainted(page, 'direct', LAST);
      return paintedTexts(page);
    };

    test('without what a style sheet hides', async () => {
      const painted = await paintedIn('hidden');
      expect(painted.direct?.join('')).toContain('A pilot who knows one harbor');
      expect(JSON.stringify(painted)).not.toContain('unseen');
    });

    test('with what looks hidden and is seen', async () => {
      const { direct } = await paintedIn('shown');
      expect(direct?.join('')).toContain('A pilot who knows one harbor of two');
      expect(direct?.join('')).not.toContain('(no)');
    });

    test('that is hidden as a whole is about to be shown', async () => {
      expect((await paintedIn('all-hidden')).direct).toContain(FIRST);
    });

    test.each(['q', 'guillemets', 'literal', 'own-marks'])('with quotation marks: %s', async (path) => {
      expect((await paintedIn(path)).direct).toContain(FIRST);
    });

    test('without the quotation marks that a style takes away', async () => {
      expect((await paintedIn('unmarked')).direct).not.toContain(FIRST);
    });
  },
);
