/** The first bytes of a stream, at least `least` of them where there are so many, and the whole stream with them. */
export async function peek(
  input: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const rest = input[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // What goes wrong is told behind what could be read before.
  let failure: unknown = null;
  while (length < least) {
    const next = await rest.next().catch((error: unknown) => {
      failure = error;
      return null;
    });
    if (next === null || next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(chunks);
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      if (failure !== null) throw failure;
      for (;;) {
        const next = await rest.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await rest.return?.();
    }
  }
  return { head, whole: whole() };
}
