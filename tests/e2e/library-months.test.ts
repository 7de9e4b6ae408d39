/** The library over time and over languages, with the claims of the example in it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import {
  emptyLibrary,
  importText,
  openLibrary,
  pressText,
  shownKept,
  waitForKept,
} from './harness/library.ts';
import { focused } from './harness/panel-contents.ts';
import { exampleLibrary } from './pages/example-library.ts';

eachBrowser(
  'the library of the example',
  () => null,
  (world) => {
    beforeEach(async () => {
      const manage = await openLibrary(world().running, '#/manage');
      await manage.waitForSelector('input[type="file"]');
      await importText(manage, exampleLibrary);
      await manage.waitForSelector('.report');
      await manage.close();
    });
    afterEach(() => emptyLibrary(world().running));

    test('shows the months as bars that are pressed, and as a table', async () => {
      const library = await openLibrary(world().running);
      await waitForKept(library, 17);
      await library.focus('.timeline__bar[tabindex="0"]');
      expect(await focused(library)).toBe('March 2024: 2 claims');
      await library.keyboard.press('ArrowRight');
      expect(await focused(library)).toBe('April 2024: 0 claims');
      await library.keyboard.press('ArrowRight');
      await library.keyboard.press('Enter');
      await waitForKept(library, 2);
      expect((await shownKept(library)).map(({ speaker }) => speaker)).toEqual([
        'Farid Huseynli',
        'Farid Huseynli',
      ]);
      const held = await library.$$eval('.facet__time select', (selects) =>
        selects.map((select) => (select as HTMLSelectElement).selectedOptions[0]!.text),
      );
      expect(held).toEqual(['May 2024', 'May 2024']);
      await pressText(library, 'Show all');
      await waitForKept(library, 17);
      await library.click('.timeline__table summary');
      const table = await library.$eval(
        '.timeline__table table',
        (element) => (element as HTMLElement).innerText,
      );
      expect(table).toMatch(/March 2024\s+2\s+May 2024\s+2/u);
      expect(await violations(library)).toEqual([]);
    });

    test('takes a speaker of two languages for one', async () => {
      const library = await openLibrary(world().running, '#/people');
      await library.waitForFunction(() => document.querySelectorAll('.names__name').length > 3);
      await pressText(library, 'Daniyar Sultanbek');
      await waitForKept(library, 9);
      const names = await library.$$eval('.topic .tags__tag', (tags) =>
        tags.map((tag) => tag.textContent?.trim()),
      );
      expect(names).toEqual(['Daniyar Sultanbek', 'Данияр Султанбек']);
    });
  },
);
