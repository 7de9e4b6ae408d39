/**
 * The example on Apache Spark gives, claim by claim, what the command gives. What a task does with its file, and the questions, are tried with
 * Python, pandas and pyarrow alone, on SQLite; all of it where Java and PySpark are as well.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article, commandIn, page } from '../unit/scripts/command.ts';
import { warc } from '../unit/scripts/warc.ts';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/spark');
const command = `${process.execPath} ${join(root, 'scripts/extract.ts')}`;
const python = process.env.WIREMARK_PYTHON ?? 'python3';

/** Says what is missing, where something is: these commands tell. */
function lacks(what: string, commands: string[]): boolean {
  const missing = commands.find((each) => spawnSync(each, { shell: true }).status !== 0);
  if (missing) console.log(`${what} is not tried here: "${missing}" fails (WIREMARK_PYTHON names a Python).`);
  return missing !== undefined;
}
const imports = (modules: string) => `${python} -c "import ${modules}"`;
const withoutPython = lacks('What the Spark example does', [imports('pandas, pyarrow')]);
const withoutSpark = withoutPython || lacks('Spark itself', ['java -version', imports('pyspark')]);

const { folder, remove, put, get, call } = commandIn('spark');
const FILES = ['archive/a.jsonl', 'archive/b/b.jsonl.gz', 'archive/c.warc.gz'];
beforeAll(async () => {
  const line = (id: number, month: string, text: string) =>
    JSON.stringify({ id, published: `2025-${month}-03`, text });
  const other = 'ALTON, May 3. /TASS/. "The plan is ready," Gazprom said.\n\n"It is," the company added.';
  const [lines, zipped, crawl] = FILES as [string, string, string];
  put(lines, [line(1, '05', article('ALTON')), line(2, '06', other), '{"id":'].join('\n'));
  put(zipped, gzipSync([line(3, '06', article('BURFORD')), line(4, '06', other)].join('\n')));
  put(crawl, await warc([{ url: 'https://wire.example/1', body: page('CANTON') }]));
});
afterAll(remove);

type Rows = Record<string, string>[];
const rowsOf = (text: string | Buffer) => parse(text, { columns: true }) as Rows;
/** The rows of a table in an order of their own: Spark keeps that of each file, and none among files. */
const sorted = (rows: Rows) => rows.map((row) => JSON.stringify(row)).toSorted();
const inPython = (words: string[]) =>
  execFileSync(python, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      PYTHONPATH: example,
      PYTHONDONTWRITEBYTECODE: '1',
      PYSPARK_PYTHON: python,
      PYSPARK_SUBMIT_ARGS: '--master local[2] pyspark-shell',
    },
  });

/** What the example has told is what the command tells, and the two answers follow from it. */
async function expectSame(claims: Buffer, told: string): Promise<void> {
  const own = rowsOf((await call(['archive', '--csv'])).out);
  expect(own).toHaveLength(8 + 2);
  expect(sorted(rowsOf(claims))).toEqual(sorted(own));
  const [speakers, organizations] = told
    .split(/^The .+$/m)
    .slice(1)
    .map((table) => rowsOf(table.trim()));
  expect(speakers).toContainEqual({ month: '2025-05', speaker: 'Ann Field', claims: '2' });
  expect(speakers).toContainEqual({ month: '2025-06', speaker: 'Gazprom', claims: '4' });
  // Seven quotations: one in each of three articles by the mayor, two in each of two by the company.
  expect(organizations).toEqual([{ organization: 'Gazprom', quotations: '4', share: '0.5714' }]);
}

it.skipIf(withoutPython)(
  'a task reads its file by the command, and the questions have their answers',
  async () => {
    put(
      'without_spark.py',
      `
import shlex, sqlite3, sys
import pandas
from count_voices import COLUMNS, QUESTIONS, claims_in
command, *files = sys.argv[1:]
claims = pandas.concat(claims_in(open(name, "rb").read(), shlex.split(command))[COLUMNS] for name in files)
claims.to_csv("alone.csv", index=False)
database = sqlite3.connect(":memory:")
claims.to_sql("claims", database, index=False)
for title, question in QUESTIONS:
    print(f"\\n{title}\\n")
    print(pandas.read_sql_query(question, database).to_csv(index=False))
`,
    );
    const told = inPython(['without_spark.py', command, ...FILES]);
    await expectSame(get('alone.csv'), told);
  },
);

it.skipIf(withoutSpark)(
  'each file is a task, and the same comes of it on Spark',
  async () => {
    const told = inPython([
      join(example, 'count_voices.py'),
      'archive',
      'claims.parquet',
      '--command',
      command,
    ]);
    put(
      'read.py',
      'import pandas; pandas.read_parquet("claims.parquet").drop(columns="file").to_csv("spark.csv", index=False)',
    );
    inPython(['read.py']);
    await expectSame(get('spark.csv'), told);
  },
  300_000,
);
