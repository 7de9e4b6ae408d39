/** The example on Apache Spark gives, claim by claim, what the command gives. Runs where Java and PySpark are. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { article, commandIn, page } from '../unit/scripts/command.ts';
import { warc } from '../unit/scripts/warc.ts';

const root = join(import.meta.dirname, '../..');
const python = process.env.WIREMARK_PYTHON ?? 'python3';
const missing = ['java -version', `${python} -c "import pyspark, pandas, pyarrow"`].find(
  (command) => spawnSync(command, { shell: true }).status !== 0,
);
if (missing)
  console.log(`The Spark example is not tried here: "${missing}" fails (WIREMARK_PYTHON names a Python).`);

const { folder, remove, put, call } = commandIn('spark');
afterAll(remove);

/** The rows of a table in an order of their own: Spark keeps that of each file, and none among files. */
const sorted = (rows: Record<string, string>[]) => rows.map((row) => JSON.stringify(row)).toSorted();

it.skipIf(missing)(
  'reads each file by the command and answers from its claims',
  async () => {
    const line = (id: number, month: string, text: string) =>
      JSON.stringify({ id, published: `2025-${month}-03`, text });
    const other = 'ALTON, May 3. /TASS/. "The plan is ready," Gazprom said.\n\n"It is," the company added.';
    put('archive/a.jsonl', [line(1, '05', article('ALTON')), line(2, '06', other), '{"id":'].join('\n'));
    put(
      'archive/b/b.jsonl.gz',
      gzipSync([line(3, '06', article('BURFORD')), line(4, '06', other)].join('\n')),
    );
    put('archive/c.warc.gz', await warc([{ url: 'https://wire.example/1', body: page('CANTON') }]));
    const command = `${process.execPath} ${join(root, 'scripts/extract.ts')}`;
    const told = execFileSync(
      python,
      [join(root, 'examples/spark/count_voices.py'), 'archive', 'claims.parquet', '--command', command],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: {
          ...process.env,
          PYSPARK_PYTHON: python,
          PYSPARK_SUBMIT_ARGS: '--master local[2] pyspark-shell',
        },
      },
    );
    writeFileSync(
      join(folder, 'read.py'),
      'import pandas; pandas.read_parquet("claims.parquet").drop(columns="file").to_csv("spark.csv", index=False)',
    );
    execFileSync(python, ['read.py'], { cwd: folder });
    const read = (text: string | Buffer) => parse(text, { columns: true }) as Record<string, string>[];
    const spark = read(execFileSync('cat', ['spark.csv'], { cwd: folder }));
    const own = read((await call(['archive', '--csv'])).out);
    expect(own).toHaveLength(8 + 2);
    expect(sorted(spark)).toEqual(sorted(own));

    const tables = told.split(/^The .+$/m).slice(1);
    const [speakers, organizations] = tables.map((table) => read(table.trim()));
    expect(speakers).toContainEqual({ month: '2025-05', speaker: 'Ann Field', claims: '2' });
    expect(speakers).toContainEqual({ month: '2025-06', speaker: 'Gazprom', claims: '4' });
    // Seven quotations: one in each of three articles by the mayor, two in each of two by the company.
    expect(organizations).toEqual([{ organization: 'Gazprom', quotations: '4', share: '0.5714' }]);
  },
  300_000,
);
