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

/**
 * One cell. Spreadsheets run a cell that begins like a formula, and the words come from a page that nobody checked: such a
 * cell begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: string): string {
  const guarded =
    /^[=+\-@\t\r\n＝＋－＠]/u.test(value.trimStart()) || /^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;\t']/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
