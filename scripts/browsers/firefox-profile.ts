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

/** Environment variable with the folder of a profile to start Firefox with copies of. */
const VARIABLE = 'WIREMARK_FIREFOX_PROFILE';

/** How long Firefox takes to write its caches once it has been started, in milliseconds. */
const SETTLING = 3000;

export interface Profile {
  folder: string;
  remove(): void;
}

function emptyProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'wiremark-firefox-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Makes a profile as Firefox has it after its first start, and has all later starts of this process and its children use copies of it. */
export async function prepareProfile(): Promise<Profile> {
  const profile = emptyProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: provideBrowser('firefox'),
    headless: true,
    userDataDir: profile.folder,
  });
  await setTimeout(SETTLING);
  await browser.close();
  process.env[VARIABLE] = profile.folder;
  return profile;
}

/** A copy of the profile that was prepared; null where none was. */
export function copiedProfile(): Profile | null {
  const prepared = process.env[VARIABLE];
  if (!prepared || !existsSync(prepared)) return null;
  const profile = emptyProfile();
  // A lock belongs to a Firefox that is running.
  const filter = (path: string) => !/^(?:lock|\.?parentlock)$/.test(basename(path));
  cpSync(prepared, profile.folder, { recursive: true, filter });
  return profile;
}
