import { join } from 'node:path';
import type { BrowserName } from './find-browser.ts';
import { builtExtension } from './launch.ts';

/** How to load the built extension into a browser of one's own, with the path to it. Throws where it has not been built. */
export function loadByHand(name: BrowserName): string {
  const folder = builtExtension(name);
  return name === 'chromium'
    ? `In Chrome, Edge or Chromium open chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose\n  ${folder}`
    : `In Firefox open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on" and choose\n  ${join(folder, 'manifest.json')}`;
}
