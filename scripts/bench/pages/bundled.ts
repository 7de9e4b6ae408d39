/** The project's own parts as a script for a page, to be measured there by themselves. */
import { join } from 'node:path';
import { build } from 'vite';
import { computedModules } from '../../computed-modules.ts';

const root = join(import.meta.dirname, '../../..');

/** What runs in the page: the project's own reader, engine and painter under one name. */
const ENTRY = `
import { readPage } from '${root}/lib/article/read-page.ts';
import { annotate } from '${root}/lib/extract/annotate.ts';
import { english } from '${root}/lib/language/english/english.ts';
import { marksAt } from '${root}/lib/highlight/find-mark.ts';
import { offsetUnder } from '${root}/lib/highlight/hit-test.ts';
import { marksOf } from '${root}/lib/highlight/marks.ts';
import { Painter } from '${root}/lib/highlight/painter.ts';
import { DEFAULT_SETTINGS } from '${root}/lib/settings/settings.ts';
globalThis.bench = { readPage, annotate, english, marksAt, offsetUnder, marksOf, Painter, DEFAULT_SETTINGS };
`;

/** The reader, engine and painter as one script that puts them under `bench`. */
export async function bundled(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      computedModules(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? ENTRY : null),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'entry', output: { format: 'iife', codeSplitting: false } },
    },
  });
  if (!('output' in result)) throw new Error('one output was expected');
  return result.output[0].code;
}
