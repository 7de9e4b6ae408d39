/** Finds the browsers that the demo, the tests and the benchmark drive; installs Debian's where there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, canInstall } from '../apt-install.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Whereabouts {
  /** Environment variable that names the executable; it goes before everything else. */
  variable: string;
  /** Names looked up in PATH, then full paths on the systems that keep applications elsewhere. */
  commands: readonly string[];
  paths: readonly string[];
  debianPackage: string;
}

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'WIREMARK_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'WIREMARK_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** Path of the browser's executable, or null where none is found. Throws where the variable names a file that is not there. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...paths].find((path) => existsSync(path)) ?? null;
}

/** As `findBrowser`, but installs Debian's package where that is possible. Throws with one clear line where it is not. */
export function provideBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, debianPackage } = WHEREABOUTS[name];
  if (canInstall()) {
    console.error(`${name} is not installed: installing Debian's package ${debianPackage} ...`);
    aptInstall(debianPackage, 'fonts-dejavu-core');
  }
  const installed = findBrowser(name);
  if (!installed) {
    throw new Error(
      `${name} was not found: install it (Debian: apt-get install ${debianPackage}) or set ${variable} to its path`,
    );
  }
  return installed;
}
