/** Archives of crawls: each answer that is a wire's article gives a line, the others are counted, and what is broken is told. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { commandIn, linesOf, page } from './command.ts';
import { bytesIn } from './encoded.ts';
import { response, warc } from './warc.ts';

const { remove, put, call } = commandIn('warc');
afterAll(remove);

const answer = (place: string) => ({ url: `https://wire.example/${place}`, body: page(place) });
const ids = (out: string) => linesOf(out).map(({ id }) => id);
const idOf = (place: string) => `https://wire.example/${place}`;

describe('a WARC archive', () => {
  it.each([true, false])('gives a line for each article, by its address (gzipped: %s)', async (gzip) => {
    const bytes = await warc(
      [
        answer('ALTON'),
        { url: 'https://wire.example/a.png', body: 'PNG', type: 'image/png' },
        { url: 'https://wire.example/none', body: page('NOWHERE'), status: '404 Not Found' },
        { url: 'https://wire.example/about', body: '<html><body><p>About us.</p></body></html>' },
        answer('BURFORD'),
      ],
      { gzip },
    );
    const { status, out, err } = await call([put(gzip ? 'a.warc.gz' : 'a.warc', bytes), '--jsonl']);
    expect([status, err]).toEqual([0, '3 pages without an article of a wire\n']);
    const [first, second] = linesOf(out);
    expect(first).toMatchObject({
      id: idOf('ALTON'),
      url: idOf('ALTON'),
      fetched: '2025-06-26T10:00:00Z',
      dateline: { place: 'ALTON', wire: 'TASS' },
    });
    expect(first.text.slice(...first.claims[0].content[0])).toBe('The bridge will be opened in September');
    expect(second.id).toBe(idOf('BURFORD'));
  });

  it('is known by its first bytes', async () => {
    const { out } = await call(['-', '--jsonl'], await warc([answer('ALTON')]));
    expect(ids(out)).toEqual([idOf('ALTON')]);
  });

  it.each([
    ['gzip', gzipSync(page('ALTON'))],
    ['br', brotliCompressSync(page('ALTON'))],
  ])('unpacks what was sent as %s', async (encoding, body) => {
    const bytes = await warc([{ url: idOf('ALTON'), body, headers: { 'Content-Encoding': encoding } }]);
    expect(ids((await call(['-', '--jsonl'], bytes)).out)).toEqual([idOf('ALTON')]);
  });

  it('puts together what was sent in chunks', async () => {
    const text = page('ALTON');
    const chunk = (part: string) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`;
    const body = `${chunk(text.slice(0, 100))}${chunk(text.slice(100))}0\r\n\r\n`;
    const bytes = await warc([{ url: idOf('ALTON'), body, headers: { 'Transfer-Encoding': 'chunked' } }]);
    expect(ids((await call(['-', '--jsonl'], bytes)).out)).toEqual([idOf('ALTON')]);
  });

  it('reads pages in the encoding that the server told', async () => {
    const russian = page('ALTON').replace('<meta charset="utf-8">', '').replace('The ferry', 'Паром');
    const body = bytesIn('windows-1251', russian);
    const bytes = await warc([{ url: idOf('ALTON'), body, type: 'text/html; charset=windows-1251' }]);
    expect(linesOf((await call(['-', '--jsonl'], bytes)).out)[0].text).toContain('Паром');
  });
});

describe('a broken archive loses nothing but what is broken', () => {
  it('where it ends inside a record', async () => {
    const bytes = await warc([answer('ALTON'), answer('BURFORD')], { gzip: false });
    const name = put('cut.warc', bytes.subarray(0, bytes.length - 300));
    const { status, out, err } = await call([name, '--jsonl']);
    expect([status, ids(out)]).toEqual([1, [idOf('ALTON')]]);
    expect(err).toBe('cut.warc:3: the archive ends inside the record\n');
  });

  it.each([
    ['too long', 1500],
    ['too short', 40],
  ])('where a record says a length that is %s', async (_, length) => {
    const wrong = Buffer.from(await response(answer('BURFORD')))
      .toString('latin1')
      .replace(/Content-Length: \d+/, `Content-Length: ${length}`);
    const bytes = await warc(
      [answer('ALTON'), Buffer.from(wrong, 'latin1'), answer('CANTON'), answer('DALTON'), answer('ELTON')],
      { gzip: false },
    );
    const { status, out, err } = await call([put('length.warc', bytes), '--jsonl']);
    expect([status, ids(out)]).toEqual([1, ['ALTON', 'CANTON', 'DALTON', 'ELTON'].map(idOf)]);
    expect(err).toBe('length.warc:3: the record is not as long as it says\n');
  });

  it('where something else stands between two records', async () => {
    const bytes = await warc([
      answer('ALTON'),
      Buffer.from('something else\n'.repeat(9000)),
      answer('BURFORD'),
    ]);
    const { status, out, err } = await call([put('else.warc.gz', bytes), '--jsonl']);
    expect([status, ids(out)]).toEqual([1, ['ALTON', 'BURFORD'].map(idOf)]);
    expect(err.split('\n').filter(Boolean)).toHaveLength(1);
  });

  it('where the gzip ends too early', async () => {
    const bytes = await warc([answer('ALTON'), answer('BURFORD')]);
    const { status, out, err } = await call([
      put('cut.warc.gz', bytes.subarray(0, bytes.length - 150)),
      '--jsonl',
    ]);
    expect([status, ids(out)]).toEqual([1, [idOf('ALTON')]]);
    expect(err).toContain('cut.warc.gz: the gzip ends too early');
  });
});
