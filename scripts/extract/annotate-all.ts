/** Pieces → what came of each, in their order, on one core or on several. */
import { annotatePiece, type Outcome, type Reading } from './annotate-piece.ts';
import type { Piece } from './piece.ts';
import { Thread } from './thread.ts';

/** So many pieces wait at each thread, so that none is without work; and no more, so that memory does not grow. */
const AHEAD = 4;

async function* onThreads(pieces: AsyncIterable<Piece>, threads: readonly Thread[]): AsyncGenerator<Outcome> {
  const source = pieces[Symbol.asyncIterator]();
  const waiting: Promise<Outcome>[] = [];
  const read = async () => {
    const next = await source.next();
    if (next.done) return false;
    const idlest = threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
    waiting.push(idlest.annotate(next.value));
    return true;
  };
  let reading: Promise<boolean> | null = read();
  for (;;) {
    const first = waiting[0];
    if (first === undefined) {
      if (reading === null || !(await reading)) return;
      reading = read();
      continue;
    }
    // What is ready goes out even while nothing comes in: somebody may wait for the answer to a line.
    const isFull = waiting.length >= threads.length * AHEAD;
    const more: boolean | 'ready' =
      reading === null || isFull
        ? 'ready'
        : await Promise.race([reading, first.then(() => 'ready' as const)]);
    if (more === 'ready') {
      yield await first;
      waiting.shift();
    } else reading = more ? read() : null;
  }
}

/** Annotates pieces on so many threads; with one, here. */
export async function* annotateAll(
  pieces: AsyncIterable<Piece>,
  reading: Reading,
  jobs: number,
): AsyncGenerator<Outcome> {
  if (jobs === 1) {
    for await (const piece of pieces) yield annotatePiece(piece, reading);
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread(reading));
  try {
    yield* onThreads(pieces, threads);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
