import type { ClaimRecord } from './claim-record.ts';
import { type ColumnNames, CSV_COLUMNS } from './csv-columns.ts';
import { guardFormula } from './formula.ts';
import type { Table } from './table.ts';

export type CsvSeparator = ',' | ';' | '\t';

/** Claims as a table by RFC 4180: a line of column names, a line a claim, CRLF, unknown left empty. */
export function csv(records: readonly ClaimRecord[], names: ColumnNames, separator: CsvSeparator): string {
  return tableCsv(claimTable(records, names), separator);
}

/** A table as the text of a CSV file. */
export function tableCsv({ head, rows }: Table, separator: CsvSeparator): string {
  return [head, ...rows]
    .map((cells) => `${cells.map((each) => cell(String(each))).join(separator)}\r\n`)
    .join('');
}

/** The same table for the clipboard, where it is to land in cells. */
export function claimTable(records: readonly ClaimRecord[], names: ColumnNames): Table {
  return {
    head: CSV_COLUMNS.map((column) => names[column]),
    rows: records.map((record) => CSV_COLUMNS.map((column) => record[column] ?? '')),
    language: records[0]?.language ?? '',
  };
}

function cell(value: string): string {
  const guarded = guardFormula(value);
  return /[",\r\n;\t']/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
