/** Files as they are on the disk → the articles in them, one after the other, with no more in memory than one of them takes. */
import { createReadStream } from 'node:fs';
import { utf16Of } from './decode-text.ts';
import { gunzipped } from './gunzip.ts';
import type { Input } from './inputs.ts';
import { whyNoText } from './no-text.ts';
import { peek } from './peek.ts';
import type { Piece } from './piece.ts';
import { linesOf } from './stream-lines.ts';

/** A larger page or text is not read. Bytes. */
export const LARGEST_PAGE = 64 * 1024 * 1024;
/** So much of a file tells what it is, bytes. */
const HEAD = 1024;

type FileKind = 'lines' | 'page' | 'text' | 'warc';

const BY_NAME: readonly [RegExp, FileKind][] = [
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:html?|xhtml|shtml)$/i, 'page'],
  [/\.(?:jsonl|ndjson)$/i, 'lines'],
  [/\.warc$/i, 'warc'],
];

/** What a file holds, by its name or by its first bytes. */
function kindOf(name: string, head: Uint8Array): FileKind {
  const plainName = name.replace(/\.gz$/i, '');
  const named = BY_NAME.find(([pattern]) => pattern.test(plainName))?.[1];
  if (named !== undefined) return named;
  const begin = new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head).trimStart();
  if (begin.startsWith('WARC/')) return 'warc';
  if (begin.startsWith('{')) return 'lines';
  return /^<(?:!|\?xml|[a-z])/i.test(begin) ? 'page' : 'text';
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'may not be read';
  if (code === 'Z_BUF_ERROR') return 'the gzip ends too early; what stands before is read';
  if (code?.startsWith('Z_')) return `the gzip is broken (${message}); what stands before is read`;
  return message;
};

async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LARGEST_PAGE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function unzipped(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const stored = await peek(stream, 2);
  const isGzip = stored.head[0] === 0x1f && stored.head[1] === 0x8b;
  return isGzip ? { head: new Uint8Array(), whole: gunzipped(stored.whole) } : stored;
}

async function* counted(
  stream: AsyncIterable<Uint8Array | string>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
}

async function* piecesIn(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  asked: FileKind | null,
): AsyncGenerator<Piece> {
  const plain = await unzipped(stream);
  // A person may type the lines in: nobody waits for more of them to tell what they are.
  const { head, whole } = asked === null ? await peek(plain.whole, HEAD) : plain;
  const kind = asked ?? kindOf(name, head);
  if (kind === 'lines') {
    let at = 0;
    for await (const line of linesOf(whole)) {
      at++;
      if (line?.trim() !== '') yield { kind: 'line', from: `${name}:${at}`, line };
    }
    return;
  }
  if (kind === 'warc') {
    // Only archives of crawls need what reads them.
    const { piecesOfWarc } = await import('./read-warc.ts');
    yield* piecesOfWarc(name, whole);
    return;
  }
  const wrong = whyNoText(head);
  if (wrong !== null) {
    yield { kind: 'unread', from: name, reason: wrong, noText: true };
    return;
  }
  const bytes = await wholeOf(whole);
  if (bytes === null) throw new Error(`is longer than ${LARGEST_PAGE / 1024 / 1024} MB`);
  const isText = kind === 'text';
  yield { kind: 'page', from: name, id: name, isText, bytes, charset: null, url: null, fetched: null };
}

/** How a file is read. */
export interface FileReading {
  /** The standard input, for the input without a path. */
  stdin: AsyncIterable<Uint8Array | string>;
  /** What the file holds, where that is not to be told by its name and bytes. */
  asked?: FileKind | null;
  /** Told how many bytes were read. */
  onBytes?: (count: number) => void;
}

/**
 * The articles in one file, in order. What cannot be read comes out as a piece that says why; what was read before it is not lost.
 */
export async function* readPieces(
  { name, path }: Input,
  { stdin, asked = null, onBytes = () => {} }: FileReading,
): AsyncGenerator<Piece> {
  const stream = path === null ? stdin : createReadStream(path);
  try {
    yield* piecesIn(name, counted(stream, onBytes), asked);
  } catch (error) {
    yield { kind: 'unread', from: name, reason: reasonOf(error), noText: false };
  }
}
