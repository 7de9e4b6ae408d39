/** The library's own modules, run in one of the extension's pages: so a test does what the library's page does, without looking at it. */
import type { Page } from 'puppeteer-core';
import { bundle } from '../../../scripts/bench/bundle.ts';
import { LIBRARY_ENTRY } from '../../../scripts/bench/library/in-page.ts';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';

let script: Promise<string> | null = null;

/** A page of the extension in which the library's modules stand under `bench` (see `LIBRARY_ENTRY`). */
export async function libraryPage(running: RunningBrowser): Promise<Page> {
  script ??= bundle(LIBRARY_ENTRY, 'iife');
  const page = await running.openExtensionPage('options.html');
  await page.evaluate(await script);
  return page;
}

/** All that the library holds, as the file that it can be read from again. */
export async function wholeLibrary(running: RunningBrowser): Promise<string> {
  const own = await libraryPage(running);
  const file = await own.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
    const { bench } = globalThis as any;
    const library = await bench.openLibrary();
    const form = { format: 'jsonl', words: null, separator: ',', byteOrderMark: false, now: new Date() };
    const { content } = await bench.libraryFile(library, form);
    library.close();
    return (content as Blob).text();
  });
  await own.close();
  return file;
}

/** Has the library hold what a file of it holds, and nothing else: in a second where doing it again by hand takes several. */
export async function fillLibrary(running: RunningBrowser, file: string): Promise<void> {
  const own = await libraryPage(running);
  await own.evaluate(async (content) => {
    // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
    const { bench } = globalThis as any;
    const library = await bench.openLibrary();
    await library.remove('all');
    await bench.takeInFile(library, new Blob([content]));
    library.close();
  }, file);
  await own.close();
}
