/** The invented claims of the documentation's pictures, as a file to import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const exampleLibrary = readFileSync(
  join(import.meta.dirname, '../../../examples/library.jsonl'),
  'utf8',
);
