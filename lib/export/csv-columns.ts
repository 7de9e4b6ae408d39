import type { ClaimRecord } from './claim-record.ts';

/** The columns of the table, in order. */
export const CSV_COLUMNS = [
  'words',
  'kind',
  'speaker',
  'role',
  'organization',
  'cue',
  'source',
  'wire',
  'place',
  'printedDate',
  'isoDate',
  'title',
  'url',
  'fragment',
] as const satisfies readonly (keyof ClaimRecord)[];

/** What columns are called. */
export type ColumnNames = Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;
