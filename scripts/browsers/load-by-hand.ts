import { join } from 'node:path';
import { buildFolder } from './built-extension.ts';
import type { BrowserName } from './find-browser.ts';

/** How to load the extension, once it is built, into a browser of one's own, with the path to it. */
export function loadByHand(name: BrowserName): string {
  const folder = buildFolder(name);
  return name === 'chromium'
    ? `In Chrome, Edge or Chromium open chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose\n  ${folder}`
    : `In Firefox open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on" and choose\n  ${join(folder, 'manifest.json')}`;
}
