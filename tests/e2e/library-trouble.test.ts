/** What the library's page says when something is wrong: a record, the disk, another window. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { importText, openLibrary, pressText, waitForKept } from './harness/library.ts';
import { fillLibrary } from './harness/library-in-page.ts';
import { exampleLibrary } from './pages/example-library.ts';

/** How many claims the example has. */
const ALL = 17;

eachBrowser(
  'the library in trouble',
  () => null,
  (world) => {
    beforeEach(() => fillLibrary(world().running, exampleLibrary));

    /** Changes the record of the claim that was kept first, behind the library's back. */
    const breakRecord = (library: Page) =>
      library.evaluate(
        () =>
          new Promise<void>((done, failed) => {
            const opening = indexedDB.open('wiremark-library');
            opening.onerror = () => failed(opening.error);
            opening.onsuccess = () => {
              const tx = opening.result.transaction('claims', 'readwrite');
              const store = tx.objectStore('claims');
              store.openCursor().onsuccess = (event) => {
                const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
                cursor?.update({ ...cursor.value, parts: 7, kind: 'rumour' });
              };
              tx.oncomplete = () => {
                opening.result.close();
                done();
              };
              tx.onabort = () => failed(tx.error);
            };
          }),
      );

    test('a record that cannot be read is said to be one, stands in nobody’s way, and can be taken out', async () => {
      const before = await openLibrary(world().running);
      await waitForKept(before, ALL);
      await breakRecord(before);
      const library = await openLibrary(world().running);
      await waitForKept(library, ALL);
      await library.waitForSelector('.kept--broken');
      expect(await library.$$eval('.kept--broken', ({ length }) => length)).toBe(1);
      expect(await violations(library)).toEqual([]);
      // By key: rows that come into sight take their height, and what was to be clicked moves.
      await library.focus('.kept--broken button');
      await library.keyboard.press('Enter');
      await waitForKept(library, ALL - 1);
      expect(await library.$('.kept--broken')).toBeNull();
    });

    test('a full disk is told in words, and nothing that was there is lost', async () => {
      const library = await openLibrary(world().running);
      await waitForKept(library, ALL);
      // As a browser answers that has no room: the write is refused.
      await library.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      await library.focus('.kept__words');
      await library.keyboard.press('n');
      await library.keyboard.type('too much');
      await library.keyboard.down('Control');
      await library.keyboard.press('Enter');
      await library.keyboard.up('Control');
      await library.waitForSelector('[role="alert"]');
      expect(await library.$eval('[role="alert"]', ({ textContent }) => textContent)).toBe(
        'Not done: the room that the browser gives is full',
      );
      expect(await violations(library)).toEqual([]);
      const again = await openLibrary(world().running);
      await waitForKept(again, ALL);
      expect(
        await again.$$eval('.note__text', (notes) => notes.map((note) => note.textContent)),
      ).not.toContain('too much');
    });

    test('what another window does is seen in this one at once', async () => {
      const library = await openLibrary(world().running);
      await waitForKept(library, ALL);
      const manage = await openLibrary(world().running, '#/manage');
      await pressText(manage, 'Delete the whole library');
      await manage.waitForSelector('dialog[open]');
      await manage.click('dialog[open] .button--primary');
      await waitForKept(library, 0);
      await pressText(manage, 'Undo');
      await waitForKept(library, ALL);
    });

    test('a file that is no library is refused in words, and changes nothing', async () => {
      const manage = await openLibrary(world().running, '#/manage');
      await manage.waitForSelector('[popovertarget="export-all"]');
      await importText(manage, '{"settings": true}\n');
      await manage.waitForSelector('.options__error');
      expect(await manage.$eval('.options__error', ({ textContent }) => textContent)).toContain(
        'Not imported: this is no library of Wiremark’s',
      );
      await manage.waitForSelector(`::-p-text(${ALL} claims of 9 articles)`);
    });
  },
);
