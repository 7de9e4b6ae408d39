/**
 * Firefox makes a profile up when it is started without one, and that takes as long as all the rest of the start. Whoever starts it
 * many times makes one beforehand, and starts it with copies.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { provideBrowser } from './find-browser.ts';

/** Environment variable with the folder that holds the profile, and all copies of it. */
const VARIABLE = 'WIREMARK_FIREFOX_PROFILES';
const PREPARED = 'prepared';

/** How long Firefox takes to write its caches once it has been started, in milliseconds. */
const SETTLING = 3000;

export interface Profile {
  folder: string;
  remove(): void;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Makes a profile as Firefox has it after its first start, and has all later starts of this process and its children use copies of it.
 * @returns removes it, with all copies that are left
 */
export async function prepareProfile(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'wiremark-firefox-'));
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: provideBrowser('firefox'),
      headless: true,
      userDataDir: join(folder, PREPARED),
    });
    await setTimeout(SETTLING);
    await browser.close();
  } catch (error) {
    remove(folder);
    throw error;
  }
  process.env[VARIABLE] = folder;
  return () => remove(folder);
}

/** A copy of the profile that was prepared; null where none was. */
export function copiedProfile(): Profile | null {
  const profiles = process.env[VARIABLE];
  if (!profiles || !existsSync(join(profiles, PREPARED))) return null;
  const folder = mkdtempSync(join(profiles, 'copy-'));
  // A lock belongs to a Firefox that is running.
  const filter = (path: string) => !/^(?:lock|\.?parentlock)$/.test(basename(path));
  cpSync(join(profiles, PREPARED), folder, { recursive: true, filter });
  return { folder, remove: () => remove(folder) };
}
