import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome, Reading } from './annotate-piece.ts';
import type { Piece } from './piece.ts';

/** Beside this module, in the source tree and in the built package. */
const WORKER = new URL(`./annotate-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * Where new objects stand, in MB, in three parts: two of 8 MB that take turns, and what is too large for them. Left to itself, V8 doubles the
 * parts up to 64 MB while an archive is read, by how many articles it happens to find half read when it cleans up, and does not give
 * them back: memory grows for ten thousand articles, and nothing gets faster by it. What lives longer has the limits that V8 gives any program,
 * for a single article may be as long as a book.
 */
const HEAP = { maxYoungGenerationSizeMb: 24 };

interface Pending {
  piece: Piece;
  resolve(outcome: Outcome): void;
}

/** A thread that annotates pieces in their order. It outlives a piece that it breaks on. */
export class Thread {
  readonly #reading: Reading;
  readonly #module: URL;
  #worker: Worker;
  #pending: Pending[] = [];

  /** @param module what runs in the thread: a test may want one that breaks */
  constructor(reading: Reading, module: URL = WORKER) {
    this.#reading = reading;
    this.#module = module;
    this.#worker = this.#start();
  }

  get load(): number {
    return this.#pending.length;
  }

  #start(): Worker {
    const worker = new Worker(this.#module, { workerData: this.#reading, resourceLimits: HEAP });
    worker.on('message', (outcome: Outcome) => this.#pending.shift()?.resolve(outcome));
    worker.on('error', (error) => this.#goOn(worker, error instanceof Error ? error.message : String(error)));
    // One may also just end; that of an error comes after it, when another has taken over.
    worker.on('exit', (code) => this.#goOn(worker, `its thread ended with ${code}`));
    return worker;
  }

  /** The piece that it broke on is told; all others that wait are read by a new thread. */
  #goOn(broken: Worker, message: string): void {
    if (broken !== this.#worker) return;
    this.#worker = this.#start();
    const [first, ...others] = this.#pending;
    this.#pending = others;
    for (const { piece } of others) this.#worker.postMessage(piece);
    if (first === undefined) return;
    const trouble = `${first.piece.from}: ${message}`;
    first.resolve({ out: '', trouble, found: 'unread', claims: 0 });
  }

  annotate(piece: Piece): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#pending.push({ piece, resolve });
      this.#worker.postMessage(piece);
    });
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    worker.removeAllListeners('exit');
    await worker.terminate();
  }
}
