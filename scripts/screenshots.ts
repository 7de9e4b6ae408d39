/**
 * Takes the pictures of the documentation and of the stores' listings from the real extension, in both browsers, light and
 * dark, English and Russian. `npm run screenshots`
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from './browsers/find-browser.ts';
import { type Scheme, type Session, showCard, startSession } from './screenshots/session.ts';
import { drawStorePictures } from './screenshots/store-pictures.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');

const shoot = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

/** Page, popup in its different views, side panel and options, in English. */
async function takeEnglish(session: Session, scheme: Scheme): Promise<void> {
  const prefix = `${session.name}-${scheme}`;
  const article = await session.openArticle('en', 900, 940);
  await showCard(article);
  await shoot(article, `${prefix}-page`);
  const popup = await session.openPanel(article);
  await shoot(popup, `${prefix}-popup`);
  await popup.click('[aria-label="Group by speaker"]');
  await shoot(popup, `${prefix}-grouped`);
  await popup.click('#tab-organizations');
  await shoot(popup, `${prefix}-organizations`);
  const side = await session.openPanel(article, 'sidepanel.html');
  await side.setViewport({ width: 360, height: 760 });
  await shoot(side, `${prefix}-sidepanel`);
  const options = await session.openOptions();
  await options.setViewport({ width: 820, height: 1100 });
  await shoot(options, `${prefix}-options`);
}

async function takeRussian(session: Session): Promise<void> {
  const article = await session.openArticle('ru', 900, 940);
  await showCard(article);
  await shoot(article, `${session.name}-ru-page`);
  const popup = await session.openPanel(article);
  await shoot(popup, `${session.name}-ru-popup`);
  const options = await session.openOptions();
  await options.setViewport({ width: 820, height: 1100 });
  await shoot(options, `${session.name}-ru-options`);
}

console.log('Building ...');
for (const target of ['chrome', 'firefox'])
  execFileSync('wxt', ['build', '-b', target], { cwd: root, stdio: 'pipe' });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const name of BROWSERS) {
  for (const scheme of ['light', 'dark'] as const) {
    const session = await startSession(name, scheme);
    try {
      await takeEnglish(session, scheme);
      if (scheme === 'light') await takeRussian(session);
    } finally {
      await session.close();
    }
  }
  console.log(`${name}: docs/pictures/${name}-*.png`);
}
await drawStorePictures();
