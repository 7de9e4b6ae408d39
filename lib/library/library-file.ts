/** The library, or some of its claims, as a file. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { CsvSeparator } from '../export/csv.ts';
import { randomUrn } from '../export/random-urn.ts';
import { BYTE_ORDER_MARK } from '../export/saved-claims.ts';
import { jsonLines } from './json-lines.ts';
import type { Library } from './library.ts';
import { libraryAnnotations } from './library-annotations.ts';
import { libraryCitations } from './library-citations.ts';
import { libraryCsv } from './library-csv.ts';
import type { LibraryFormat } from './library-format.ts';
import { libraryMarkdown } from './library-markdown.ts';
import type { LibraryWords } from './library-words.ts';
import { type VaultFile, vault } from './vault.ts';

const TYPES: Readonly<Record<LibraryFormat, { extension: string; type: string }>> = {
  jsonl: { extension: 'jsonl', type: 'application/jsonl' },
  csv: { extension: 'csv', type: 'text/csv' },
  markdown: { extension: 'md', type: 'text/markdown' },
  vault: { extension: 'zip', type: 'application/zip' },
  annotations: { extension: 'json', type: 'application/ld+json' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
};

export interface LibraryFileOptions {
  format: LibraryFormat;
  words: LibraryWords;
  separator: CsvSeparator;
  /** Whether a CSV file begins with a byte order mark. */
  byteOrderMark: boolean;
  now: Date;
  /** The claims that it is to hold, in this order; all where none are given. */
  numbers?: readonly number[] | Uint32Array | undefined;
}

export interface LibraryFile {
  /** "wiremark-library-2025-07-01.jsonl" */
  name: string;
  content: Blob;
}

/** Pieces of a text are put together in strings of at least so many code units: a Blob of a hundred thousand small parts takes its time. */
const PIECE = 1_000_000;

/** Makes the file. Rejects with a `LibraryFailure` where the library can't be read. */
export async function libraryFile(library: Library, options: LibraryFileOptions): Promise<LibraryFile> {
  const { format, now } = options;
  const { extension, type } = TYPES[format];
  const pieces =
    format === 'vault'
      ? await zipped(await vaultOf(library, options))
      : await texts(piecesOf(library, options));
  return {
    name: `wiremark-library-${now.toISOString().slice(0, 10)}.${extension}`,
    content: new Blob(pieces, { type: format === 'vault' ? type : `${type};charset=utf-8` }),
  };
}

async function* piecesOf(library: Library, options: LibraryFileOptions): AsyncIterable<string> {
  const { format, words, separator, byteOrderMark, now, numbers } = options;
  const portions = () => library.portions(numbers);
  switch (format) {
    case 'jsonl':
      yield* jsonLines(library, now, numbers);
      break;
    case 'csv':
      if (byteOrderMark) yield BYTE_ORDER_MARK;
      yield* libraryCsv(portions(), words, separator);
      break;
    case 'markdown':
      yield* libraryMarkdown(portions(), words);
      break;
    case 'annotations': {
      const total = numbers?.length ?? (await library.size()).claims;
      yield* libraryAnnotations(portions(), words, randomUrn(), total);
      break;
    }
    case 'bibtex':
    case 'ris':
      yield* libraryCitations(portions(), format);
      break;
    case 'vault':
      throw new Error('a vault is no text');
  }
}

async function texts(pieces: AsyncIterable<string>): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    if (held.length < PIECE) continue;
    parts.push(new Blob([held]));
    held = '';
  }
  return [...parts, held];
}

async function vaultOf(
  library: Library,
  { words, numbers }: LibraryFileOptions,
): Promise<AsyncIterable<VaultFile>> {
  const names = new Map<string, string>();
  for (const type of ['speaker', 'organization'] as const)
    for (const { name, forms } of await library.names(type, '', Number.POSITIVE_INFINITY))
      for (const form of forms) names.set(`${type} ${form.name}`, name);
  return vault(library.portions(numbers), words, (type, name) => names.get(`${type} ${name}`) ?? name);
}

async function zipped(files: AsyncIterable<VaultFile>): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else parts.push(chunk as Uint8Array<ArrayBuffer>);
  });
  for await (const { path, text } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    zip.add(entry);
    entry.push(strToU8(text), true);
    if (failed) throw failed;
  }
  zip.end();
  return parts;
}
