/** What fits a query, from the shelf and what the search has found; pure. Linear in the number of claims. */

import { dayOf } from './index-change.ts';
import type { Counted, Counts, Found, LibraryQuery, NameType } from './query.ts';
import { KIND_CODES } from './row-block.ts';
import type { Shelf } from './shelf.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The filters, as bits: a claim that fails none of them is found, one that fails a single one counts as a choice of that one. */
const FAILS = { speaker: 1, organization: 2, wire: 4, kind: 8, tag: 16, time: 32 } as const;

/**
 * @param scores by place in the shelf's rows, 0 for what does not fit; null where nothing is searched
 */
export function find(shelf: Shelf, query: LibraryQuery, scores: Float32Array | null): Found {
  const { rows, groupOf } = shelf;
  const total = rows.numbers.length;
  const from = query.from === null ? Number.NEGATIVE_INFINITY : dayOf(query.from);
  const to = query.to === null ? Number.POSITIVE_INFINITY : dayOf(query.to);
  const speaker = query.speaker === 'unknown' ? 0 : query.speaker;
  const kind = query.kind === null ? null : KIND_CODES.indexOf(query.kind);

  const fits = new Uint8Array(total);
  const counters = new Counters(shelf);
  const organizations = new Set<number>();
  const tags = new Set<number>();
  let count = 0;
  for (let place = 0; place < total; place++) {
    if (scores !== null && scores[place] === 0) continue;
    groupsAt(rows.organizations, rows.organizationEnds, place, groupOf, organizations);
    groupsAt(rows.tags, rows.tagEnds, place, groupOf, tags);
    const of = groupOf[rows.speakers[place]!]!;
    const wire = groupOf[rows.wires[place]!]!;
    const day = rows.days[place]!;
    const fails =
      (speaker !== null && of !== speaker ? FAILS.speaker : 0) |
      (query.organization !== null && !organizations.has(query.organization) ? FAILS.organization : 0) |
      (query.wire !== null && wire !== query.wire ? FAILS.wire : 0) |
      (kind !== null && rows.kinds[place] !== kind ? FAILS.kind : 0) |
      (query.tag !== null && !tags.has(query.tag) ? FAILS.tag : 0) |
      (day < from || day > to ? FAILS.time : 0);
    if (fails === 0) {
      fits[place] = 1;
      count++;
    }
    if ((fails & ~FAILS.speaker) === 0) counters.speakers[of]!++;
    if ((fails & ~FAILS.organization) === 0) for (const id of organizations) counters.names[id]!++;
    if ((fails & ~FAILS.tag) === 0) for (const id of tags) counters.names[id]!++;
    if ((fails & ~FAILS.wire) === 0) counters.names[wire]!++;
    if ((fails & ~FAILS.kind) === 0) counters.kinds[rows.kinds[place]!]!++;
    if (fails === 0) counters.days.set(day, (counters.days.get(day) ?? 0) + 1);
  }
  return {
    numbers: inOrder(shelf, query, scores, fits, count),
    counts: counters.counts(),
    months: counters.months(),
  };
}

function groupsAt(
  values: Uint32Array,
  ends: Uint32Array,
  place: number,
  groupOf: Uint32Array,
  into: Set<number>,
): void {
  into.clear();
  for (let at = place === 0 ? 0 : ends[place - 1]!; at < ends[place]!; at++) into.add(groupOf[values[at]!]!);
}

function inOrder(
  shelf: Shelf,
  { order }: LibraryQuery,
  scores: Float32Array | null,
  fits: Uint8Array,
  count: number,
): Uint32Array {
  const numbers = new Uint32Array(count);
  const places = shelf.order(order === 'relevance' ? 'kept' : order);
  let next = 0;
  for (const place of places) if (fits[place]) numbers[next++] = place;
  if (order === 'relevance' && scores !== null) {
    // The places stand by time of keeping already, which is left as it is among those that fit equally well.
    const best = Array.from(numbers);
    best.sort((a, b) => scores[b]! - scores[a]!);
    numbers.set(best);
  }
  for (let at = 0; at < count; at++) numbers[at] = shelf.rows.numbers[numbers[at]!]!;
  return numbers;
}

class Counters {
  /** By id of a group; those without a name at 0. */
  readonly speakers: Uint32Array;
  readonly names: Uint32Array;
  readonly kinds = new Uint32Array(KIND_CODES.length);
  readonly days = new Map<number, number>();
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    // A group's id is that of one of its forms, or of one that is gone.
    let most = 0;
    for (const id of shelf.groups.keys()) most = Math.max(most, id);
    this.speakers = new Uint32Array(most + 1);
    this.names = new Uint32Array(most + 1);
  }

  counts(): Counts {
    const lists: Record<NameType, Counted[]> = { speaker: [], organization: [], wire: [], tag: [] };
    for (const { id, type, name } of this.#shelf.groups.values()) {
      const count = (type === 'speaker' ? this.speakers : this.names)[id]!;
      if (count > 0) lists[type].push({ id, name, count });
    }
    for (const list of Object.values(lists)) list.sort((a, b) => b.count - a.count || a.id - b.id);
    return {
      speakers: lists.speaker,
      unknownSpeaker: this.speakers[0]!,
      organizations: lists.organization,
      wires: lists.wire,
      tags: lists.tag,
      kinds: { direct: this.kinds[0]!, mixed: this.kinds[1]!, indirect: this.kinds[2]! },
    };
  }

  months(): Found['months'] {
    const months = new Map<string, number>();
    for (const [day, count] of this.days) {
      const month = new Date(day * DAY).toISOString().slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + count);
    }
    return [...months]
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1));
  }
}
