import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { visibleDifference } from './visible-difference.ts';

/** So few pixels are nothing that anybody would see: less than a dot over an "i". */
const UNSEEN = 3;

/**
 * Keeps a picture in a file; one that is there already stays as it is, to the byte, where the new one does not look different.
 * @returns whether the file was written
 */
export async function keepPicture(browser: Browser, file: string, png: Uint8Array): Promise<boolean> {
  if (existsSync(file)) {
    const page = await browser.newPage();
    try {
      if ((await visibleDifference(page, readFileSync(file), png)) <= UNSEEN) return false;
    } finally {
      await page.close();
    }
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
  return true;
}
