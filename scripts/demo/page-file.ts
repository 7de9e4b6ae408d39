import { gunzipSync } from 'node:zlib';
import type { ServedPage } from '../browsers/serve-pages.ts';
import { isUtf8 } from '../extract/decode-text.ts';

/** How many bytes tell whether every other one is 0, as in UTF-16. */
const SAMPLE = 200;

/**
 * The encoding of a page's or a text's bytes where a browser has to be told; null where it knows better: by a byte order mark, by what
 * the page declares, by the letters.
 */
function encodingToTell(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return null;
  // A browser does not look for UTF-16 without a mark.
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, SAMPLE).entries()) if (byte === 0) zeros[at % 2]!++;
  const most = Math.min(bytes.length, SAMPLE) / 8;
  if (Math.max(...zeros) > most) return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : null;
}

/** A file as it is on the disk, as a server would give it: HTML, or plain text by the name ".txt". */
export function pageFromFile(name: string, stored: Uint8Array): ServedPage {
  const body = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
  const type = isTextFile(name) ? 'text/plain' : 'text/html';
  const encoding = encodingToTell(body);
  return { body, type: encoding ? `${type}; charset=${encoding}` : type };
}

/** Whether a file is a plain text, by its name. */
export const isTextFile = (name: string): boolean => /\.(?:txt|text)(?:\.gz)?$/i.test(name);
