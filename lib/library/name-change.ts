/** The names that come and go with a write: each form is looked up once, counted, and put together with those that are the same. */
import { writeNames } from './name-blocks.ts';
import { groupsOf } from './name-groups.ts';
import { type ClaimNames, isSame, keysToLookUp, type NameMention, type NameRecord } from './names.ts';
import type { Decision, Writing } from './schema.ts';

/** The ids of a claim's names, as its row has them. 0 is none. */
export interface NameIds {
  speaker: number;
  wire: number;
  organizations: number[];
  tags: number[];
}

export class NameChange {
  readonly #tx: Writing;
  /** By form; null where it is known to be in no record. Of what was looked up in this write. */
  readonly #known = new Map<string, NameRecord | null>();
  readonly #byId = new Map<number, NameRecord>();
  readonly #byGroup = new Map<number, Set<NameRecord>>();
  readonly #changed = new Set<NameRecord>();
  /** Keys of records that are new in this write, and not in the database's index yet. */
  readonly #newByKey = new Map<string, NameRecord[]>();
  #decisions: Promise<Decision[]> | null = null;
  #next: number | null = null;

  constructor(tx: Writing) {
    this.#tx = tx;
  }

  /** Counts the names of claims that come in. @returns their ids, in the claims' order */
  async take(claims: readonly ClaimNames[]): Promise<NameIds[]> {
    const mentions = new Map(claims.flatMap(allOf).map((each) => [each.form, each]));
    await this.#lookUp(mentions.keys());
    for (const mention of mentions.values()) if (!this.#known.get(mention.form)) await this.#make(mention);
    return claims.map((names) => {
      for (const mention of allOf(names)) {
        // Nobody else has it: it is written as it is now.
        const record = this.#known.get(mention.form)!;
        if (record.count === 0) record.name = mention.name;
        this.#count(mention.form, 1);
      }
      const idOf = (mention: NameMention) => this.#known.get(mention.form)!.id;
      return {
        speaker: names.speaker ? idOf(names.speaker) : 0,
        wire: names.wire ? idOf(names.wire) : 0,
        organizations: names.organizations.map(idOf),
        tags: names.tags.map(idOf),
      };
    });
  }

  /** Counts the names of claims that go out. */
  async release(claims: readonly ClaimNames[]): Promise<void> {
    const forms = claims.flatMap(allOf).map(({ form }) => form);
    await this.#lookUp(new Set(forms));
    for (const form of forms) this.#count(form, -1);
  }

  /** Ids of the names that have changed, come or gone. */
  get touched(): number[] {
    return [...this.#changed].map(({ id }) => id);
  }

  /** Writes what has changed; a name that no claim has any more is deleted, and those that were one through it alone are parted. */
  async write(): Promise<void> {
    await this.#partWithoutGone();
    await writeNames(this.#tx, [...this.#changed]);
    if (this.#next !== null) await this.#tx.objectStore('counters').put(this.#next, 'name');
  }

  async #partWithoutGone(): Promise<void> {
    const gone = [...this.#changed].filter(({ count }) => count === 0);
    for (const group of new Set(gone.map((record) => record.group))) {
      const left = (await this.#members(group)).filter(({ count }) => count > 0);
      if (left.length === 0) continue;
      const groups = groupsOf(left, await this.#allDecisions());
      for (const record of left) {
        if (groups.get(record.id) === record.group) continue;
        record.group = groups.get(record.id)!;
        this.#changed.add(record);
      }
    }
  }

  #allDecisions(): Promise<Decision[]> {
    this.#decisions ??= this.#tx.objectStore('decisions').getAll();
    return this.#decisions;
  }

  #count(form: string, by: 1 | -1): void {
    const record = this.#known.get(form);
    if (!record) return;
    record.count = Math.max(0, record.count + by);
    this.#changed.add(record);
  }

  async #lookUp(forms: Iterable<string>): Promise<void> {
    const index = this.#tx.objectStore('names').index('form');
    await Promise.all(
      [...forms]
        .filter((form) => !this.#known.has(form))
        .map(async (form) => {
          const found = await index.get(form);
          this.#known.set(form, found ? this.#remember(found) : null);
        }),
    );
  }

  /** One record for each id in this write, whoever has looked it up. */
  #remember(found: NameRecord): NameRecord {
    const known = this.#byId.get(found.id);
    if (known) return known;
    this.#byId.set(found.id, found);
    this.#putInGroup(found);
    return found;
  }

  async #make(mention: NameMention): Promise<void> {
    this.#next ??= (await this.#tx.objectStore('counters').get('name')) ?? 1;
    const id = this.#next++;
    const parted = await this.#isParted(mention);
    const record: NameRecord = { id, ...mention, group: id, count: 0, parted };
    await this.#gather(record);
    this.#byId.set(id, record);
    this.#putInGroup(record);
    this.#known.set(mention.form, record);
    this.#changed.add(record);
    for (const key of record.keys) {
      const known = this.#newByKey.get(key);
      if (known) known.push(record);
      else this.#newByKey.set(key, [record]);
    }
  }

  async #isParted({ type, form }: NameMention): Promise<boolean> {
    if (type !== 'speaker' && type !== 'organization') return false;
    return (await this.#tx.objectStore('decisions').getKey([type, form, ''])) !== undefined;
  }

  /** Puts a new form together with those that are the same: by what they have in common, or because the reader once said so. */
  async #gather(record: NameRecord): Promise<void> {
    const alike = (await this.#sharingKeys(record)).filter((other) => isSame(record, other));
    const joined = await this.#joinedWith(record);
    const groups = new Set<number>();
    for (const other of [...joined, ...alike]) {
      // Two that are known for two different ones don't become one because a third could be either.
      if (!joined.includes(other) && (await this.#clashes(record, groups, other.group))) continue;
      groups.add(other.group);
    }
    if (groups.size === 0) return;
    record.group = Math.min(...groups);
    for (const group of groups) if (group !== record.group) await this.#regroup(group, record.group);
  }

  async #sharingKeys(record: NameRecord): Promise<NameRecord[]> {
    const index = this.#tx.objectStore('names').index('keys');
    const keys = keysToLookUp(record);
    const stored = await Promise.all(keys.map((key) => index.getAll(key)));
    const fresh = keys.flatMap((key) => this.#newByKey.get(key) ?? []);
    return [...new Set([...stored.flat().map((found) => this.#remember(found)), ...fresh])];
  }

  async #joinedWith({ type, form }: NameRecord): Promise<NameRecord[]> {
    if (type !== 'speaker' && type !== 'organization') return [];
    const others = (await this.#allDecisions()).flatMap(({ a, b }) =>
      b === '' ? [] : a === form ? [b] : b === form ? [a] : [],
    );
    await this.#lookUp(others);
    return others.flatMap((other) => this.#known.get(other) ?? []);
  }

  async #clashes(record: NameRecord, groups: ReadonlySet<number>, group: number): Promise<boolean> {
    if (groups.has(group)) return false;
    const ids = new Set<string>();
    if (record.wikidata) ids.add(record.wikidata);
    for (const each of [...groups, group])
      for (const { wikidata } of await this.#members(each)) if (wikidata) ids.add(wikidata);
    return ids.size > 1;
  }

  async #members(group: number): Promise<NameRecord[]> {
    const stored = await this.#tx.objectStore('names').index('group').getAll(group);
    const all = [...stored.map((found) => this.#remember(found)), ...(this.#byGroup.get(group) ?? [])];
    return [...new Set(all)].filter((record) => record.group === group);
  }

  #putInGroup(record: NameRecord): void {
    const known = this.#byGroup.get(record.group);
    if (known) known.add(record);
    else this.#byGroup.set(record.group, new Set([record]));
  }

  async #regroup(from: number, to: number): Promise<void> {
    for (const record of await this.#members(from)) {
      this.#byGroup.get(from)?.delete(record);
      record.group = to;
      this.#putInGroup(record);
      this.#changed.add(record);
    }
  }
}

const allOf = ({ speaker, organizations, wire, tags }: ClaimNames): NameMention[] => [
  ...(speaker ? [speaker] : []),
  ...organizations,
  ...(wire ? [wire] : []),
  ...tags,
];
