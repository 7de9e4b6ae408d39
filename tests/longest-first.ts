/** The files that take longest begin first, so that none is left over for the end, when nothing else runs beside it. */
import { relative } from 'node:path';
import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';

/** Tests in browsers that took more than half a minute, the longest first. Below `tests`, without `.test.ts`. */
export const LONGEST_IN_BROWSERS = [
  'e2e/library',
  'e2e/panel-looks',
  'e2e/library-storage',
  'e2e/keeping',
  'e2e/popup',
  'e2e/hostile-overlays',
  'e2e/panel-states',
  'e2e/put-right',
  'e2e/card-heard',
];

/** The others that did, with as many cases as CI tries. */
export const LONGEST_UNITS = [
  'unit/robustness/annotate',
  'unit/scripts/extract',
  'unit/library/random-doings',
  'unit/robustness/exports',
  'unit/scripts/extract-jobs',
  'unit/robustness/regular-expressions',
  'unit/robustness/read-page',
];

/** @param names files as they are listed here; all others follow as Vitest orders them: by their last run, or by their size */
export function longestFirst(names: readonly string[]): TestSequencerConstructor {
  const place = ({ moduleId }: TestSpecification): number => {
    const at = names.indexOf(relative(import.meta.dirname, moduleId).replace(/\.test\.ts$/, ''));
    return at < 0 ? names.length : at;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
    }
  };
}
