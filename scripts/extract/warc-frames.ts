/**
 * A WARC archive → the bytes of its records, one after the other. warcio reads what is in a record; where one ends is told here, since
 * warcio waits for ever at a record that the file cuts off, and takes what stands behind a wrong length for the next record's beginning.
 */

/** A record's bytes without the empty lines behind it, or what is wrong where one should be. */
export type Frame = { bytes: Uint8Array } | { broken: string };

/** A longer record is passed over without being kept in memory. Bytes. */
const LARGEST = 64 * 1024 * 1024;
/** A record's own headers are no longer. Bytes. */
const LONGEST_HEAD = 65_536;
/** The empty lines between two records and the next one's first letters. */
const BETWEEN = 4 + 'WARC/'.length;

class Bytes {
  held: Buffer = Buffer.alloc(0);
  /** Why no more can be read; null as long as all is well. What was read before is handed out first. */
  failure: unknown = null;
  readonly #source: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Holds at least so many bytes, or all that are left. */
  async hold(count: number): Promise<void> {
    const chunks: Uint8Array[] = [this.held];
    let length = this.held.length;
    while (length < count && this.failure === null) {
      const next = await this.#source.next().catch((error: unknown) => {
        this.failure = error;
        return null;
      });
      if (next === null || next.done) break;
      chunks.push(next.value);
      length += next.value.length;
    }
    if (chunks.length > 1) this.held = Buffer.concat(chunks);
  }

  async skip(count: number): Promise<void> {
    let left = count;
    while (left > this.held.length) {
      left -= this.held.length;
      this.held = Buffer.alloc(0);
      await this.hold(1);
      if (this.held.length === 0) return;
    }
    this.held = this.held.subarray(left);
  }

  /** Goes to the next line that begins a record, at least so many bytes on, or to the end. */
  async seek(from: number): Promise<void> {
    await this.skip(from);
    for (;;) {
      const at = this.held.indexOf('\nWARC/1.');
      if (at >= 0) return await this.skip(at + 1);
      const before = this.held.length;
      await this.hold(before + 1);
      if (this.held.length === before) return await this.skip(before);
      // What was looked through is let go, but for what may be the beginning of the line.
      await this.skip(Math.max(0, before - 16));
    }
  }
}

/** Whether a record may end before these bytes: before empty lines, the next record or the archive's end. */
const isBetween = (bytes: Buffer): boolean =>
  /^(?:\r\n\r\n|\n\n|(?:\r?\n)?(?:WARC\/|$))/.test(bytes.toString('latin1'));

/** Where a record's headers end; -1 where they do not. */
function endOfHead(held: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => {
    const at = held.subarray(0, LONGEST_HEAD).indexOf(end);
    return at < 0 ? Number.POSITIVE_INFINITY : at + end.length;
  });
  const first = Math.min(...ends);
  return Number.isFinite(first) ? first : -1;
}

/** The records of an archive that is not gzipped any more. Behind a broken one it goes on with the next that can be found. */
export async function* framesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const bytes = new Bytes(source);
  for (;;) {
    await bytes.hold(BETWEEN);
    const blank = /^[\r\n]*/.exec(bytes.held.subarray(0, BETWEEN).toString('latin1'))![0].length;
    if (blank > 0) {
      await bytes.skip(blank);
      continue;
    }
    if (bytes.held.length === 0) {
      if (bytes.failure !== null) throw bytes.failure;
      return;
    }
    await bytes.hold(LONGEST_HEAD);
    const head = endOfHead(bytes.held);
    const words = bytes.held.subarray(0, Math.max(0, head)).toString('latin1');
    const length = Number(/^content-length:\s*(\d{1,15})\s*$/im.exec(words)?.[1] ?? Number.NaN);
    if (!words.startsWith('WARC/') || Number.isNaN(length)) {
      if (bytes.failure === null) yield { broken: 'no record begins where one should' };
      await bytes.seek(1);
      continue;
    }
    const end = head + length;
    if (length > LARGEST) {
      yield { broken: `the record is longer than ${LARGEST / 1024 / 1024} MB` };
      await bytes.skip(end);
      continue;
    }
    await bytes.hold(end + BETWEEN);
    if (bytes.held.length < end) {
      if (bytes.failure === null) yield { broken: 'the archive ends inside the record' };
      await bytes.seek(head);
      continue;
    }
    if (!isBetween(bytes.held.subarray(end, end + BETWEEN))) {
      yield { broken: 'the record is not as long as it says' };
      await bytes.seek(head);
      continue;
    }
    yield { bytes: bytes.held.subarray(0, end) };
    await bytes.skip(end);
  }
}
