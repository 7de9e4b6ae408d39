/** What runs in the command's threads, as the package has it: made of the sources, a thread takes five times as long to start. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildModules, COMMAND } from '../../../scripts/package/build-modules.ts';

const root = join(import.meta.dirname, '../../..');
const kept = join(root, 'node_modules/.cache/wiremark-threads');

/** Another one for each state of the sources. */
function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const path of globSync(['{lib,npm,scripts}/**/*.ts', 'package-lock.json'], { cwd: root }).toSorted()) {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Built where that was not done yet for these sources. Several files may ask at once: each builds aside, and the first one stays. */
export async function builtThread(): Promise<URL> {
  const folder = join(kept, stateOfSources());
  const file = join(folder, 'annotate-worker.js');
  if (!existsSync(file)) {
    mkdirSync(kept, { recursive: true });
    const aside = mkdtempSync(join(kept, 'new-'));
    await buildModules({ 'annotate-worker': COMMAND['annotate-worker'] }, aside);
    try {
      renameSync(aside, folder);
    } catch (error) {
      rmSync(aside, { recursive: true });
      if (!existsSync(file)) throw error;
    }
  }
  return pathToFileURL(file);
}
