/** What claims are filtered and sorted by, packed: a hundred thousand of them are a few megabytes, and are read at once. */
import type { ClaimKind } from '../annotation.ts';

/** How many numbers fall into a block. */
export const ROWS_PER_BLOCK = 1024;

export const blockOfRow = (number: number): number => Math.floor(number / ROWS_PER_BLOCK);

export const KIND_CODES = ['direct', 'mixed', 'indirect'] as const satisfies readonly ClaimKind[];

/** One claim's row. Names by their ids (names.ts); 0 is none. */
export interface Row {
  number: number;
  speaker: number;
  wire: number;
  /** Index in `KIND_CODES`. */
  kind: number;
  /** When it was kept, in milliseconds since 1970. */
  kept: number;
  /** The article's day, or that of the keeping, in days since 1970. */
  day: number;
  /** How many words of it are in the index; more than fit are as many as fit. */
  length: number;
  organizations: readonly number[];
  tags: readonly number[];
}

/** Rows in the order of their numbers, column by column. Lists are written one behind the other, with the end of each. */
export interface RowBlock {
  numbers: Uint32Array;
  speakers: Uint32Array;
  wires: Uint32Array;
  kinds: Uint8Array;
  kept: Float64Array;
  days: Int32Array;
  lengths: Uint16Array;
  organizations: Uint32Array;
  organizationEnds: Uint32Array;
  tags: Uint32Array;
  tagEnds: Uint32Array;
}

export function packRows(rows: readonly Row[]): RowBlock {
  const sorted = rows.toSorted((a, b) => a.number - b.number);
  const [organizations, organizationEnds] = packLists(sorted.map((row) => row.organizations));
  const [tags, tagEnds] = packLists(sorted.map((row) => row.tags));
  return {
    numbers: Uint32Array.from(sorted, ({ number }) => number),
    speakers: Uint32Array.from(sorted, ({ speaker }) => speaker),
    wires: Uint32Array.from(sorted, ({ wire }) => wire),
    kinds: Uint8Array.from(sorted, ({ kind }) => kind),
    kept: Float64Array.from(sorted, ({ kept }) => kept),
    days: Int32Array.from(sorted, ({ day }) => day),
    lengths: Uint16Array.from(sorted, ({ length }) => Math.min(length, 0xffff)),
    organizations,
    organizationEnds,
    tags,
    tagEnds,
  };
}

export function unpackRows(block: RowBlock): Row[] {
  return Array.from(block.numbers, (number, at) => ({
    number,
    speaker: block.speakers[at]!,
    wire: block.wires[at]!,
    kind: block.kinds[at]!,
    kept: block.kept[at]!,
    day: block.days[at]!,
    length: block.lengths[at]!,
    organizations: listAt(block.organizations, block.organizationEnds, at),
    tags: listAt(block.tags, block.tagEnds, at),
  }));
}

const NUMBERS = [
  'numbers',
  'speakers',
  'wires',
  'kinds',
  'kept',
  'days',
  'lengths',
  'organizationEnds',
  'tagEnds',
] as const;

/** Whether something that was stored can be read as a block. */
export function isRowBlock(value: unknown): value is RowBlock {
  if (typeof value !== 'object' || value === null) return false;
  const block = value as Partial<RowBlock>;
  const count = block.numbers?.length;
  return (
    count !== undefined &&
    NUMBERS.every((column) => ArrayBuffer.isView(block[column]) && block[column]?.length === count) &&
    [block.organizations, block.tags].every((lists) => ArrayBuffer.isView(lists)) &&
    (block.organizationEnds?.[count - 1] ?? 0) === block.organizations?.length &&
    (block.tagEnds?.[count - 1] ?? 0) === block.tags?.length
  );
}

/** The blocks as one. */
export function joinBlocks(blocks: readonly RowBlock[]): RowBlock {
  const [organizations, organizationEnds] = joinLists(blocks, 'organizations', 'organizationEnds');
  const [tags, tagEnds] = joinLists(blocks, 'tags', 'tagEnds');
  const column = <Packed extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
    Type: new (length: number) => Packed,
    name: keyof RowBlock,
  ): Packed => {
    const joined = new Type(blocks.reduce((sum, block) => sum + block[name].length, 0));
    let at = 0;
    for (const block of blocks) {
      joined.set(block[name], at);
      at += block[name].length;
    }
    return joined;
  };
  return {
    numbers: column(Uint32Array, 'numbers'),
    speakers: column(Uint32Array, 'speakers'),
    wires: column(Uint32Array, 'wires'),
    kinds: column(Uint8Array, 'kinds'),
    kept: column(Float64Array, 'kept'),
    days: column(Int32Array, 'days'),
    lengths: column(Uint16Array, 'lengths'),
    organizations,
    organizationEnds,
    tags,
    tagEnds,
  };
}

function joinLists(
  blocks: readonly RowBlock[],
  lists: 'organizations' | 'tags',
  ends: 'organizationEnds' | 'tagEnds',
): [Uint32Array, Uint32Array] {
  const values = new Uint32Array(blocks.reduce((sum, block) => sum + block[lists].length, 0));
  const allEnds = new Uint32Array(blocks.reduce((sum, block) => sum + block[ends].length, 0));
  let at = 0;
  let row = 0;
  for (const block of blocks) {
    values.set(block[lists], at);
    for (const end of block[ends]) allEnds[row++] = at + end;
    at += block[lists].length;
  }
  return [values, allEnds];
}

function packLists(lists: readonly (readonly number[])[]): [Uint32Array, Uint32Array] {
  const ends = new Uint32Array(lists.length);
  let end = 0;
  for (const [at, list] of lists.entries()) {
    end += list.length;
    ends[at] = end;
  }
  const values = new Uint32Array(end);
  let next = 0;
  for (const list of lists) for (const value of list) values[next++] = value;
  return [values, ends];
}

const listAt = (values: Uint32Array, ends: Uint32Array, at: number): number[] =>
  Array.from(values.subarray(at === 0 ? 0 : ends[at - 1], ends[at]));
