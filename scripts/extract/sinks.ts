/** Where the output goes: a stream, a file of text that a later run may go on with, a Parquet table. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Outcome } from './annotate-piece.ts';
import { type ClaimRow, COLUMNS } from './claim-rows.ts';
import type { Write } from './writer.ts';

/** Takes what came of each piece, in order. */
export interface Sink {
  take(outcome: Outcome): Promise<void>;
  finish(): Promise<void>;
  /** Bytes that are written for good; null where a later run cannot go on. */
  written(): number | null;
}

/** @param head what the output opens with */
export async function streamSink(write: Write, head: string): Promise<Sink> {
  if (head !== '') await write(head);
  return {
    take: async ({ out }) => {
      if (out !== '') await write(out);
    },
    finish: async () => {},
    written: () => null,
  };
}

/** @param from bytes of an earlier run that stay; what stands behind them goes */
export async function fileSink(path: string, head: string, from: number): Promise<Sink> {
  const file: FileHandle = await open(path, from > 0 ? 'r+' : 'w');
  let at = from;
  const write = async (text: string) => {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at);
      done += bytesWritten;
      at += bytesWritten;
    }
  };
  if (from > 0) await file.truncate(from);
  else if (head !== '') await write(head);
  return {
    take: async ({ out }) => {
      if (out !== '') await write(out);
    },
    finish: async () => await file.close(),
    written: () => at,
  };
}

/** So many rows are held until they are written together. */
const ROWS = 20_000;

/** A Parquet table with a text column for each of `COLUMNS`. */
export async function parquetSink(path: string): Promise<Sink> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const columnsOf = (rows: readonly ClaimRow[]) =>
    COLUMNS.map((name) => ({ name, data: rows.map((row) => row[name]) }));
  const schema = schemaFromColumnData({
    columnData: columnsOf([]).map((column) => ({ ...column, type: 'STRING' as const, nullable: true })),
  });
  const writer = fileWriter(path);
  const table = new ParquetWriter({ writer, schema });
  let rows: ClaimRow[] = [];
  const flush = () => {
    if (rows.length > 0) table.write({ columnData: columnsOf(rows), rowGroupSize: ROWS });
    rows = [];
  };
  return {
    take: async (outcome) => {
      rows.push(...(outcome.rows ?? []));
      if (rows.length >= ROWS) flush();
    },
    finish: async () => {
      flush();
      table.finish();
    },
    written: () => null,
  };
}
