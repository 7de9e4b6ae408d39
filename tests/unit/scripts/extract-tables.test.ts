/** The flat table of claims, as CSV and as Parquet, read back by others' readers. */
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { commandIn, page } from './command.ts';

const { remove, put, get, call } = commandIn('tables');
afterAll(remove);

const EXPECTED = {
  article: 'pages/a.html',
  title: 'Bridge',
  url: null,
  published: null,
  fetched: null,
  wire: 'TASS',
  place: 'ALTON',
  date: 'June 26',
  language: 'en',
  kind: 'indirect',
  words: 'The bridge will be opened in September',
  speaker: 'Ann Field',
  speaker_kind: 'person',
  role: 'Mayor',
  speaker_organization: null,
  cue: 'said',
  source: 'Mayor Ann Field',
  organizations: null,
};
const NAMED = {
  id: 7,
  url: 'https://wire.example/7',
  published: '2025-06-26',
  text: 'ALTON, June 26. /TASS/. "Interpol, Gazprom and Interpol agree, as \'ever\'," Ann Field said.\n\n"=1+1 is two," she said.',
};
put('pages/a.html', page('ALTON'));
put('pages/b.jsonl', JSON.stringify(NAMED));

const csvOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];

describe('a table of claims', () => {
  it('is CSV with a row for each claim', async () => {
    const { status, out } = await call(['pages', '--csv']);
    expect(status).toBe(0);
    const rows = csvOf(out);
    expect(rows).toHaveLength(4);
    const known = Object.fromEntries(Object.entries(EXPECTED).map(([name, value]) => [name, value ?? '']));
    expect(rows[0]).toMatchObject(known);
    expect(rows[2]).toMatchObject({
      article: '7',
      url: NAMED.url,
      published: '2025-06-26',
      words: "Interpol, Gazprom and Interpol agree, as 'ever'",
      organizations: 'Interpol; Gazprom',
    });
    expect(rows[3]!.words).toBe("'=1+1 is two");
  });

  it('is Parquet with the same rows, in which nothing is changed', async () => {
    expect(await call(['pages', '--parquet', '--out', 'claims.parquet'])).toMatchObject({
      status: 0,
      out: '',
    });
    const file = get('claims.parquet');
    const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject(EXPECTED);
    expect(rows[3]!.words).toBe('=1+1 is two');
    const text = csvOf((await call(['pages', '--csv'])).out);
    expect(rows.map(({ speaker }) => speaker ?? '')).toEqual(text.map(({ speaker }) => speaker));
  });

  it('without any claim is one all the same', async () => {
    put('none.txt', 'ALTON, June 26. /TASS/. The ferry runs.');
    await call(['none.txt', '--force', '--parquet', '--out', 'none.parquet']);
    const file = get('none.parquet');
    const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
    expect(await parquetReadObjects({ file: buffer })).toEqual([]);
    expect(csvOf((await call(['none.txt', '--force', '--csv'])).out)).toEqual([]);
  });
});
