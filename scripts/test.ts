/**
 * Everything that has to hold, in one go: `npm test`. Runs all steps even when one fails, and closes with the counts
 * of the tests (a step that is no test suite counts as one).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, provideBrowser } from './browsers/find-browser.ts';
import { providePython } from './provide-python.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'artifacts/test-reports');

interface Counts {
  passed: number;
  failed: number;
}

/** One command, counted as one check. */
function check(title: string, command: string, ...words: string[]): Counts {
  console.log(`\n--- ${title}`);
  const { status } = spawnSync(command, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One run of Vitest, counted by its tests. A run that breaks off without a report counts as one failure. */
function suite(title: string, config: string): Counts {
  console.log(`\n--- ${title}`);
  const report = join(reports, `${config}.json`);
  rmSync(report, { force: true });
  const { status } = spawnSync(
    'vitest',
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const brokeOff = status !== 0 && numFailedTests === 0;
    return { passed: numPassedTests, failed: numFailedTests + (brokeOff ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

// What is quick for each save is not enough here (tests/unit/robustness).
process.env.WIREMARK_CASES ??= '100000';
mkdirSync(reports, { recursive: true });
const steps: (() => Counts)[] = [
  () => check('format and lint', 'biome', 'check', '--error-on-warnings', '.'),
  () => check('types', 'tsc', '--noEmit'),
  () => suite('unit and article tests', 'vitest.config.ts'),
  () => check('build for Chrome', 'wxt', 'build', '-b', 'chrome'),
  () => check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  () => check('web-ext lint', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--boring'),
  () => {
    for (const browser of BROWSERS) console.log(`${browser}: ${provideBrowser(browser)}`);
    const python = providePython(root);
    if (python !== null) process.env.WIREMARK_PYTHON = python;
    return suite('tests in Chromium and Firefox', 'vitest.e2e.config.ts');
  },
];

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = step();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
