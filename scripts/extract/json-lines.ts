/** JSON Lines in, JSON Lines out, in the same order; as much memory as the longest line takes. */
import { StringDecoder } from 'node:string_decoder';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import { annotationInForm } from './corpus-form.ts';
import { languageOf } from './languages.ts';
import type { Write } from './writer.ts';

/** The lines of a stream of bytes, without their ends. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let open: string[] = [];
  for await (const bytes of input) {
    const lines = (typeof bytes === 'string' ? bytes : decoder.write(Buffer.from(bytes))).split('\n');
    for (const [at, line] of lines.entries()) {
      open.push(line);
      if (at === lines.length - 1) break;
      yield open.join('');
      open = [];
    }
  }
  open.push(decoder.end());
  yield open.join('');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a line says its article is. Throws an Error in words for one that is none. */
function readArticle(line: Record<string, unknown>): { text: string; language: string | null } {
  const { text, language = null } = line;
  if (typeof text !== 'string') throw new Error('"text" has to be a string');
  if (language !== null && typeof language !== 'string') throw new Error('"language" has to be a string');
  return { text, language };
}

/** The annotation of one line, or why there is none. */
export function annotateLine(line: string): { id: unknown; error?: string } {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(line);
    if (!isRecord(parsed)) throw new Error('a line has to be an object with "id" and "text"');
    id = parsed.id ?? null;
    const { text, language } = readArticle(parsed);
    return { id, ...annotationInForm(annotate(text, languageOf(text, language), readDateline(text))) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Annotates each line; empty ones are passed over. False where a line could not be read. */
export async function annotateLines(
  input: AsyncIterable<Uint8Array | string>,
  write: Write,
): Promise<boolean> {
  let good = true;
  let first = true;
  for await (const line of linesOf(input)) {
    const content = first ? line.replace(/^\ufeff/, '') : line;
    first = false;
    if (content.trim() === '') continue;
    const annotated = annotateLine(content);
    if (annotated.error !== undefined) good = false;
    await write(`${JSON.stringify(annotated)}\n`);
  }
  return good;
}
