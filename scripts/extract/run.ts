/** The command's run: inputs in their order, each piece annotated and told, and what the exit status says of it all. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { annotateAll } from './annotate-all.ts';
import type { Outcome, Reading } from './annotate-piece.ts';
import {
  type Checkpoint,
  type Counts,
  checkpointPath,
  dropCheckpoint,
  readCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';
import { csvHead } from './claim-rows.ts';
import { type Input, inputsOf } from './inputs.ts';
import type { Piece } from './piece.ts';
import { progressLine, progressOn } from './progress.ts';
import { readPieces } from './read-pieces.ts';
import { fileSink, parquetSink, type Sink, streamSink } from './sinks.ts';
import type { Write } from './writer.ts';

/** All was read; something could not be; the words of the command are wrong; something is no text. */
export type Status = 0 | 1 | 2 | 3;

/** What a run is asked for. */
export interface Task {
  /** The inputs, as they were given; without any, JSON Lines from the standard input. */
  words: readonly string[];
  reading: Omit<Reading, 'several'>;
  jobs: number;
  /** The file that the output goes to; null for the standard output. */
  out: string | null;
  /** Go on where an earlier run stopped. */
  resume: boolean;
}

/** Where a run reads and tells. */
export interface Surroundings {
  /** The folder that relative paths begin in. */
  from: string;
  stdin: AsyncIterable<Uint8Array | string>;
  write: Write;
  /** Tells a person a line, aside of the output. */
  tell: (line: string) => void;
  /** Shows how far the run is, where somebody looks. */
  show?: (text: string) => void;
  /** What runs in its threads, where that was built apart. */
  thread?: URL;
}

/** Milliseconds between two checkpoints: so much work is done again at most. */
const CHECKPOINTS = 1000;

type Source = { input: Input; asked: 'lines' | null } | { missing: string; word: string };

/** All files that some words mean, and what is missing at its place. */
async function sourcesOf(words: readonly string[], from: string): Promise<Source[]> {
  if (words.length === 0) return [{ input: { name: '-', path: null, size: null }, asked: 'lines' }];
  const found = await Promise.all(words.map((word) => inputsOf(word, from)));
  return found.flatMap((each, at): Source[] =>
    'missing' in each
      ? [{ missing: each.missing, word: words[at]! }]
      : each.inputs.map((input) => ({ input, asked: null })),
  );
}

/** Whether several articles may follow each other: more than one input, or one that holds many. */
const areSeveral = (sources: readonly Source[]): boolean => {
  const [first] = sources;
  if (sources.length !== 1 || first === undefined) return true;
  return 'input' in first && /\.(?:jsonl|ndjson|warc)(?:\.gz)?$/i.test(first.input.name);
};

const count = (counts: Counts, { found, claims }: Outcome): void => {
  counts.claims += claims;
  if (found === 'article') counts.articles++;
  else if (found === 'none') counts.without++;
  else if (found === 'unread') counts.unread++;
  else counts.noText++;
};

async function sinkOf(
  { reading: { form }, out }: Task,
  { from, write }: Surroundings,
  written: number,
): Promise<Sink> {
  const head = form === 'csv' ? csvHead() : '';
  if (out === null) return await streamSink(write, head);
  const path = resolve(from, out);
  return form === 'parquet' ? await parquetSink(path) : await fileSink(path, head, written);
}

/** The checkpoint to go on from, or why there is none to go on from. */
async function earlierRun(
  out: string,
  asked: string,
): Promise<Checkpoint | null | { status: Status; reason: string }> {
  const checkpoint = await readCheckpoint(out);
  if (checkpoint === null)
    return (await stat(out).catch(() => null))
      ? { status: 0, reason: 'is complete: there is nothing to go on with' }
      : null;
  if (checkpoint.asked === asked) return checkpoint;
  return {
    status: 2,
    reason: `was begun with other words (${checkpointPath(out)}): go on with the same, or leave out --resume`,
  };
}

async function* allPieces(
  sources: readonly Source[],
  { stdin }: Surroundings,
  { skip, onFile, onBytes }: { skip: number; onFile: () => void; onBytes: (count: number) => void },
): AsyncGenerator<Piece> {
  let at = 0;
  for (const source of sources) {
    if ('missing' in source) {
      const { word, missing } = source;
      if (at++ >= skip) yield { kind: 'unread', from: word, reason: missing, noText: false };
      continue;
    }
    const { input, asked } = source;
    for await (const piece of readPieces(input, { stdin, asked, onBytes })) if (at++ >= skip) yield piece;
    onFile();
  }
}

const diskIsFull = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOSPC';

/** Reads what some words of the command line mean, and tells it. */
export async function run(task: Task, around: Surroundings): Promise<Status> {
  const { words, reading, jobs, resume } = task;
  const { from, tell, show, thread } = around;
  const sources = await sourcesOf(words, from);
  const several = areSeveral(sources);
  if (several && reading.form === 'json') {
    tell('--json is for one page or text; --jsonl gives a line for each of many');
    return 2;
  }
  const out = task.out === null ? null : resolve(from, task.out);
  const asked = JSON.stringify([words, reading]);
  const earlier = resume && out !== null ? await earlierRun(out, asked) : null;
  if (earlier !== null && 'reason' in earlier) {
    tell(`${task.out} ${earlier.reason}`);
    return earlier.status;
  }
  const counts = earlier?.counts ?? { articles: 0, claims: 0, without: 0, unread: 0, noText: 0 };
  let pieces = earlier?.pieces ?? 0;
  const sizes = sources.map((source) => ('input' in source ? source.input.size : 0));
  const all = sizes.includes(null) ? null : sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
  const pace = { files: 0, bytes: 0, all };
  const start = performance.now();
  const progress = show && progressOn(show);
  let sink: Sink | null = null;
  try {
    sink = await sinkOf(task, around, earlier?.written ?? 0);
    let saved = Date.now();
    const all = allPieces(sources, around, {
      skip: pieces,
      onFile: () => pace.files++,
      onBytes: (more) => {
        pace.bytes += more;
      },
    });
    for await (const outcome of annotateAll(all, { ...reading, several }, jobs, thread)) {
      await sink.take(outcome);
      count(counts, outcome);
      pieces++;
      if (outcome.trouble !== null) {
        progress?.end();
        tell(outcome.trouble);
      }
      const seconds = (performance.now() - start) / 1000;
      progress?.tell(() => progressLine(counts, { ...pace, seconds }));
      const written = sink.written();
      if (out === null || written === null || Date.now() - saved < CHECKPOINTS) continue;
      await writeCheckpoint(out, { asked, pieces, written, counts });
      saved = Date.now();
    }
    await sink.finish();
    if (out !== null) await dropCheckpoint(out);
  } catch (error) {
    if (!diskIsFull(error)) throw error;
    tell(`${task.out ?? 'the output'}: the disk is full; --resume goes on when there is room`);
    return 1;
  } finally {
    progress?.end();
  }
  if (counts.without > 0 && reading.form !== 'words' && reading.form !== 'json')
    tell(`${counts.without === 1 ? 'one page' : `${counts.without} pages`} without an article of a wire`);
  if (counts.unread > 0) return 1;
  return counts.noText > 0 ? 3 : 0;
}
