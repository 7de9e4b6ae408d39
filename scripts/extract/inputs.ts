/** Which files the command is to read: files, folders with all that is in them, globs, and `-` for the standard input. */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** What is read in folders; other files there (pictures, styles) are passed over. */
const READ_IN_FOLDERS = '**/*.{html,htm,xhtml,shtml,txt,text,jsonl,ndjson,warc}{,.gz}';

/** One file to read, or the standard input. */
export interface Input {
  /** As it is told to people and taken for an id: the path from where the user stands; "-" for the standard input. */
  name: string;
  /** Absolute; null for the standard input. */
  path: string | null;
  /** Bytes on the disk; null where that is not known. */
  size: number | null;
}

/** What was asked for and found, or why it cannot be read. */
export type Found = { inputs: Input[] } | { missing: string };

/** Where the user stands: `npm run extract` runs in the project's own folder, and says from where it was called. */
export function standingIn(env: NodeJS.ProcessEnv = process.env): string {
  return (env.npm_lifecycle_event === 'extract' && env.INIT_CWD) || process.cwd();
}

async function filesBelow(patterns: string, folder: string, from: string): Promise<Input[]> {
  const paths = await glob(patterns, { cwd: folder, absolute: true, dot: false, caseSensitiveMatch: false });
  const sorted = paths.toSorted();
  return await Promise.all(
    sorted.map(async (path) => ({
      name: relative(from, path) || path,
      path,
      size: (await stat(path)).size,
    })),
  );
}

/** The files that one word of the command line means, in the order of their names. */
export async function inputsOf(word: string, from: string): Promise<Found> {
  if (word === '-') return { inputs: [{ name: '-', path: null, size: null }] };
  const path = resolve(from, word);
  const known = await stat(path).catch(() => null);
  if (known?.isDirectory()) {
    const inputs = await filesBelow(READ_IN_FOLDERS, path, from);
    return inputs.length > 0 ? { inputs } : { missing: 'no page, text or archive in this folder' };
  }
  if (known) return { inputs: [{ name: word, path, size: known.isFile() ? known.size : null }] };
  if (!isDynamicPattern(word)) return { missing: 'no such file' };
  const inputs = await filesBelow(word, from, from);
  return inputs.length > 0 ? { inputs } : { missing: 'no such file' };
}
