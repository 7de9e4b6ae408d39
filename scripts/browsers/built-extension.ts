/** The extension as it was built for each browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './find-browser.ts';

/** Where the extension for this browser stands once it is built. */
export function buildFolder(name: BrowserName): string {
  return join(import.meta.dirname, '../../.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** The folder with the extension built for this browser. Throws where it has not been built. */
export function builtExtension(name: BrowserName): string {
  const folder = buildFolder(name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run "npm run build" first`);
  return folder;
}

/** The id that an extension has in Firefox, as its manifest says. Throws where it says none. */
export function firefoxId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`the manifest in ${folder} gives no id for Firefox`);
  return id;
}
