import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Modules named `*.computed.ts` are run when the extension is built, and what they export stands in the bundle as it came out:
 * strings, numbers, lists and plain objects. So a page need not wait for what is the same in all pages. Elsewhere (Node, the
 * tests) they are modules like any other.
 */
export function computedModules(): Plugin {
  return {
    name: 'computed-modules',
    load: {
      filter: { id: /\.computed\.ts$/ },
      async handler(id) {
        const values: Record<string, unknown> = await import(pathToFileURL(id).href);
        return Object.entries(values)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
      },
    },
  };
}
