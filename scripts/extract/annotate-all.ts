/** Pieces → what came of each, in their order, on one core or on several. */
import type { Outcome, Reading } from './annotate-piece.ts';
import type { Piece } from './piece.ts';
import { Thread } from './thread.ts';

/** So many pieces wait at each thread, so that none is without work; and no more, so that memory does not grow. */
const AHEAD = 4;
/** Nor are more taken in while so much waits, UTF-16 code units or bytes: a single piece may have twice as much, and stands in two threads. */
export const MOST_WAITING = 32 * 1024 * 1024;

interface Waiting {
  outcome: Promise<Outcome>;
  size: number;
}

const sizeOf = (piece: Piece): number =>
  piece.kind === 'line' ? (piece.line?.length ?? 0) : piece.kind === 'page' ? piece.bytes.length : 0;

async function* onThreads(pieces: AsyncIterable<Piece>, threads: readonly Thread[]): AsyncGenerator<Outcome> {
  const source = pieces[Symbol.asyncIterator]();
  const waiting: Waiting[] = [];
  let size = 0;
  const read = async () => {
    const next = await source.next();
    if (next.done) return false;
    const idlest = threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
    waiting.push({ outcome: idlest.annotate(next.value), size: sizeOf(next.value) });
    size += sizeOf(next.value);
    return true;
  };
  const isFull = () => waiting.length >= threads.length * AHEAD || size >= MOST_WAITING;
  let reading: Promise<boolean> | null = read();
  for (;;) {
    const first = waiting[0];
    if (first === undefined) {
      if (reading === null || !(await reading)) return;
      reading = read();
      continue;
    }
    // What is ready goes out even while nothing comes in: somebody may wait for the answer to a line.
    const more: boolean | 'ready' =
      reading === null || isFull()
        ? 'ready'
        : await Promise.race([reading, first.outcome.then(() => 'ready' as const)]);
    if (more === 'ready') {
      yield await first.outcome;
      waiting.shift();
      size -= first.size;
    } else reading = more ? read() : null;
  }
}

/**
 * Annotates pieces, in their order. Many are read on so many threads, also where that is one: a thread's heap has limits from its
 * start on (thread.ts), and this one holds nothing but what comes in and goes out. What a person asks of one is read here, sooner than a
 * thread starts.
 * @param thread what runs in a thread, where it is not what stands beside it
 */
export async function* annotateAll(
  pieces: AsyncIterable<Piece>,
  reading: Reading,
  jobs: number,
  thread?: URL,
): AsyncGenerator<Outcome> {
  const { form, several } = reading;
  if (!several && jobs === 1 && (form === 'words' || form === 'json')) {
    const { annotatePiece } = await import('./annotate-piece.ts');
    for await (const piece of pieces) yield annotatePiece(piece, reading);
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread(reading, thread));
  try {
    yield* onThreads(pieces, threads);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
