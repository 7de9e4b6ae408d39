/**
 * What others wrote and the build puts into the packages goes along with its authors' notice and licence. The build itself says what
 * that is: nobody keeps a list by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Modules that a tool of the build makes up are that tool's. */
const MADE_BY: readonly [RegExp, string][] = [
  [/^\0?rolldown\//u, 'rolldown'],
  [/^\0?vite\//u, 'vite'],
  [/^\0?virtual:wxt-/u, 'wxt'],
];

/** The package that a module belongs to; null for the project's own. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/');
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path);
  return inPackage?.[1] ?? MADE_BY.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

interface Package {
  name: string;
  version: string;
  /** By its SPDX name. */
  licence: string;
  /** Address of the source. */
  source: string;
  /** The licence's text with the authors' names; null where the package comes without. */
  text: string | null;
}

function read(name: string, root: string): Package {
  const folder = join(root, 'node_modules', name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:[.-]|$)/iu.test(each));
  return {
    name,
    version,
    licence: license,
    source: (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/gu, '').replace(/^git:/u, 'https:'),
    text: file ? readFileSync(join(folder, file), 'utf8').trim() : null,
  };
}

/**
 * What is said of these packages. One that comes without its licence's text has that of another from the same repository.
 * @throws where there is none: then somebody has to find out whose it is
 */
export function noticesOf(names: Iterable<string>, root: string): string {
  const packages = [...names].toSorted().map((name) => read(name, root));
  const notices = packages.map(({ name, version, licence, source, text }) => {
    const words = text ?? packages.find((other) => other.source === source && other.text)?.text;
    if (!words) throw new Error(`${name} goes into the packages, and comes without its licence's text`);
    return `${name} ${version} (${licence})\n${source}\n\n${words}\n`;
  });
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}

/** One plugin for all parts of a build, and what writes down the notices of all that it has seen. */
export function thirdPartyNotices(root: string): { plugin: Plugin; write(outDir: string): void } {
  const packages = new Set<string>();
  return {
    plugin: {
      name: 'third-party-notices',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const name = renderedLength > 0 ? packageOf(id) : null;
            if (name) packages.add(name);
          }
        }
      },
    },
    write: (outDir) => writeFileSync(join(outDir, NOTICES), noticesOf(packages, root)),
  };
}
