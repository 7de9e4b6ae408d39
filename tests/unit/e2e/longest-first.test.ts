import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST } from '../../e2e/harness/longest-first.ts';

test('the files that are to begin first are there', () => {
  const fileOf = (name: string) => join(import.meta.dirname, `../../e2e/${name}.test.ts`);
  expect(LONGEST.filter((name) => !existsSync(fileOf(name)))).toEqual([]);
});
