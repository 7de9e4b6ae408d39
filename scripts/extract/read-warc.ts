/** WARC archives, as crawls publish them → the pages in them. */
import { brotliDecompressSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import type { Piece } from './piece.ts';
import { framesOf } from './warc-frames.ts';

/** What a server says of a page or a text; all else it answers is none. */
const MAY_BE_PAGE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/** The page in one record; null for a record that is no server's answer, `other` for an answer that is no page. */
async function pageIn(bytes: Uint8Array, from: string): Promise<Piece | 'other' | null> {
  const record = await WARCParser.parse([bytes], { keepHeadersCase: false });
  if (record === null) return null;
  if (record.warcType !== 'response' || !record.httpHeaders) return null;
  const header = (name: string) => record.httpHeaders?.headers.get(name) ?? null;
  const type = header('content-type') ?? '';
  if (record.httpHeaders.statusCode !== 200 || !MAY_BE_PAGE.test(type)) return 'other';
  const sent = await record.readFully(true);
  const body = header('content-encoding') === 'br' ? brotliDecompressSync(sent) : sent;
  const url = record.warcTargetURI ?? null;
  return {
    kind: 'page',
    from,
    id: url ?? from,
    isText: /^\s*text\/plain/i.test(type),
    bytes: new Uint8Array(body),
    charset: /charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(type)?.[1] ?? null,
    url,
    fetched: record.warcDate ?? null,
  };
}

/** The pages in an archive that is not gzipped any more, in order; what else servers answered, and what is broken. */
export async function* piecesOfWarc(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let at = 0;
  for await (const frame of framesOf(source)) {
    at++;
    const from = `${name}:${at}`;
    if ('broken' in frame) {
      yield { kind: 'unread', from, reason: frame.broken, noText: false };
      continue;
    }
    try {
      const page = await pageIn(frame.bytes, from);
      if (page === 'other') yield { kind: 'other', from };
      else if (page !== null) yield page;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      yield { kind: 'unread', from, reason, noText: false };
    }
  }
}
