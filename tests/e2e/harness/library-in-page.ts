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
