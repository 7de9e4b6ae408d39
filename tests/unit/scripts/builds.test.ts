import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '../../../scripts/builds.ts';

const BUILD = '.output/chrome-mv3';
const SOURCES = [
  'lib/text/fold.ts',
  'components/design/tokens.css',
  'entrypoints/gate.ts',
  'public/_locales/en/messages.json',
  'scripts/computed-modules.ts',
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
];
/** What no package is made of. */
const OTHERS = ['README.md', 'tests/unit/a.test.ts', 'scripts/demo.ts', 'node_modules/preact/package.json'];

let root = '';
const at = (path: string, second: number) => utimesSync(join(root, path), second, second);

function put(path: string, second: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  at(path, second);
}

/** Sources of the 100th second, and a build of the 200th. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wiremark-builds-'));
  for (const path of [...SOURCES, ...OTHERS]) put(path, 100);
  for (const path of SOURCES)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) at(folder, 100);
  put(`${BUILD}/manifest.json`, 200);
});
afterEach(() => rmSync(root, { recursive: true }));
const stale = () => isStale(root, join(root, BUILD));

describe('a build', () => {
  it('is fresh when nothing has changed since', () => {
    expect(stale()).toBe(false);
  });

  it.each(SOURCES)('is stale when %s has changed since', (path) => {
    at(path, 300);
    expect(stale()).toBe(true);
  });

  it.each(OTHERS)('is made without %s', (path) => {
    at(path, 300);
    expect(stale()).toBe(false);
  });

  it('is stale when a source has gone since', () => {
    rmSync(join(root, 'lib/text/fold.ts'));
    expect(stale()).toBe(true);
  });

  it('is stale where it has never been made', () => {
    rmSync(join(root, BUILD), { recursive: true });
    expect(stale()).toBe(true);
  });
});
