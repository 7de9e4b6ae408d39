/**
 * Makes the packages for the stores and proves the sources archive: it is unpacked elsewhere, built anew from its own
 * lock file, and has to give the same files, byte for byte. `npm run zip`
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const output = join(root, '.output');

function npm(cwd: string, ...words: string[]): void {
  execFileSync('npm', words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

function unpack(archive: string, into: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const target = join(into, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Path of each file below `folder` -> its SHA-256. */
function fingerprints(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** The paths whose content differs between two builds, or that only one of them has. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

function archiveNamed(ending: string): string {
  const name = readdirSync(output).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`wxt made no archive that ends in ${ending}`);
  return join(output, name);
}

rmSync(output, { recursive: true, force: true });
npm(root, 'exec', '--', 'wxt', 'zip', '-b', 'chrome');
npm(root, 'exec', '--', 'wxt', 'zip', '-b', 'firefox');

const elsewhere = mkdtempSync(join(tmpdir(), 'wiremark-sources-'));
try {
  unpack(archiveNamed('-sources.zip'), elsewhere);
  npm(elsewhere, 'ci');
  npm(elsewhere, 'run', 'build');
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const original = fingerprints(join(output, build));
    const different = differences(original, fingerprints(join(elsewhere, '.output', build)));
    if (different.length > 0) {
      console.error(`${build}: built from the sources archive, these differ: ${different.join(', ')}`);
      process.exitCode = 1;
    } else console.log(`${build}: ${original.size} files, the same when built from the sources archive`);
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
for (const archive of readdirSync(output).filter((file) => file.endsWith('.zip')))
  console.log(`.output/${archive}  ${(statSync(join(output, archive)).size / 1000).toFixed(1)} kB`);
