import type { ClaimRecord } from './claim-record.ts';
import { guardFormula } from './formula.ts';

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
  'isoDate',
  'title',
  'url',
  'fragment',
] as const satisfies readonly (keyof ClaimRecord)[];

/** Claims as a table by RFC 4180: a line of column names, a line a claim, CRLF, unknown left empty. */
export function csv(records: readonly ClaimRecord[]): string {
  const lines = [CSV_COLUMNS, ...records.map((record) => CSV_COLUMNS.map((column) => record[column] ?? ''))];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const guarded = guardFormula(value);
  return /[",\r\n;\t']/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
