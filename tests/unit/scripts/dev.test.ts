import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasDisplay } from '../../../scripts/browsers/has-display.ts';

describe('a display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %o: %s', (platform, environment, has) => {
    expect(hasDisplay(platform, environment)).toBe(has);
  });
});

/** Whether there is a display is asked on Linux alone, and what stands in for WXT is a script of a shell. */
describe.runIf(process.platform === 'linux')('npm run dev', () => {
  const script = join(import.meta.dirname, '../../../scripts/dev.ts');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wiremark-dev-'));
    writeFileSync(join(folder, 'wxt'), '#!/bin/sh\necho "wxt was given: $*"\nexit 3\n');
    chmodSync(join(folder, 'wxt'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const dev = (display: string, ...words: string[]) => {
    const { WAYLAND_DISPLAY: _, ...others } = process.env;
    const env = { ...others, DISPLAY: display, PATH: folder + delimiter + process.env.PATH };
    return spawnSync(process.execPath, [script, ...words], { env, encoding: 'utf8' });
  };

  it('is WXT where there is a display', () => {
    const { status, stdout, stderr } = dev(':99', '-b', 'firefox');
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: 'wxt was given: -b firefox\n',
      stderr: '',
    });
  });

  it.each([
    [[], '.output/chrome-mv3\n', 'chrome://extensions'],
    [['-b', 'firefox'], '.output/firefox-mv3/manifest.json\n', 'about:debugging'],
    [['--browser=firefox'], '.output/firefox-mv3/manifest.json\n', 'about:debugging'],
  ])('without one says what it needs, and from where to load the build: %o', (words, path, address) => {
    const { status, stdout, stderr } = dev('', ...words);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^npm run dev opens a browser window, and there is no display here/);
    for (const said of ['npm start', 'npm run build', path, address]) expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('gives its help without one', () => {
    expect(dev('', '--help').stdout).toBe('wxt was given: --help\n');
  });
});
