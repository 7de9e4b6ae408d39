/** WARC archives made for the tests, by the library's own serializer. */
import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';

/** What a crawl has fetched. */
export interface Answer {
  url: string;
  body: string | Uint8Array;
  type?: string;
  status?: string;
  headers?: Record<string, string>;
}

/** One record of a server's answer, not gzipped. */
export async function response({
  url,
  body,
  type = 'text/html; charset=utf-8',
  status = '200 OK',
  headers = {},
}: Answer): Promise<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const record = WARCRecord.create(
    {
      url,
      type: 'response',
      date: '2025-06-26T10:00:00Z',
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: { 'Content-Type': type, ...headers },
    },
    [bytes],
  );
  return await WARCSerializer.serialize(record);
}

/** An archive as crawls publish it: an opening record of its own, then the answers, each gzipped for itself. */
export async function warc(
  answers: readonly (Answer | Uint8Array)[],
  { gzip = true } = {},
): Promise<Uint8Array> {
  const info = WARCRecord.createWARCInfo({ filename: 'crawl.warc' }, { software: 'a test' });
  const records = [await WARCSerializer.serialize(info)];
  for (const answer of answers) records.push(answer instanceof Uint8Array ? answer : await response(answer));
  return Buffer.concat(gzip ? records.map((record) => gzipSync(record)) : records);
}
