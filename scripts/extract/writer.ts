import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes text and waits while the reader is behind, so that nothing piles up in memory. */
export type Write = (text: string) => Promise<void>;

export function writer(stream: Writable): Write {
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}
