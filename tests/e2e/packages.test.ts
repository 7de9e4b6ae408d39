import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/browsers/launch.ts';

describe.each(BROWSERS)('the package for %s', (name) => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8'));

  test('is Manifest V3 and asks for the least', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(
      expect.arrayContaining(['storage', 'activeTab', 'scripting', 'contextMenus']),
    );
    for (const forbidden of ['tabs', 'history', 'webRequest', 'cookies', 'unlimitedStorage', '<all_urls>'])
      expect([...manifest.permissions, ...(manifest.host_permissions ?? [])]).not.toContain(forbidden);
  });
});
