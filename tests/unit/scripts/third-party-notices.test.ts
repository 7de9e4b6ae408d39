import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noticesOf, packageOf } from '../../../scripts/third-party-notices.ts';

const root = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => rmSync(root, { recursive: true }));

function install(name: string, repository: string, licence: string | null): void {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ version: '1.2.3', license: 'MIT', repository: { url: `git+${repository}.git` } }),
  );
  if (licence) writeFileSync(join(folder, 'LICENSE.md'), licence);
}

test.each([
  ['/a/node_modules/oars/dist/oars.mjs', 'oars'],
  ['/a/node_modules/@boats/sails/hooks/index.mjs', '@boats/sails'],
  ['/a/node_modules/oars/node_modules/paint/index.js?commonjs', 'paint'],
  ['C:\\a\\node_modules\\oars\\index.js', 'oars'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['virtual:wxt-plugins', 'wxt'],
  ['/a/lib/annotation.ts', null],
])('the module %j belongs to %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('says of each package its version, licence and source, in the order of the alphabet', () => {
  install('sails', 'https://git.example/sails', 'Copyright Anna Berg');
  install('oars', 'https://git.example/oars', 'Copyright Otto Falk');
  const [oars, sails] = noticesOf(['sails', 'oars'], root).split(/\n-+\n\n/u);
  expect(oars).toBe('oars 1.2.3 (MIT)\nhttps://git.example/oars\n\nCopyright Otto Falk\n');
  expect(sails).toBe('sails 1.2.3 (MIT)\nhttps://git.example/sails\n\nCopyright Anna Berg\n');
});

test('a package without a text has that of its repository; where there is none, nothing is built', () => {
  install('@boats/hull', 'https://git.example/boats', 'Copyright the boatmen');
  install('@boats/keel', 'https://git.example/boats', null);
  expect(noticesOf(['@boats/hull', '@boats/keel'], root).match(/Copyright the boatmen/gu)).toHaveLength(2);
  expect(() => noticesOf(['@boats/keel'], root)).toThrow('@boats/keel');
});
