/** Provides a Python that reads tables, for the test of the example on Spark: pandas and pyarrow, 85 MB to fetch, where Spark and Java would be 500 more. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canInstall } from './apt-install.ts';

/** Environment variable that names the executable; it goes before everything else. */
const VARIABLE = 'WIREMARK_PYTHON';
const MODULES = ['pandas', 'pyarrow'];

const readsTables = (python: string): boolean =>
  spawnSync(python, ['-c', `import ${MODULES.join(', ')}`]).status === 0;

const run = (command: string, ...words: string[]): void => {
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
};

/**
 * The Python that is there, or one of the project's own into which the modules are installed (as root on Debian Python too), kept in
 * `node_modules` until the next `npm ci`. Null, and a line that says why, where that is not possible.
 */
export function providePython(root: string): string | null {
  const named = process.env[VARIABLE] ?? 'python3';
  if (readsTables(named)) return named;
  const folder = join(root, 'node_modules/.cache/python');
  const own = join(folder, 'bin/python');
  if (existsSync(own) && readsTables(own)) return own;
  console.error(`Installing ${MODULES.join(' and ')} for the Spark example ...`);
  try {
    rmSync(folder, { recursive: true, force: true });
    const begun = spawnSync('python3', ['-m', 'venv', folder]).status === 0;
    if (!begun && canInstall()) {
      aptInstall('python3-venv');
      run('/usr/bin/python3', '-m', 'venv', '--clear', folder);
    }
    run(own, '-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', ...MODULES);
    return own;
  } catch (error) {
    console.error(`No Python that reads tables: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
