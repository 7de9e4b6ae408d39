/** What the reader decides about names, written together with what follows from it. */
import { LibraryFailure } from './failure.ts';
import type { NameRecord } from './names.ts';
import type { Decision, Reading } from './schema.ts';
import type { LibraryWrite } from './writing.ts';

/** Two names are one from now on. Rejects with `gone` where one of them is no longer there. */
export async function joinNames(write: LibraryWrite, tx: Reading, a: number, b: number): Promise<void> {
  const records = [await formOf(tx, a), await formOf(tx, b)];
  const [one, other] = records.map(({ form }) => form).sort();
  if (one !== other) await write.decide({ type: decidable(records[0]!), a: one!, b: other! }, true);
  await write.regroup();
}

/** A form stands for itself from now on, or does so no longer. */
export async function partName(write: LibraryWrite, tx: Reading, id: number, parted: boolean): Promise<void> {
  const record = await formOf(tx, id);
  await write.decide({ type: decidable(record), a: record.form, b: '' }, parted);
  await write.regroup();
}

/** A form by its id; where the form is gone whose id a group has, one of those that are left in it. */
async function formOf(tx: Reading, id: number): Promise<NameRecord> {
  const names = tx.objectStore('names');
  const record = (await names.get(id)) ?? (await names.index('group').get(id));
  if (record === undefined) throw new LibraryFailure('gone');
  return record;
}

function decidable({ type }: NameRecord): Decision['type'] {
  if (type === 'speaker' || type === 'organization') return type;
  throw new LibraryFailure('broken', `a ${type} is neither joined nor parted`);
}
