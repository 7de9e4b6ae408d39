/** The command in this process, in a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { readOptions } from '../../../scripts/extract/options.ts';
import { run } from '../../../scripts/extract/run.ts';
import { builtThread } from './built-thread.ts';

// Before the clock of any test runs.
const thread = await builtThread();

/** A folder with files in it, and the command as a person in it calls it. */
export function commandIn(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true }),
    put: (path: string, content: string | Uint8Array): string => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      return path;
    },
    get: (path: string): Buffer => readFileSync(join(folder, path)),
    call: async (words: string[], input: string | Uint8Array = '') => {
      const options = readOptions(words);
      if (options.mode !== 'read') throw new Error(JSON.stringify(options));
      let [out, err, shown] = ['', '', ''];
      const status = await run(options.task, {
        from: folder,
        thread,
        stdin: Readable.from([Buffer.from(input)]),
        write: async (text) => {
          out += text;
        },
        tell: (line) => {
          err += `${line}\n`;
        },
        show: (text) => {
          shown += text;
        },
      });
      return { status, out, err, shown };
    },
  };
}

/** The lines of JSON Lines, read. */
export const linesOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** A short article of a wire. */
export const article = (place: string) =>
  `${place}, June 26. /TASS/. The bridge will be opened in September, Mayor Ann Field said.\n\n"We have waited for it," she said.\n\nThe ferry will run until the end of the year.`;

/** The same as a page. */
export const page = (place: string, charset = 'utf-8') =>
  `<html><head><meta charset="${charset}"><title>Bridge</title></head><body><h1>Bridge</h1><div>${article(
    place,
  )
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</div><footer>Wire</footer></body></html>`;
