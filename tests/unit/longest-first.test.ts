import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST_IN_BROWSERS, LONGEST_UNITS } from '../longest-first.ts';

test('the files that are to begin first are there', () => {
  const fileOf = (name: string) => join(import.meta.dirname, `../${name}.test.ts`);
  expect([...LONGEST_IN_BROWSERS, ...LONGEST_UNITS].filter((name) => !existsSync(fileOf(name)))).toEqual([]);
});
