import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../browsers/find-browser.ts';

export const USAGE = `usage: npm start -- [--browser firefox|chromium] [--page FILE_OR_URL]

Builds the extension and opens it in a browser on a wire article; without a display it prints what the popup shows.

  --browser  the browser: chromium or firefox; without it the first of them that is there
  --page     the page: a file (HTML or .txt, in any encoding, also gzipped), or an address that begins with http:// or https://;
             without it an invented article
`;

/** The page that is asked for: the sample, a file by its whole path, or what the browser fetches itself. */
export type AskedPage =
  | { from: 'sample' }
  | { from: 'file'; path: string }
  | { from: 'web'; address: string };

export type Options =
  /** `browser` is null where none is named. */
  | { mode: 'show'; browser: BrowserName | null; page: AskedPage }
  | { mode: 'help' }
  | { mode: 'wrong'; reason: string };

const FLAGS = {
  browser: { type: 'string' },
  page: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Throws, with the reason in words, where there is no such file. */
function askedPage(word: string, folder: string): AskedPage {
  if (/^https?:/i.test(word)) {
    if (!URL.canParse(word)) throw new Error(`--page takes a file or an address, not "${word}"`);
    return { from: 'web', address: word };
  }
  const path = /^file:/i.test(word) ? fileURLToPath(word) : resolve(folder, word);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`${path} does not exist; an address begins with http:// or https://`);
  if (found.isDirectory()) throw new Error(`${path} is a folder: --page takes one file`);
  return { from: 'file', path };
}

/**
 * Reads the arguments; what is wrong with them is said in one line. Never throws.
 * @param folder from which relative paths go
 */
export function readOptions(words: string[], folder: string): Options {
  try {
    const { values } = parseArgs({ args: words, options: FLAGS });
    if (values.help) return { mode: 'help' };
    const browser = BROWSERS.find((name) => name === values.browser) ?? null;
    if (values.browser !== undefined && !browser)
      return { mode: 'wrong', reason: `--browser takes ${BROWSERS.join(' or ')}, not "${values.browser}"` };
    const page: AskedPage = values.page === undefined ? { from: 'sample' } : askedPage(values.page, folder);
    return { mode: 'show', browser, page };
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/\n|(?<=\.) /);
    return { mode: 'wrong', reason: line.replace(/\.$/, '') };
  }
}
