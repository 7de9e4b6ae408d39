/** Which claims the reader has selected, by their index in the annotation, and how that outlives another list. */
import type { ClaimEntry } from './claim-entry.ts';
import type { ClaimFilter } from './filter-claims.ts';

/**
 * The selection with a claim in it or out of it, and, where there is an anchor, all that are listed between the two.
 * @param anchor the claim that was selected before; null for this claim alone
 */
export function withClaim(
  selected: ReadonlySet<number>,
  listed: readonly ClaimEntry[],
  index: number,
  isSelected: boolean,
  anchor: number | null,
): ReadonlySet<number> {
  const placeOf = (wanted: number) => listed.findIndex((entry) => entry.index === wanted);
  const to = placeOf(index);
  const from = anchor === null ? -1 : placeOf(anchor);
  const meant =
    from === -1 || to === -1
      ? [index]
      : listed.slice(Math.min(from, to), Math.max(from, to) + 1).map((entry) => entry.index);
  const next = new Set(selected);
  for (const each of meant) {
    if (isSelected) next.add(each);
    else next.delete(each);
  }
  return next;
}

/** All that are listed and selected with what else is; without them where they all were. */
export function withAllOrNone(
  selected: ReadonlySet<number>,
  listed: readonly ClaimEntry[],
): ReadonlySet<number> {
  const all = listed.map(({ index }) => index);
  return all.every((index) => selected.has(index))
    ? new Set([...selected].filter((index) => !all.includes(index)))
    : new Set([...selected, ...all]);
}

/** The same claims in another list of the same article, which has grown or was put right; those that are gone are left out. */
export function carriedOver(
  selected: ReadonlySet<number>,
  before: readonly ClaimEntry[],
  after: readonly ClaimEntry[],
): ReadonlySet<number> {
  if (before === after || selected.size === 0) return selected;
  const names = namesOf(after);
  const byName = new Map(after.map(({ index }, place) => [names[place], index]));
  const wanted = namesOf(before).filter((_, place) => selected.has(before[place]!.index));
  return new Set(wanted.map((name) => byName.get(name)).filter((index) => index !== undefined));
}

/** The filter as it holds for another list of the same article: speakers by name, and none that is gone. */
export function carriedFilter(
  filter: ClaimFilter,
  before: readonly ClaimEntry[],
  after: readonly ClaimEntry[],
): ClaimFilter {
  if (before === after) return filter;
  const { speaker, organization } = filter;
  const name = before.find(({ speakerId }) => speakerId === speaker)?.speaker;
  const stays = after.some(({ organizations }) => organizations.includes(organization ?? ''));
  return {
    ...filter,
    speaker:
      typeof speaker === 'number'
        ? (after.find((entry) => entry.speaker === name)?.speakerId ?? null)
        : speaker,
    organization: stays ? organization : null,
  };
}

/** What each claim is known by: its words and kind, and which of several such it is. */
function namesOf(entries: readonly ClaimEntry[]): string[] {
  const seen = new Map<string, number>();
  return entries.map(({ kind, words }) => {
    const name = `${kind} ${words}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return `${nth} ${name}`;
  });
}
