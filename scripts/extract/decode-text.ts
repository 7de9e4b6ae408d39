/** Bytes of a page or a text → its text, whatever encoding it is in. */
import { analyse } from 'chardet';

/** So far into a page its encoding is looked for, bytes. */
const HEAD = 4096;
/** So much of a text tells its encoding by its letters, bytes. */
const SAMPLE = 65_536;
/** UTF-16 of a text in Latin or Cyrillic letters has such bytes at every other place, but for a few signs. */
const HIGH_BYTES: ReadonlySet<number> = new Set([0x00, 0x04, 0x20]);
const MOST_OTHERS = 0.1;

const isKnown = (label: string): boolean => {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
};

/** Whether bytes are UTF-8 throughout. */
export const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** UTF-16 by the mark at its beginning or by its high bytes; null for what is none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, HEAD) & ~1;
  if (length < 8) return null;
  const high = [0, 0];
  let zeros = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) zeros++;
    if (HIGH_BYTES.has(byte)) high[at % 2]!++;
  }
  // A text of one byte a letter has no zeros at all; one in UTF-16 has them at least at its spaces and line ends.
  if (zeros === 0) return null;
  const least = (length / 2) * (1 - MOST_OTHERS);
  if (high[1]! >= least && high[1]! > high[0]!) return 'utf-16le';
  return high[0]! >= least && high[0]! > high[1]! ? 'utf-16be' : null;
}

/** The encoding that a page names in its first lines: by `<meta>` or, in XHTML, by the XML declaration. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named =
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml[^>]{0,99}encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(head)?.[1];
  if (named === undefined || !isKnown(named)) return null;
  // As browsers do: what could be read so far is no UTF-16, whatever it says.
  return /^utf-?16/i.test(named) ? 'utf-8' : named;
}

function detectedIn(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  return analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => isKnown(name))?.name ?? 'windows-1252';
}

/**
 * The text of some bytes. Its encoding is told, in this order, by a byte order mark, by what they came with (`charset`), by the
 * page itself (`page`), and by the bytes.
 */
export function decodeText(
  bytes: Uint8Array,
  { page, charset = null }: { page: boolean; charset?: string | null },
): string {
  const encoding =
    utf16Of(bytes) ??
    (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null) ??
    (charset !== null && isKnown(charset) ? charset : null) ??
    (page ? declaredIn(bytes) : null) ??
    detectedIn(bytes);
  return new TextDecoder(encoding).decode(bytes);
}
