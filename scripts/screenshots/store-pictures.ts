/** The pictures that the stores ask for: 1280 x 800 with page and popup side by side, and the tile of 440 x 280. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { takePicture } from '../browsers/take-picture.ts';
import { keepPicture } from './keep-picture.ts';
import { type Language, type Scheme, type Session, showCard, startSession } from './session.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/store/pictures');

const asUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** A marked article, and the popup over it where the browser hangs it: at the upper right edge. */
async function drawScene(session: Session, language: Language, scheme: Scheme): Promise<void> {
  const article = await session.openArticle(language, 1280, 800);
  await article.addStyleTag({
    content: 'header.site, header, main, footer { margin-left: 40px !important }',
  });
  await showCard(article);
  const behind = asUrl(await takePicture(article));
  const popup = await session.openPanel(article);
  const before = asUrl(await takePicture(popup));
  await draw(
    article,
    1280,
    800,
    `<body style="margin:0;background:url(${behind})"><img src="${before}" style="position:absolute;top:24px;right:32px;` +
      'border-radius:10px;box-shadow:0 0 0 1px #0003, 0 12px 40px #0006">',
    `claims-${language}-${scheme}`,
  );
}

async function drawTile(page: Page): Promise<void> {
  const icon = readFileSync(join(root, 'public/icon/icon.svg'), 'utf8');
  await draw(
    page,
    440,
    280,
    `<style>body { margin: 0; height: 280px; display: flex; gap: 28px; align-items: center; padding: 0 40px; background: #faf9f6;
      color: #1c1b19; font: 17px/1.45 Georgia, "Liberation Serif", serif } svg { width: 96px; height: 96px; flex: none }
      b { display: block; margin-bottom: 6px; font-size: 34px } mark { background: #ffe9a8; color: inherit; padding: 0 2px }</style>
      ${icon}<div><b>Wiremark</b><mark>Who said what</mark>, in the wire article you are reading</div>`,
    'tile-440x280',
  );
}

async function draw(page: Page, width: number, height: number, markup: string, name: string): Promise<void> {
  const browser = page.browser();
  const canvas = await browser.newPage();
  await canvas.setViewport({ width, height });
  await canvas.setContent(markup);
  const png = await canvas.screenshot();
  await canvas.close();
  const file = join(folder, `${name}.png`);
  if (await keepPicture(browser, file, png)) console.log(`changed: ${relative(root, file)}`);
}

/** Draws them all, in Chromium. */
export async function drawStorePictures(): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const session = await startSession('chromium', scheme);
    try {
      await drawScene(session, 'en', scheme);
      if (scheme === 'dark') continue;
      await drawScene(session, 'ru', scheme);
      await drawTile(await session.openOwn('options.html', 820, 1100));
    } finally {
      await session.close();
    }
  }
}
