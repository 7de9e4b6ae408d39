/** The files that take longest begin first, so that none is left over for the end, when nothing else runs beside it. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that took more than half a minute, the longest first. All others follow as Vitest orders them: by their last run, or by their size. */
export const LONGEST = [
  'library',
  'panel-looks',
  'library-storage',
  'keeping',
  'popup',
  'hostile-overlays',
  'panel-states',
  'put-right',
  'card-heard',
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.indexOf(basename(moduleId, '.test.ts'));
  return at < 0 ? LONGEST.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
