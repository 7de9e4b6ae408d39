/**
 * What of the library lies in memory to find things in it: the rows, and the names that they speak of. A hundred thousand claims take some megabytes.
 */
import type { Touched } from './index-change.ts';
import { blockOfName, namesIn } from './name-blocks.ts';
import type { KnownName } from './names.ts';
import type { NameType } from './query.ts';
import { isRowBlock, joinBlocks, type RowBlock } from './row-block.ts';
import type { Reading } from './schema.ts';

/** All forms of one name. */
export interface NameGroup {
  id: number;
  type: NameType;
  /** The name that most claims have. */
  name: string;
  /** Claims of all forms. */
  count: number;
  forms: KnownName[];
}

export class Shelf {
  /** How often was written when this was read. */
  readonly changes: number;
  readonly rows: RowBlock;
  readonly groups: ReadonlyMap<number, NameGroup>;
  /** By id of a form, the id of its group; 0 for ids that no form has. */
  readonly groupOf: Uint32Array;
  /** By number of a claim, one more than its place in the rows; 0 where there is none. */
  readonly placeOf: Uint32Array;
  readonly #orders = new Map<string, Uint32Array>();
  readonly #blocks: ReadonlyMap<number, RowBlock>;
  readonly #names: ReadonlyMap<number, KnownName>;

  private constructor(
    changes: number,
    blocks: ReadonlyMap<number, RowBlock>,
    named: ReadonlyMap<number, KnownName>,
  ) {
    this.changes = changes;
    this.#blocks = blocks;
    this.#names = named;
    const inOrder = [...blocks].sort(([a], [b]) => a - b).map(([, block]) => block);
    const rows = joinBlocks(inOrder);
    const names = [...named.values()];
    this.rows = rows;
    const groups = new Map<number, NameGroup>();
    this.groupOf = new Uint32Array(names.reduce((most, { id }) => Math.max(most, id), 0) + 1);
    for (const record of names) {
      this.groupOf[record.id] = record.group;
      const group = groups.get(record.group);
      if (group) {
        group.forms.push(record);
        group.count += record.count;
      } else {
        const { group: id, type, name, count } = record;
        groups.set(id, { id, type, name, count, forms: [record] });
      }
    }
    for (const group of groups.values()) {
      if (group.forms.length === 1) continue;
      group.forms.sort((a, b) => b.count - a.count || a.id - b.id);
      group.name = group.forms[0]!.name;
    }
    this.groups = groups;
    this.placeOf = new Uint32Array((rows.numbers.at(-1) ?? 0) + 1);
    for (const [place, number] of rows.numbers.entries()) this.placeOf[number] = place + 1;
  }

  /** Reads what is there now. */
  static async read(tx: Reading): Promise<Shelf> {
    const [changes, keys, blocks, names] = await Promise.all([
      tx.objectStore('counters').get('changes'),
      tx.objectStore('rows').getAllKeys(),
      tx.objectStore('rows').getAll(),
      tx.objectStore('nameBlocks').getAll(),
    ]);
    return new Shelf(
      changes ?? 0,
      new Map(keys.flatMap((key, at) => (isRowBlock(blocks[at]) ? [[key, blocks[at]] as const] : []))),
      new Map(names.flatMap(namesIn).map((name) => [name.id, name])),
    );
  }

  /** The same after writes that have changed these blocks and names; only they are read. */
  async after(tx: Reading, changes: number, touched: readonly Touched[]): Promise<Shelf> {
    const blocks = new Map(this.#blocks);
    const names = new Map(this.#names);
    await Promise.all([
      ...[...new Set(touched.flatMap((each) => each.blocks))].map(async (key) => {
        const block: unknown = await tx.objectStore('rows').get(key);
        if (isRowBlock(block)) blocks.set(key, block);
        else blocks.delete(key);
      }),
      ...[...new Set(touched.flatMap((each) => each.names.map(blockOfName)))].map(async (key) => {
        const known = new Map(
          namesIn(await tx.objectStore('nameBlocks').get(key)).map((name) => [name.id, name]),
        );
        for (const id of touched.flatMap((each) => each.names)) {
          if (blockOfName(id) !== key) continue;
          const name = known.get(id);
          if (name) names.set(id, name);
          else names.delete(id);
        }
      }),
    ]);
    return new Shelf(changes, blocks, names);
  }

  /** The places of all rows in an order, worked out when it is first asked for. */
  order(name: 'kept' | 'newest' | 'oldest' | 'speaker'): Uint32Array {
    let order = this.#orders.get(name);
    if (!order) {
      order = this.#sorted(name);
      this.#orders.set(name, order);
    }
    return order;
  }

  #sorted(name: 'kept' | 'newest' | 'oldest' | 'speaker'): Uint32Array {
    const { kept, days, numbers, speakers } = this.rows;
    if (name === 'oldest') return this.order('newest').toReversed();
    const places = Uint32Array.from(numbers, (_, place) => place);
    if (name === 'kept') return places.sort((a, b) => kept[b]! - kept[a]! || b - a);
    if (name === 'newest') return places.sort((a, b) => days[b]! - days[a]! || kept[b]! - kept[a]! || b - a);
    const ranks = this.#speakerRanks();
    return places.sort(
      (a, b) =>
        ranks[this.groupOf[speakers[a]!]!]! - ranks[this.groupOf[speakers[b]!]!]! ||
        days[b]! - days[a]! ||
        b - a,
    );
  }

  /** By id of a group, which one it is of all speakers by name; 0, which nobody's is, comes last. */
  #speakerRanks(): Uint32Array {
    const collator = new Intl.Collator();
    const speakers = [...this.groups.values()]
      .filter(({ type }) => type === 'speaker')
      .sort((a, b) => collator.compare(a.name, b.name));
    const ranks = new Uint32Array(this.groupOf.reduce((most, id) => Math.max(most, id), 0) + 1);
    for (const [rank, { id }] of speakers.entries()) ranks[id] = rank;
    ranks[0] = speakers.length;
    return ranks;
  }
}
