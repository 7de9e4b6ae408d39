import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Import = readonly [folder: string, imported: string];

const allowed: readonly Import[] = [
  ['lib/text', '../steps/steps.ts'],
  ['lib/language/russian/morphology', '../../../text/token.ts'],
  ['lib/extract/claims', '../../language/language.ts'],
  ['lib/dateline', '../language/english/dateline.ts'],
  ['components/card', '../../lib/extract/claims/rule-sentences.ts'],
  ['lib/export', '../dateline/written-day.ts'],
];
const forbidden: readonly Import[] = [
  ['lib/text', '../language/language.ts'],
  ['lib/text', '../annotation.ts'],
  ['lib/language', '../extract/annotate.ts'],
  ['lib/language/russian/morphology', '../../../annotation.ts'],
  ['lib/extract', '../language/english/english.ts'],
  ['lib/extract/claims', '../../dateline/dateline.ts'],
  ['lib/dateline', '../extract/annotate.ts'],
  ['lib/article', '../language/language.ts'],
  ['lib/highlight', '../extract/annotate.ts'],
  ['lib/export', '../dateline/dateline.ts'],
  ['lib/panel', '../language/language.ts'],
  ['lib', './extract/annotate.ts'],
  ['components/panel', '../../lib/extract/annotate.ts'],
  ['components/panel', 'wxt/browser'],
];

/** The linter's rules for imports (biome.floors.json), tried on files of one import each in an empty copy of the house. */
describe('the floors of the house', () => {
  const house = mkdtempSync(join(tmpdir(), 'floors-'));
  const fileOf = ([folder, imported]: Import) => `${folder}/${imported.replace(/\W+/gu, '-')}.ts`;
  let refused: string;

  beforeAll(() => {
    for (const config of ['biome.json', 'biome.floors.json']) copyFileSync(config, join(house, config));
    for (const one of [...allowed, ...forbidden]) {
      const path = join(house, fileOf(one));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `export { one } from '${one[1]}';\n`);
    }
    const rule = '--only=style/noRestrictedImports';
    const linter = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', rule, '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'],
      { cwd: house, encoding: 'utf8' },
    );
    if (linter.error) throw linter.error;
    refused = linter.stdout;
  });
  afterAll(() => rmSync(house, { recursive: true }));

  it.each(allowed)('%s may stand on %s', (...one) => {
    expect(refused).not.toContain(`/${fileOf(one)},`);
  });

  it.each(forbidden)('%s may not stand on %s', (...one) => {
    expect(refused).toContain(`/${fileOf(one)},`);
  });
});

/** What a language says belongs to lib/language: of words in Latin letters that cannot be seen, of Cyrillic ones it can. */
describe('the engine', () => {
  it('has no word of a language in its code', () => {
    const code = (path: string) => readFileSync(path, 'utf8').replace(/\/\*.*?\*\/|\/\/[^\n]*/gsu, '');
    const files = globSync('lib/{extract,steps}/**/*.ts');
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => /\p{Script=Cyrillic}/u.test(code(path)))).toEqual([]);
  });
});
