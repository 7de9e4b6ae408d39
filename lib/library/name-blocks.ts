/** The names once more, packed: a page that counts reads all of them, and a few large records are there sooner than many small ones. */
import { isKnownName, type KnownName, type NameRecord } from './names.ts';
import type { Writing } from './schema.ts';

/** How many ids fall into a block. */
const NAMES_PER_BLOCK = 256;

export const blockOfName = (id: number): number => Math.floor(id / NAMES_PER_BLOCK);

/** Writes names to both places; one that no claim has any more is deleted from both. */
export async function writeNames(tx: Writing, records: readonly NameRecord[]): Promise<void> {
  const names = tx.objectStore('names');
  const blocks = tx.objectStore('nameBlocks');
  const changed = new Map<number, NameRecord[]>();
  for (const record of records) {
    const block = blockOfName(record.id);
    changed.set(block, [...(changed.get(block) ?? []), record]);
  }
  await Promise.all([
    ...records.map((record) => (record.count > 0 ? names.put(record) : names.delete(record.id))),
    ...[...changed].map(async ([block, own]) => {
      const known = new Map(namesIn(await blocks.get(block)).map((name) => [name.id, name]));
      for (const { keys: _, form: __, ...name } of own)
        if (name.count > 0) known.set(name.id, name);
        else known.delete(name.id);
      if (known.size > 0) await blocks.put([...known.values()], block);
      else await blocks.delete(block);
    }),
  ]);
}

/** The names of a block as it was stored; broken ones are left out. */
export const namesIn = (block: unknown): KnownName[] =>
  Array.isArray(block) ? block.filter(isKnownName) : [];
