import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** The project's own articles, with whatever markup their files hold: the fixtures, and the examples of the demo. */
export const ownArticles: readonly string[] = globSync(['tests/articles/**/*.{txt,md}', 'examples/*.html'], {
  cwd: root,
})
  .toSorted()
  .map((path) => readFileSync(join(root, path), 'utf8'));
