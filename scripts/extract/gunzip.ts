import { createGunzip } from 'node:zlib';

/**
 * What was gzipped, in one part or several. All that can be unpacked comes out before the error that says why the rest cannot: the
 * iterator of Node's own stream would drop what nobody has read by then.
 */
export async function* gunzipped(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  let tell = (): void => {};
  gunzip.on('data', (chunk) => ready.push(chunk));
  gunzip.on('error', (error) => {
    failure = error;
    tell();
  });
  const take = (feed: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      tell = resolve;
      feed(resolve);
    });
  try {
    for await (const chunk of stored) {
      await take((done) => gunzip.write(chunk, () => done()));
      yield* ready.splice(0);
      if (failure) throw failure;
    }
    await take((done) => gunzip.once('end', done).end());
    yield* ready.splice(0);
    if (failure) throw failure;
  } finally {
    gunzip.destroy();
  }
}
