import { isSame, keysToLookUp, type NameRecord } from './names.ts';
import type { Decision } from './schema.ts';

/**
 * Which forms of a type are one: as they would have come together had they come one by one in the order of their ids, by what they have in common
 * and by what the reader has decided.
 * @returns by id of a form, the group that it is in
 */
export function groupsOf(
  records: readonly NameRecord[],
  decisions: readonly Decision[],
): Map<number, number> {
  const parted = new Set(decisions.filter(({ b }) => b === '').map(({ a }) => a));
  const joins = new Map<string, string[]>();
  for (const { a, b } of decisions) {
    if (b === '') continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      joins.set(one, [...(joins.get(one) ?? []), other]);
  }
  const groups = new Map<number, number>();
  const members = new Map<number, NameRecord[]>();
  const byForm = new Map<string, NameRecord>();
  const byKey = new Map<string, NameRecord[]>();
  for (const stored of records.toSorted((a, b) => a.id - b.id)) {
    const record = { ...stored, parted: parted.has(stored.form) };
    const joined = (joins.get(record.form) ?? []).flatMap((form) => byForm.get(form) ?? []);
    const alike = keysToLookUp(record)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((other) => isSame(record, other));
    const together = new Set<number>();
    for (const other of [...joined, ...alike]) {
      const group = groups.get(other.id)!;
      const clashes = [record, ...[...together, group].flatMap((id) => members.get(id)!)].flatMap(
        ({ wikidata }) => wikidata ?? [],
      );
      if (joined.includes(other) || new Set(clashes).size <= 1) together.add(group);
    }
    const group = Math.min(record.id, ...together);
    const all = [record, ...[...together].flatMap((id) => members.get(id)!)];
    for (const id of together) members.delete(id);
    members.set(group, all);
    for (const { id } of all) groups.set(id, group);
    byForm.set(record.form, record);
    for (const key of record.keys) byKey.set(key, [...(byKey.get(key) ?? []), record]);
  }
  return groups;
}
