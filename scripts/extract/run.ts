/** The command's run: inputs in their order, each piece annotated and told, and what the exit status says of it all. */
import { annotatePiece, type Outcome, type Reading } from './annotate-piece.ts';
import { type Input, inputsOf } from './inputs.ts';
import type { Piece } from './piece.ts';
import { readPieces } from './read-pieces.ts';
import type { Write } from './writer.ts';

/** All was read; something could not be; the words of the command are wrong; something is no text. */
export type Status = 0 | 1 | 2 | 3;

/** What a run has counted. */
export interface Counts {
  articles: number;
  claims: number;
  /** Pages without an article of a wire. */
  without: number;
  unread: number;
  noText: number;
}

const count = (counts: Counts, { found, claims }: Outcome): void => {
  counts.claims += claims;
  if (found === 'article') counts.articles++;
  else if (found === 'none') counts.without++;
  else if (found === 'unread') counts.unread++;
  else counts.noText++;
};

/** Where a run reads and tells. */
export interface Surroundings {
  /** The folder that relative paths begin in. */
  from: string;
  stdin: AsyncIterable<Uint8Array | string>;
  write: Write;
  /** Tells a person a line, aside of the output. */
  tell: (line: string) => void;
}

/** All inputs that some words mean; what is missing is told at its place. */
async function* allPieces(
  words: readonly string[],
  { from, stdin }: Pick<Surroundings, 'from' | 'stdin'>,
): AsyncGenerator<Piece> {
  if (words.length === 0) yield* readPieces({ name: '-', path: null, size: null }, { stdin, asked: 'lines' });
  for (const word of words) {
    const found = await inputsOf(word, from);
    if ('missing' in found) yield { kind: 'unread', from: word, reason: found.missing, noText: false };
    else for (const input of found.inputs) yield* readPieces(input, { stdin });
  }
}

/** Whether several articles may follow each other: more than one input, or one that holds many. Asked before anything is read. */
async function areSeveral(words: readonly string[], from: string): Promise<boolean> {
  if (words.length !== 1) return true;
  const found = await inputsOf(words[0]!, from);
  const [first, second]: (Input | undefined)[] = 'inputs' in found ? found.inputs : [];
  return second !== undefined || /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(first?.name ?? '');
}

/** Reads what some words of the command line mean; without any, JSON Lines from the standard input. */
export async function run(
  words: readonly string[],
  reading: Omit<Reading, 'several'>,
  { from, stdin, write, tell }: Surroundings,
): Promise<Status> {
  const several = await areSeveral(words, from);
  if (several && reading.form === 'json') {
    tell('--json is for one page or text; --jsonl gives a line for each of many');
    return 2;
  }
  const counts: Counts = { articles: 0, claims: 0, without: 0, unread: 0, noText: 0 };
  for await (const piece of allPieces(words, { from, stdin })) {
    const outcome = annotatePiece(piece, { ...reading, several });
    count(counts, outcome);
    if (outcome.trouble !== null) tell(outcome.trouble);
    if (outcome.out !== '') await write(outcome.out);
  }
  if (counts.without > 0 && reading.form === 'jsonl')
    tell(`${counts.without === 1 ? 'one page' : `${counts.without} pages`} without an article of a wire`);
  if (counts.unread > 0) return 1;
  return counts.noText > 0 ? 3 : 0;
}
