/**
 * The least that an extension of our kind can do, to be held against ours in the same browser: a content script that reads a page's text
 * once, and on the page of `REQUEST_PATH` a script that asks its background for an empty script in the page, and waits for the answer.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const REQUEST_PATH = '/empty-script';

/** Names of its marks in the page's timeline. */
export const READING = ['bench-reading-begins', 'bench-reading-ends'] as const;
export const REQUEST = ['bench-request-begins', 'bench-request-ends'] as const;

const mark = (name: string) => `performance.mark('${name}');`;

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Reference',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*/*'], js: ['read.js'], run_at: 'document_end' }],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: '{0e2b7a4e-6c0b-4f0e-9d51-1f4f8f5a7f10}' } },
  }),
  // The first mark of a page takes longer, as in `instrument`.
  'read.js': `${mark('bench')}
    if (location.pathname === '${REQUEST_PATH}') {
      ${mark(REQUEST[0])}
      chrome.runtime.sendMessage('put it', () => { ${mark(REQUEST[1])} });
    } else {
      ${mark(READING[0])}
      void document.body.textContent.length;
      ${mark(READING[1])}
    }`,
  'empty.js': '',
  'background.js': `chrome.runtime.onMessage.addListener((_, { tab }, answer) => {
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['empty.js'] }).then(() => answer(true));
      return true;
    });`,
};

export interface Reference {
  folder: string;
  remove(): void;
}

/** Writes the extension into a folder of its own. */
export function writeReference(): Reference {
  const folder = mkdtempSync(join(tmpdir(), 'wiremark-reference-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
