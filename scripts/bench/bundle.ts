/** Parts of the project as one script, minified as the extension's scripts are. */
import { join } from 'node:path';
import { build } from 'vite';
import { computedModules } from '../computed-modules.ts';

export const root = join(import.meta.dirname, '../..');

/**
 * Bundles a module with all that it imports.
 * @param code the module; it imports by full paths below `root`
 * @param format `iife` to be run as a script in a page
 */
export async function bundle(code: string, format: 'es' | 'iife'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      computedModules(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'entry',
        output: { format, codeSplitting: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
      },
    },
  });
  if (!('output' in result)) throw new Error('one output was expected');
  return result.output[0].code;
}
