/** What is shipped: its permissions, its size, and that it has no power it does not need. */
import { globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WIRE_MATCHES } from '../../lib/wire-sites.ts';
import { builtExtension } from '../../scripts/browsers/built-extension.ts';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { NOTICES } from '../../scripts/third-party-notices.ts';
import { powersOf } from './harness/bundle-powers.ts';

const root = join(import.meta.dirname, '../..');
const KB = 1024;

describe('the check of the scripts', () => {
  test.each([
    ['network', 'fetch("/a")'],
    ['network', 'globalThis.fetch("/a")'],
    ['network', 'new XMLHttpRequest()'],
    ['network', 'navigator["sendBeacon"]("/a")'],
    ['network', 'importScripts("a.js")'],
    ['code', 'eval("1")'],
    ['code', 'new Function("return 1")'],
    ['code', 'import("./a.js")'],
    ['code', 'setTimeout("alert(1)", 1)'],
    ['markup', 'a.innerHTML = b'],
    ['markup', 'document.write(a)'],
    ['markup', 'a.insertAdjacentHTML("beforeend", b)'],
  ])('finds the power over %s in %s', (power, script) => {
    expect(powersOf(script).map((use) => use.power)).toEqual([power]);
  });

  test('finds none where a word is only a word', () => {
    expect(
      powersOf('say("fetch, eval and innerHTML"); const fetching = { evaluate: 1 }; /eval/.test(a)'),
    ).toEqual([]);
  });
});

describe.each(BROWSERS)('the package for %s', (name) => {
  const folder = builtExtension(name);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const files = globSync('**/*.*', { cwd: folder }).toSorted();
  const scripts = files.filter((path) => path.endsWith('.js'));
  const manifest = JSON.parse(read('manifest.json'));
  /** Bytes that these scripts take when compressed, each by itself. */
  const size = (...paths: string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);

  test('asks for the permissions of the design and no more', () => {
    expect(manifest.manifest_version).toBe(3);
    // Chrome has no side panel without this permission; it gives access to nothing else.
    const panel = name === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...panel].toSorted(),
    );
    expect(manifest.host_permissions).toEqual(WIRE_MATCHES);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(
      manifest.content_scripts.map(({ matches, js }: { matches: string[]; js: string[] }) => [matches, js]),
    ).toEqual([[WIRE_MATCHES, ['gate.js']]]);
  });

  test.runIf(name === 'firefox')(
    'has an id that can be kept for ever: it depends on nobody\u2019s domain',
    () => {
      expect(manifest.browser_specific_settings.gecko.id).toMatch(
        /^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/,
      );
    },
  );

  test('lets no page of the web reach into it; only in Firefox a page may hold the frame of the card', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual(
      name === 'firefox' ? [{ resources: ['card-frame.html'], matches: ['*://*/*'] }] : [],
    );
    expect(files.includes('card-frame.html')).toBe(name === 'firefox');
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('holds no call to the network and no code made of text', () => {
    const uses = scripts.flatMap((path) =>
      powersOf(read(path))
        .filter(({ power }) => power !== 'markup')
        .map((use) => ({ path, ...use })),
    );
    expect(uses).toEqual([]);
  });

  test('makes no markup of text; what Preact could do is never asked of it', () => {
    const uses = scripts.flatMap((path) => powersOf(read(path)).filter(({ power }) => power === 'markup'));
    // Preact's `dangerouslySetInnerHTML` is the one exception, and no component sets it.
    const ours = uses.filter(({ name, code }) => !(name === 'innerHTML' && code.includes('.__html')));
    expect(ours).toEqual([]);
    for (const path of globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root }))
      expect(readFileSync(join(root, path), 'utf8')).not.toContain('dangerouslySetInnerHTML');
  });

  test('has pages and styles that load nothing from elsewhere', () => {
    for (const path of files.filter((file) => file.endsWith('.html'))) {
      for (const [, address] of read(path).matchAll(/(?:src|href)="([^"]*)"/g))
        expect(address, path).toMatch(/^\/(?!\/)/);
      expect(read(path), path).not.toMatch(/<script(?![^>]*\ssrc=)/);
    }
    for (const path of files.filter((file) => file.endsWith('.css'))) {
      expect(read(path), path).not.toContain('@import');
      for (const [, address] of read(path).matchAll(/url\(\s*["']?([^)"']*)/g))
        expect(address, path).toMatch(/^(?:data:|\/(?!\/)|#)/);
    }
  });

  test('tells nothing of the machine it was built on', () => {
    const machine = [root, homedir(), 'node_modules', 'file:///', 'sourceMappingURL'].filter(
      (word) => word.length > 5,
    );
    for (const path of files.filter((file) => /\.(?:js|css|html|json)$/.test(file)))
      for (const word of machine) expect(read(path).includes(word), `${word} in ${path}`).toBe(false);
  });

  test('names everybody whose work is in it, with licence and source', () => {
    const notices = read(NOTICES);
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(dependencies))
      expect(notices).toMatch(
        new RegExp(`^${dependency} [\\d.]+ \\([\\w.-]+\\)\nhttps://github\\.com/`, 'mu'),
      );
    // What the tools of the build write into every package themselves.
    for (const tool of ['rolldown', 'wxt']) expect(notices).toMatch(new RegExp(`^${tool} \\d`, 'mu'));
    for (const words of ['Copyright (c) 2015-present Jason Miller', 'Mozilla Public License Version 2.0'])
      expect(notices).toContain(words);
    expect(notices).not.toMatch(/^(?:vitest|puppeteer-core|axe-core|typescript) /mu);
  });

  test('has a gate that weighs next to nothing', () => {
    expect(size('gate.js')).toBeLessThan(6 * KB);
  });

  test('puts little into a page that shows an article, and the engine with all languages into none', () => {
    expect(size('annotator.js')).toBeLessThan(25 * KB);
    expect(size('background.js')).toBeLessThan(250 * KB);
  });
});
