/** What extraction weighs: bundled and minified as the extension's scripts are, and compressed. */
import { gzipSync } from 'node:zlib';
import { bundle, root } from './bundle.ts';
import { kilobytes, type Row } from './table.ts';

/** Bytes of this module with all that it imports, as one minified script compressed by gzip. */
async function bundledSize(code: string): Promise<number> {
  return gzipSync(await bundle(code, 'es'), { level: 9 }).length;
}

const engine = `import { annotate } from '${root}/lib/extract/annotate.ts';`;
const language = (name: string) => `import { ${name} } from '${root}/lib/language/${name}/${name}.ts';`;

export async function measureSize(): Promise<Row[]> {
  const [english, both, compromise] = await Promise.all([
    bundledSize(`${engine}${language('english')} globalThis.bench = [annotate, english];`),
    bundledSize(
      `${engine}${language('english')}${language('russian')} globalThis.bench = [annotate, english, russian];`,
    ),
    bundledSize(`import nlp from 'compromise'; globalThis.bench = nlp;`),
  ]);
  const row = (what: string, size: number, limit: number): Row => ({
    what,
    ours: kilobytes(size),
    against: `compromise ${kilobytes(compromise)}`,
    ratio: compromise / size,
    limit: `< ${limit} KB`,
    holds: size < limit * 1024,
  });
  return [row('engine and English, gzip', english, 120), row('engine, English and Russian, gzip', both, 230)];
}
