import { type CsvSeparator, tableCsv } from '../export/csv.ts';
import { CSV_COLUMNS } from '../export/csv-columns.ts';
import { keptRecord } from './kept-record.ts';
import { LIBRARY_COLUMNS, type LibraryWords } from './library-words.ts';
import type { LibraryRow } from './query.ts';

/** What stands between several organizations or tags in one cell. */
const AMONG = '; ';

/** A table by RFC 4180 in pieces: the columns of copied claims, then organizations, note, tags and the time of keeping. */
export async function* libraryCsv(
  portions: AsyncIterable<LibraryRow[]>,
  words: LibraryWords,
  separator: CsvSeparator,
): AsyncIterable<string> {
  const { language } = words;
  const head = [
    ...CSV_COLUMNS.map((column) => words.columns[column]),
    ...LIBRARY_COLUMNS.map((column) => words.libraryColumns[column]),
  ];
  yield tableCsv({ head, rows: [], language }, separator);
  for await (const rows of portions) {
    const [first, ...others] = rows.map((row) => cellsOf(row, language));
    if (first) yield tableCsv({ head: first, rows: others, language }, separator);
  }
}

function cellsOf({ claim, article }: LibraryRow, language: string): string[] {
  const record = keptRecord(claim, article, language);
  return [
    ...CSV_COLUMNS.map((column) => record[column] ?? ''),
    claim.organizations.map(({ name }) => name).join(AMONG),
    claim.note,
    claim.tags.join(AMONG),
    claim.keptAt,
  ];
}
