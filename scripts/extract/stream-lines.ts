import { StringDecoder } from 'node:string_decoder';

/** A longer line is not kept in memory and not read. UTF-16 code units. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** The lines of a stream of bytes, without their ends and without a byte order mark; null for one that is too long. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  longest = LONGEST_LINE,
): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let open: string[] = [];
  let length = 0;
  let first = true;
  const take = (part: string): void => {
    length += part.length;
    if (length <= longest) open.push(part);
    else open = [];
  };
  const end = (): string | null => {
    const line = length > longest ? null : open.join('');
    const marked = first && line?.startsWith('\ufeff');
    open = [];
    length = 0;
    first = false;
    return marked ? line!.slice(1) : line;
  };
  for await (const bytes of input) {
    const parts = (typeof bytes === 'string' ? bytes : decoder.write(Buffer.from(bytes))).split('\n');
    for (const [at, part] of parts.entries()) {
      take(part);
      if (at < parts.length - 1) yield end();
    }
  }
  take(decoder.end());
  yield end();
}
