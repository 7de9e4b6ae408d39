/** The extension for Firefox as Firefox for Android has it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../../scripts/browsers/built-extension.ts';

/** What of the manifest Firefox for Android knows nothing of: without it the desktop's has no `commands`, `contextMenus` and `sidebarAction` either. */
const KEYS = ['commands', 'sidebar_action'];
const PERMISSIONS = ['contextMenus'];

/** A copy of the build without what a phone lacks. */
export function phoneExtension(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wiremark-phone-'));
  cpSync(builtExtension('firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of KEYS) delete manifest[key];
  manifest.permissions = manifest.permissions.filter((name: string) => !PERMISSIONS.includes(name));
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
