/** The builds in `.output`: made on demand, and made anew where a source is newer. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildFolder } from './browsers/built-extension.ts';
import type { BrowserName } from './browsers/find-browser.ts';

const root = join(import.meta.dirname, '..');

/** All that a build is made of. Folders count too: they change when a file goes. */
const SOURCES = [
  '{components,entrypoints,lib,public}',
  '{components,entrypoints,lib,public}/**',
  'scripts/{computed-modules,third-party-notices}.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The time of the last change, in milliseconds; of what is not there, before all others. */
const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Whether a build is older than something that it is made of, or not there at all.
 * @param from the folder with the sources
 * @param build the folder with the build, which its manifest completes
 */
export function isStale(from: string, build: string): boolean {
  const built = changed(join(build, 'manifest.json'));
  return globSync(SOURCES, { cwd: from }).some((path) => changed(join(from, path)) > built);
}

/** Builds the extension for a browser. Throws with what the build said where it fails. */
function build(name: BrowserName): void {
  const words = ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'];
  const { status, stdout, stderr, error } = spawnSync('wxt', words, { cwd: root, encoding: 'utf8' });
  if (error) throw new Error(`wxt does not start (${error.message}): use the scripts of npm, after "npm ci"`);
  if (status !== 0) throw new Error(`The build for ${name} failed.\n${stdout}${stderr}`);
}

/** Builds for those browsers whose build is older than a source, and says so. */
export function buildWhatIsStale(names: readonly BrowserName[], say: (line: string) => void): void {
  for (const name of names) {
    const folder = buildFolder(name);
    if (!isStale(root, folder)) continue;
    const why = existsSync(folder) ? 'sources are newer than' : 'nothing is built yet in';
    say(`Building for ${name}: ${why} ${relative(root, folder)} ...`);
    build(name);
  }
}
