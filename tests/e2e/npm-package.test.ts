/** The npm package as somebody has it who installs the packed file in a folder of their own, with no registry in reach. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage, packPackage } from '../../scripts/package/build-package.ts';
import { linesOf, page } from '../unit/scripts/command.ts';
import { warc } from '../unit/scripts/warc.ts';

const root = join(import.meta.dirname, '../..');
const ENGLISH =
  'LAKEFORD, June 26. /TASS/. The bridge will be opened in September, Mayor Ann Field said.\n\n"We have waited for it," she said.\n\nThe ferry will run until the end of the year.';
const LARGEST = 400_000;

/** The machine's own Node where it has one that the package promises to run on; it is older than the one of the tools. */
function bareNode(): string {
  const others = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path));
  const found = others.find((path) => {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' });
    return Number(/^v(\d+)/.exec(version)?.[1]) >= 20;
  });
  return found ?? process.execPath;
}

const node = bareNode();
let folder: string;
let packed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'npm-package-'));
  packed = packPackage(await buildPackage(), folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], { cwd: folder });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const wiremark = (words: string[], input = ''): string =>
  execFileSync(node, [join(folder, 'node_modules/.bin/wiremark'), ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });

describe('the npm package', () => {
  it(`is no larger than ${LARGEST} bytes and brings nothing with it`, () => {
    expect(statSync(packed).size).toBeLessThan(LARGEST);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'wiremark',
    ]);
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/wiremark/package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.scripts).toBeUndefined();
  });

  it('exports these names and no others', () => {
    const script = `import * as wiremark from 'wiremark';
      const { annotate, english, russian, detectLanguage } = wiremark;
      const [claim] = annotate(process.argv[2]).claims;
      const refusals = [() => annotate(7), () => annotate('x', { code: 'en' }), () => detectLanguage(null)].map((call) => {
        try { call(); return null; } catch (error) { return error.name; }
      });
      console.log(JSON.stringify({ names: Object.keys(wiremark), claim, refusals,
        languages: ['Мост откроют в мае.', 'It was said.', '橋'].map((text) => detectLanguage(text)),
        own: detectLanguage('Мост') === russian && english.code === 'en' }));`;
    const told = execFileSync(node, [put('names.mjs', script), ENGLISH], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(told)).toMatchObject({
      names: ['annotate', 'detectLanguage', 'english', 'russian'],
      claim: { speaker: { name: 'Ann Field', role: 'Mayor' }, kind: 'indirect' },
      refusals: ['TypeError', 'TypeError', 'TypeError'],
      languages: [{ code: 'ru' }, { code: 'en' }, null],
      own: true,
    });
  });

  it('declares its types', () => {
    put(
      'typed.ts',
      `import { annotate, detectLanguage, english, type Annotation, type Claim, type Language } from 'wiremark';
       const annotation: Annotation = annotate('x', detectLanguage('x') ?? english);
       const [claim]: readonly Claim[] = annotation.claims;
       export const name: string | undefined = claim?.speaker?.name;
       export const language: Language = english;
       // @ts-expect-error a claim has no such word
       export const none = claim?.truth;`,
    );
    const words = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'typed.ts'];
    execFileSync(join(root, 'node_modules/.bin/tsc'), words, { cwd: folder, encoding: 'utf8' });
  });

  it('has the command, which is the same as in the source tree', () => {
    expect(wiremark([put('a.txt', ENGLISH)])).toContain('-- Ann Field, Mayor  (indirect, “said”)');
    const line = `${JSON.stringify({ id: 1, text: ENGLISH })}\n`;
    const ours = execFileSync(process.execPath, [join(root, 'scripts/extract.ts'), '--jsonl'], {
      input: line,
      encoding: 'utf8',
    });
    expect(wiremark(['--jsonl'], line)).toBe(ours);
    expect(JSON.parse(wiremark([put('a.html', page('ALTON')), '--json'])).claims).toHaveLength(2);
  });

  it('reads archives on several cores and writes tables', async () => {
    const records = ['ALTON', 'BURFORD'].map((place) => ({
      url: `https://wire.example/${place}`,
      body: page(place),
    }));
    writeFileSync(join(folder, 'crawl.warc.gz'), await warc(records));
    const words = ['crawl.warc.gz', '--jobs', '2'];
    expect(linesOf(wiremark([...words, '--jsonl'])).map(({ id }) => id)).toEqual(
      records.map(({ url }) => url),
    );
    expect(wiremark([...words, '--csv']).split('\r\n')).toHaveLength(1 + 4 + 1);
    wiremark([...words, '--parquet', '--out', 'claims.parquet']);
    const file = readFileSync(join(folder, 'claims.parquet'));
    const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
    expect(await parquetReadObjects({ file: buffer })).toHaveLength(4);
  });
});
