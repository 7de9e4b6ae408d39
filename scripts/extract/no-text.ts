import { utf16Of } from './decode-text.ts';

/** What files of other kinds begin with (as latin1), and at which byte. */
const SIGNATURES: readonly [string, number, string][] = [
  ['\x89PNG', 0, 'a PNG picture'],
  ['\xff\xd8\xff', 0, 'a JPEG picture'],
  ['GIF8', 0, 'a GIF picture'],
  ['WEBP', 8, 'a WebP picture'],
  ['%PDF-', 0, 'a PDF'],
  ['PK\x03\x04', 0, 'a ZIP archive or an office document'],
  ['\x7fELF', 0, 'a program'],
  ['MZ\x90', 0, 'a program'],
  ['ID3', 0, 'sound'],
  ['OggS', 0, 'sound or video'],
  ['ftyp', 4, 'sound or video'],
  ['PAR1', 0, 'a Parquet table'],
];

/** So much of a file tells whether it is one, bytes. */
const SAMPLE = 8192;
/** A text has hardly any control characters, of which this share is too many. */
const MOST_CONTROLS = 0.02;

const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/** Why a file's bytes are no text, in words that go on from its name ("is empty"); null for a text. */
export function whyNoText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const head = Buffer.from(sample.subarray(0, 16)).toString('latin1');
  const kind = SIGNATURES.find(([signature, at]) => head.startsWith(signature, at))?.[2];
  if (kind !== undefined) return `is no text, but ${kind}`;
  if (sample.every((byte) => byte <= 32) && bytes.length <= SAMPLE) return 'is empty';
  if (utf16Of(sample) !== null) return null;
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > sample.length * MOST_CONTROLS ? 'is no text' : null;
}
