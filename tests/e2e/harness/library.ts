/** The library's page as a reader meets it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';

export interface ShownKept {
  words: string;
  speaker: string;
  tags: string[];
  note: string | null;
}

/** Opens the library in a tab of its own, at one of its pages: "#/people". */
export async function openLibrary(running: RunningBrowser, hash = '#/'): Promise<Page> {
  const page = await running.openExtensionPage(`library.html${hash}`);
  await page.setViewport({ width: 1100, height: 900 });
  await page.waitForSelector('main h1');
  return page;
}

/** The claims that the list shows, from top to bottom. */
export function shownKept(library: Page): Promise<ShownKept[]> {
  return library.$$eval('.kept', (items) =>
    items.map((item) => ({
      words: item.querySelector('.claim__text')?.textContent ?? '',
      speaker: item.querySelector('.who')?.textContent ?? '',
      tags: Array.from(item.querySelectorAll('.tags__tag'), (tag) => tag.textContent?.trim() ?? ''),
      note: item.querySelector('.note__text')?.textContent ?? null,
    })),
  );
}

/** Waits until the list shows so many claims. */
export async function waitForKept(library: Page, count: number): Promise<void> {
  await library.waitForFunction(
    (wanted) => document.querySelectorAll('.kept').length === wanted,
    // By the clock: a page behind another draws no frames.
    { polling: 100 },
    count,
  );
}

/** Presses the button with this text, in the page or in an open menu. */
export async function pressText(library: Page, text: string): Promise<void> {
  const buttons = await library.$$('button, a');
  for (const button of buttons) {
    const fits = await button.evaluate(
      (element, wanted) => (element as HTMLElement).innerText?.trim() === wanted && element.checkVisibility(),
      text,
    );
    if (fits) return button.click();
  }
  throw new Error(`no button says "${text}"`);
}

/** Saves what is found to a file of this form. @param format as the menu has it @returns what the file holds */
export async function exported(library: Page, menu: string, format: string): Promise<string> {
  await library.evaluate(() => {
    const world = globalThis as unknown as { saved: Blob | null };
    world.saved = null;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) world.saved = file;
      return make(file);
    };
  });
  await library.click(`[popovertarget="${menu}"]`);
  await library.waitForSelector(`#${menu}:popover-open`);
  await pressText(library, format);
  await library.waitForFunction(() => (globalThis as unknown as { saved: Blob | null }).saved !== null);
  return library.evaluate(() => (globalThis as unknown as { saved: Blob }).saved.text());
}

/** Chooses a file that holds this to be imported. */
export async function importText(library: Page, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'wiremark-')), 'library.jsonl');
  writeFileSync(file, text);
  const input = (await library.$('input[type="file"]'))!;
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

/** Takes everything out of the library, on its own page. */
export async function emptyLibrary(running: RunningBrowser): Promise<void> {
  const page = await openLibrary(running, '#/manage');
  await page.waitForFunction(() =>
    /\d/u.test(document.querySelector('.manage [role="status"]')?.textContent ?? ''),
  );
  const isEmpty = await page.$eval('.manage [role="status"]', ({ textContent }) =>
    /^0\s/u.test(textContent ?? ''),
  );
  if (!isEmpty) {
    await pressText(page, 'Delete the whole library');
    await page.waitForSelector('dialog[open]');
    await page.click('dialog[open] .button--primary');
    await page.waitForFunction(() =>
      /^0\s/u.test(document.querySelector('.manage [role="status"]')?.textContent ?? ''),
    );
  }
  await page.close();
}
