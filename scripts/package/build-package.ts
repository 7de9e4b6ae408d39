/**
 * The npm package: the command and the module as plain ES modules for a bare Node, with all that they use inside. Nothing is left to be
 * installed with it, so what was tested is what runs, and it can be installed where no registry is reached.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { thirdPartyNotices } from '../third-party-notices.ts';
import { buildModules, COMMAND } from './build-modules.ts';

const root = join(import.meta.dirname, '../..');
const OUTPUT = join(root, '.output/npm');
const TYPES = join(root, '.output/npm-types');

/** What is built, by the name of its file in the package. */
const ENTRIES = {
  wiremark: join(root, 'npm/wiremark.ts'),
  ...COMMAND,
};

/** What the package says of itself. Version, licence and the oldest Node are the project's. */
function manifest(): object {
  const { version, description, license, engines } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return {
    name: 'wiremark',
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { wiremark: 'dist/command.js' },
    exports: { '.': { types: './types/npm/wiremark.d.ts', default: './dist/wiremark.js' } },
    types: './types/npm/wiremark.d.ts',
    sideEffects: false,
  };
}

/** The declarations of the module and of what they name, without those of the engine behind it. */
function writeTypes(): void {
  rmSync(TYPES, { recursive: true, force: true });
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'npm')], { stdio: 'inherit' });
  const open = [join(TYPES, 'npm/wiremark.d.ts')];
  const seen = new Set(open);
  for (const file of open) {
    const declared = readFileSync(file, 'utf8');
    for (const [, path] of declared.matchAll(/from '(\.[^']+)\.ts'/g)) {
      const next = resolve(dirname(file), `${path}.d.ts`);
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
    const target = join(OUTPUT, 'types', relative(TYPES, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, declared.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"));
  }
}

/** Builds the package anew; its folder. */
export async function buildPackage(): Promise<string> {
  rmSync(OUTPUT, { recursive: true, force: true });
  const notices = thirdPartyNotices(root);
  await buildModules(ENTRIES, join(OUTPUT, 'dist'), [notices.plugin]);
  writeTypes();
  notices.write(OUTPUT);
  copyFileSync(join(root, 'LICENSE'), join(OUTPUT, 'LICENSE'));
  copyFileSync(join(root, 'docs/package.md'), join(OUTPUT, 'README.md'));
  writeFileSync(join(OUTPUT, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  return OUTPUT;
}

/** Packs a built package; the path of the packed file. */
export function packPackage(folder: string, into = join(root, '.output')): string {
  const told = execFileSync('npm', ['pack', folder, '--json', '--pack-destination', into], {
    encoding: 'utf8',
    // What npm runs at packing is nobody's business here: the folder is built.
    env: { ...process.env, npm_config_ignore_scripts: 'true' },
  });
  const [packed] = Object.values(JSON.parse(told)) as [{ filename: string }];
  return join(into, packed.filename);
}
