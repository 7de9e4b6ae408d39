/** How far a run has come, kept beside its output, so that another can go on where it stopped. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** What a run has counted. */
export interface Counts {
  articles: number;
  claims: number;
  /** Pages without an article of a wire, and what else servers answered. */
  without: number;
  unread: number;
  noText: number;
}

export interface Checkpoint {
  /** What the run was asked for: another cannot go on with it. */
  asked: string;
  /** Pieces that are done. */
  pieces: number;
  /** Bytes of the output that hold what came of them. */
  written: number;
  counts: Counts;
}

export const checkpointPath = (output: string): string => `${output}.progress`;

/** The last checkpoint of a run that was interrupted; null where there is none. */
export async function readCheckpoint(output: string): Promise<Checkpoint | null> {
  const text = await readFile(checkpointPath(output), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

/** Whole or not at all: a run may be stopped while it writes. */
export async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const next = `${checkpointPath(output)}.new`;
  await writeFile(next, JSON.stringify(checkpoint));
  await rename(next, checkpointPath(output));
}

export const dropCheckpoint = (output: string): Promise<void> => rm(checkpointPath(output), { force: true });
