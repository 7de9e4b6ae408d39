import { useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import type { PutRight } from '../../lib/corrections/put-right-view.ts';
import { type ClaimEntry, claimEntries } from '../../lib/panel/claim-entry.ts';
import { type ClaimFilter, filterClaims, hiddenAmong, NO_FILTER } from '../../lib/panel/filter-claims.ts';
import { carriedFilter, carriedOver, withAllOrNone, withClaim } from '../../lib/panel/selection.ts';

/** The claims of an article as the reader has searched, filtered and selected them. Claims go by their index in the annotation. */
export interface ListedClaims {
  /** All of them, in the order of the article. */
  entries: readonly ClaimEntry[];
  filter: ClaimFilter;
  setFilter: (filter: ClaimFilter) => void;
  /** Those that fit the filter, in its order. */
  listed: readonly ClaimEntry[];
  selected: ReadonlySet<number>;
  /** How many of the selected ones the filter hides; they are copied all the same. */
  hidden: number;
  /** With `through` all that are listed from the claim that was selected last to this one. */
  select: (index: number, selected: boolean, through?: boolean) => void;
  /** Selects all that are listed; none of them where they all are. */
  selectAll: () => void;
  clearSelection: () => void;
  /** The one that the reader went to last; null before the first. */
  shown: number | null;
  setShown: (index: number) => void;
  /** What "copy" copies: the selected claims in the order of the page, else all that are listed. */
  toCopy: readonly number[];
}

/**
 * @param putRight what the annotation was before the reader put it right; undefined where nothing is changed
 * @param order the order that the list begins with
 */
export function useListedClaims(
  article: Article,
  annotation: Annotation,
  putRight: PutRight | undefined,
  order: ClaimFilter['order'],
): ListedClaims {
  const entries = useMemo(
    () => claimEntries(article, annotation, (index) => putRight?.origins[index]?.changed ?? false),
    [article, annotation, putRight],
  );
  // Where the article has grown, or claims were parted or joined, an index is another claim's.
  const [kept, setKept] = useState<Kept>({
    of: entries,
    filter: { ...NO_FILTER, order },
    selected: new Set(),
    shown: null,
  });
  const { filter, selected, shown } = useMemo(() => keptFor(entries, kept), [entries, kept]);
  // From what holds by then: a second pick may come before the first is shown.
  const change = (part: (now: Kept) => Partial<Kept>) =>
    setKept((before) => {
      const now = keptFor(entries, before);
      return { ...now, ...part(now) };
    });
  const anchor = useRef<number | null>(null);
  const listed = useMemo(() => filterClaims(entries, filter), [entries, filter]);
  return {
    entries,
    filter,
    setFilter: (next) => change(() => ({ filter: next })),
    listed,
    selected,
    hidden: hiddenAmong(selected, listed),
    select: (index, isSelected, through = false) => {
      const from = through ? anchor.current : null;
      anchor.current = index;
      change((now) => ({
        selected: withClaim(now.selected, filterClaims(entries, now.filter), index, isSelected, from),
      }));
    },
    selectAll: () =>
      change((now) => ({ selected: withAllOrNone(now.selected, filterClaims(entries, now.filter)) })),
    clearSelection: () => change(() => ({ selected: new Set() })),
    shown,
    setShown: (index) => change(() => ({ shown: index })),
    toCopy: selected.size > 0 ? inPageOrder(entries, selected) : listed.map(({ index }) => index),
  };
}

/** Selected claims as they stand in the page: the headline's first. */
const inPageOrder = (entries: readonly ClaimEntry[], selected: ReadonlySet<number>): number[] =>
  filterClaims(entries, NO_FILTER)
    .map(({ index }) => index)
    .filter((index) => selected.has(index));

/** What the reader has done with a list, and with which. */
interface Kept {
  of: readonly ClaimEntry[];
  filter: ClaimFilter;
  selected: ReadonlySet<number>;
  shown: number | null;
}

/** The same for the list as it is now. */
function keptFor(entries: readonly ClaimEntry[], { of, filter, selected, shown }: Kept): Kept {
  const [stillShown] = carriedOver(new Set(shown === null ? [] : [shown]), of, entries);
  return {
    of: entries,
    filter: carriedFilter(filter, of, entries),
    selected: carriedOver(selected, of, entries),
    shown: stillShown ?? null,
  };
}
