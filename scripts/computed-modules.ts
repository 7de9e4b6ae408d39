import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { fold } from '../lib/folded-words.ts';

const FOLDED_WORDS = join(import.meta.dirname, '../lib/folded-words.ts');

/** Shorter strings are written as they are. */
const LONG = 1000;
/** Folding has to leave no more than this share of a string, or it is not worth the unfolding. */
const WORTH = 0.75;

/** A value as it stands in the bundle: JSON, with long lists of word forms folded. */
function written(value: unknown): string {
  if (typeof value === 'string' && value.length > LONG) {
    const folded = fold(value);
    if (folded !== null && folded.length < value.length * WORTH) return `unfold(${JSON.stringify(folded)})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${written(one)}`);
  return `{ ${entries.join(', ')} }`;
}

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
        const lines = Object.entries(values).map(
          ([name, value]) => `export const ${name} = ${written(value)};`,
        );
        const folds = lines.some((line) => line.includes('unfold('));
        return [...(folds ? [`import { unfold } from ${JSON.stringify(FOLDED_WORDS)};`] : []), ...lines].join(
          '\n',
        );
      },
    },
  };
}
