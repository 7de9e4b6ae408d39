/** One of the threads that `--jobs` starts: pieces come in, what came of each goes out, in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import { annotatePiece, type Reading } from './annotate-piece.ts';
import type { Piece } from './piece.ts';

const reading: Reading = workerData;

parentPort?.on('message', (piece: Piece) => parentPort?.postMessage(annotatePiece(piece, reading)));
