import { afterEach, expect, test } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings, sayTo } from './harness/extension-says.ts';
import {
  paintedColour,
  paintedLine,
  paintedTexts,
  waitForNothingPainted,
  waitForPainted,
} from './harness/marks.ts';
import { printedFills } from './harness/printed.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const QUOTE = 'A pilot who knows one harbor knows half of the next one';
const ADDRESS = 'http://tass.com/world/2';

eachBrowser(
  'what the reader has chosen',
  ({ href }) => (href.startsWith(ADDRESS) ? html(tassPage(paragraphs)) : null),
  (world) => {
    afterEach(() => keepSettings(world().running));

    test('the switch takes the marks away at once, is remembered, and brings them back', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
      await keepSettings(world().running, { version: 1, marksShown: false });
      await waitForNothingPainted(page);

      const later = await world().open(`${ADDRESS}?later`);
      // The article is read all the same, and only the marks are not there.
      await expect
        .poll(() => sayTo(world().running, later, { type: 'get-state' }).catch(() => null), {
          interval: 300,
        })
        .toMatchObject({ status: 'annotated', marksShown: false });
      expect(await paintedTexts(later)).toEqual({});

      await keepSettings(world().running, { version: 1, marksShown: true });
      await waitForPainted(later, 'direct', QUOTE);
    });

    test('a site that is turned off is left alone', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
      await keepSettings(world().running, { version: 1, sites: { 'tass.com': 'off' } });
      await waitForNothingPainted(page);
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await paintedTexts(page)).toEqual({});
    });

    test('what is not to be marked is not, and the palette changes under the reader’s eyes', async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
      const calm = await paintedColour(page, 'p', 'direct');
      await keepSettings(world().running, {
        version: 1,
        palette: 'contrast',
        marked: { direct: true, mixed: true, indirect: false, organizations: false },
      });
      await expect.poll(() => paintedColour(page, 'p', 'direct')).not.toBe(calm);
      expect(Object.keys(await paintedTexts(page))).toEqual(['direct']);
    });

    test('a storage that holds nonsense is no reason to fail', async () => {
      await keepSettings(world().running, { version: 'x', marksShown: 'perhaps', sites: 7, palette: null });
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', QUOTE);
    });

    test('with a colour for each speaker the marks are the speakers’, and the line still tells the kind', async () => {
      await keepSettings(world().running, { version: 1, colourBySpeaker: true });
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'speaker-0-direct', QUOTE);
      expect(await paintedTexts(page)).toHaveProperty('speaker-0-indirect');
      expect(await paintedLine(page, 'p', 'speaker-0-direct')).toBe('solid');
      expect(await paintedLine(page, 'p', 'speaker-0-mixed')).toBe('dashed');
      expect(await paintedLine(page, 'p', 'speaker-0-indirect')).toBe('dotted');
    });

    test('on paper the marks are left out, unless they are to be kept and the browser prints any', async () => {
      const printed = async (address: string) => {
        const page = await world().open(address);
        await waitForPainted(page, 'direct', QUOTE);
        await expect.poll(() => paintedColour(page, 'p', 'direct')).not.toBe('rgba(0, 0, 0, 0)');
        return [...(await printedFills(page))];
      };
      const letters = ['0 0 0'];
      expect(await printed(ADDRESS)).toEqual(letters);
      await keepSettings(world().running, { version: 1, printMarks: true });
      const kept = await printed(`${ADDRESS}?kept`);
      // Firefox puts no highlights on paper.
      if (world().running.name === 'firefox') expect(kept).toEqual(letters);
      else expect(kept.length).toBeGreaterThan(letters.length);
    });
  },
);
