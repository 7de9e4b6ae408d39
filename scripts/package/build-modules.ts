/** The command and its threads as plain ES modules, with all that they use inside. */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { computedModules } from '../computed-modules.ts';

const root = join(import.meta.dirname, '../..');

/** What the command is made of, by the name of its file. */
export const COMMAND = {
  command: join(root, 'scripts/extract.ts'),
  'annotate-worker': join(root, 'scripts/extract/annotate-worker.ts'),
};

/** Builds modules for a bare Node: by the name of its file, where each begins. */
export async function buildModules(
  entries: Readonly<Record<string, string>>,
  outDir: string,
  plugins: Plugin[] = [],
): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [computedModules(), ...plugins],
    resolve: {
      alias: {
        // The DOM would draw on canvases where that package is installed; nobody draws here.
        canvas: join(root, 'node_modules/linkedom/commonjs/canvas-shim.cjs'),
        'cssomnom/parse': join(root, 'npm/no-style-sheets.ts'),
      },
    },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        input: { ...entries },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
