import type { Touched } from './index-change.ts';
import type { Reading } from './schema.ts';
import { Shelf } from './shelf.ts';

/** What windows tell each other of a write: which one it is, and what it has changed; null where that is too much to tell. */
export interface Written {
  changes: number;
  touched: Touched | null;
}

/** More writes than that are not caught up with one by one. */
const MOST_WRITES = 100;

/** The shelf of one window, held as long as that is open, and brought up to date when it is asked for. */
export class HeldShelf {
  #shelf: Shelf | null = null;
  /** By the number of a write, what it has changed; of those that the shelf does not have yet. */
  readonly #touched = new Map<number, Touched>();

  /** Somebody has written. */
  hear({ changes, touched }: Written): void {
    // Without a shelf nobody needs to know what has changed since.
    if (touched && this.#shelf) this.#touched.set(changes, touched);
    if (this.#touched.size > MOST_WRITES) {
      this.#touched.clear();
      this.#shelf = null;
    }
  }

  /** The shelf as the database is now. */
  async upToDate(tx: Reading): Promise<Shelf> {
    const changes = (await tx.objectStore('counters').get('changes')) ?? 0;
    const shelf = this.#shelf;
    if (shelf?.changes === changes) return shelf;
    const missing = shelf === null ? Number.POSITIVE_INFINITY : changes - shelf.changes;
    const touched = [...this.#touched].flatMap(([write, each]) =>
      shelf !== null && write > shelf.changes && write <= changes ? [each] : [],
    );
    // What another window has not told of is read with all the rest.
    const now =
      shelf !== null && touched.length === missing
        ? await shelf.after(tx, changes, touched)
        : await Shelf.read(tx);
    this.#shelf = now;
    for (const write of this.#touched.keys()) if (write <= changes) this.#touched.delete(write);
    return now;
  }
}
