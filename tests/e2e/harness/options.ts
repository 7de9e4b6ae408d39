/** The options page: what stands in it, what somebody does there, and what is stored of that. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { World } from './each-browser.ts';
import { storage } from './extension-says.ts';

/** The template that comes with the extension. */
export const TEMPLATE = DEFAULT_SETTINGS.copyTemplates[0]!;

/** The control with this label. */
export const labelled = (options: Page, label: string) => options.locator(`::-p-aria([name="${label}"])`);

/** Replaces what stands in a field, as somebody does who types. */
export async function write(options: Page, selector: string, text: string): Promise<void> {
  await options.locator(selector).fill(text);
}

/** Sets everything back, and says yes. */
export async function reset(options: Page): Promise<void> {
  await labelled(options, 'Reset all settings').click();
  await options.waitForSelector('dialog[open]');
  await options.locator('dialog[open] .button--primary').click();
}

/** Chooses a file to import: of this text, or of this as JSON. */
export async function importFile(options: Page, content: object | string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'wiremark-')), 'settings.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const input = (await options.$('input[type="file"]'))!;
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

export const textOf = (options: Page, selector: string) =>
  options.$eval(selector, (element) => element.textContent);

/** Opens the options in a tab; what is set there is forgotten behind each test of the group that asks for this. */
export function optionsOf(world: () => World): () => Promise<Page> {
  let opened: Page;
  afterEach(() => storage(opened, 'clear'));
  return async () => {
    opened = await world().running.openExtensionPage('options.html');
    await opened.waitForSelector('main');
    return opened;
  };
}
