/** Draws the extension's icons from `public/icon/icon.svg`, in the sizes that browsers and stores ask for. `npm run icons` */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { provideBrowser } from './browsers/find-browser.ts';

const folder = join(import.meta.dirname, '../public/icon');
/** Side of the picture -> transparent edge around the drawing, both in pixels. The Chrome Web Store wants its 128 as 96 and an edge. */
const SIZES: Readonly<Record<number, number>> = { 16: 0, 32: 0, 48: 0, 96: 0, 128: 16 };

const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: provideBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [name, edge] of Object.entries(SIZES)) {
    const side = Number(name);
    await page.setViewport({ width: side, height: side });
    await page.setContent(
      `<style>* { margin: 0 } svg { display: block; margin: ${edge}px; width: ${side - 2 * edge}px; height: auto }</style>${drawing}`,
    );
    writeFileSync(join(folder, `${side}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
