/**
 * Builds the extension anew at each change and shows it in a browser: `npm run dev -- [-b firefox]`, with WXT's own options.
 * Without a display there is no browser to show it in: then it says what can be done instead.
 */
import { spawnSync } from 'node:child_process';
import { hasDisplay } from './browsers/has-display.ts';
import { loadByHand } from './browsers/load-by-hand.ts';

const words = process.argv.slice(2);
const asksOnly = words.some((word) => ['-h', '--help', '-v', '--version'].includes(word));

if (asksOnly || hasDisplay()) {
  const { status, error } = spawnSync('wxt', words, { stdio: 'inherit' });
  if (error) console.error(`wxt does not start (${error.message}): run it as "npm run dev", after "npm ci"`);
  process.exitCode = status ?? 1;
} else {
  const browser = words.some((word) => /(?:^|=)firefox$/.test(word)) ? 'firefox' : 'chromium';
  console.error(`npm run dev opens a browser window, and there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).
Instead:
- "npm start" shows the extension at work without a window: what the popup lists, and two pictures.
- "npm run build" builds it, to be loaded where there is a window. ${loadByHand(browser)}`);
  process.exitCode = 1;
}
