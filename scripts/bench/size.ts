/** What extraction weighs: bundled and minified as the extension's scripts are, and compressed. */

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { computedModules } from '../computed-modules.ts';
import { kilobytes, type Row } from './table.ts';

const root = join(import.meta.dirname, '../..');
const ENTRY = '\0entry';

/** Bytes of this module with all that it imports, as one minified script compressed by gzip. */
async function bundledSize(code: string): Promise<number> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      computedModules(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? ENTRY : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'entry', output: { format: 'es', codeSplitting: false } },
    },
  });
  if (!('output' in result)) throw new Error('one output was expected');
  return result.output.reduce(
    (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0),
    0,
  );
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
  return [row('engine and English, gzip', english, 150), row('engine, English and Russian, gzip', both, 250)];
}
