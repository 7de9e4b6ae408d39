import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import type { PutRight } from '../../lib/corrections/put-right-view.ts';
import { type ClaimEntry, claimEntries } from '../../lib/panel/claim-entry.ts';
import { type ClaimFilter, filterClaims, hiddenAmong, NO_FILTER } from '../../lib/panel/filter-claims.ts';

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
  select: (index: number, selected: boolean) => void;
  clearSelection: () => void;
  /** The one that the reader went to last; null before the first. */
  shown: number | null;
  setShown: (index: number) => void;
  /** What "copy" copies: the selected claims in the order of the article, else all that are listed. */
  toCopy: readonly number[];
}

/** @param putRight what the annotation was before the reader put it right; undefined where nothing is changed */
export function useListedClaims(
  article: Article,
  annotation: Annotation,
  putRight: PutRight | undefined,
): ListedClaims {
  const [filter, setFilter] = useState<ClaimFilter>(NO_FILTER);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<number | null>(null);
  const entries = useMemo(
    () => claimEntries(article, annotation, (index) => putRight?.origins[index]?.changed ?? false),
    [article, annotation, putRight],
  );
  // Where claims were parted or joined, an index is another claim's.
  useEffect(() => setSelected(new Set()), [entries.length]);
  const listed = useMemo(() => filterClaims(entries, filter), [entries, filter]);
  return {
    entries,
    filter,
    setFilter,
    listed,
    selected,
    hidden: hiddenAmong(selected, listed),
    select: (index, isSelected) =>
      // From what is selected by then: a second pick may come before the first is shown.
      setSelected((before) => {
        const next = new Set(before);
        if (isSelected) next.add(index);
        else next.delete(index);
        return next;
      }),
    clearSelection: () => setSelected(new Set()),
    shown,
    setShown,
    toCopy: selected.size > 0 ? [...selected].sort((a, b) => a - b) : listed.map(({ index }) => index),
  };
}
