import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BrokenRow, Found, LibraryOrder, LibraryRow } from '../../lib/library/query.ts';
import { EmptyState } from '../empty-state.tsx';
import { useWording } from '../wording-context.ts';
import { Facets } from './facets.tsx';
import type { LibraryActions } from './library-actions.ts';
import { type Facet, facetsSet, type LibraryFilter, NO_LIBRARY_FILTER, orderOf } from './library-filter.ts';
import { LibraryFoot } from './library-foot.tsx';
import { LibraryList } from './library-list.tsx';
import { Pager } from './pager.tsx';
import { SearchBar } from './search-bar.tsx';
import { Timeline } from './timeline.tsx';
import { useSelection } from './use-selection.ts';

/** How many claims a page of the list has. */
export const PAGE_LENGTH = 30;

export interface ClaimsPageProps {
  filter: LibraryFilter;
  /** What the page itself is about: no filter of the reader's. */
  fixed: Facet | null;
  /** The order while none is chosen and nothing is searched for. */
  usual: LibraryOrder;
  /** How many claims the library has; null while that is not known. */
  all: number | null;
  /** Null until it is known. */
  found: Found | null;
  /** Of the page of the list that is shown. */
  rows: readonly (LibraryRow | BrokenRow)[];
  /** The page of the list, from 0. */
  page: number;
  onPage: (page: number) => void;
  onFilter: (filter: LibraryFilter) => void;
  speakerAddress: (row: LibraryRow) => string | null;
  actions: LibraryActions;
  /** What stands over the list: the heading, and what is known of whom the page is about. */
  children: ComponentChildren;
}

/** Claims of the library: to search, to filter, to see by month, to select, to write notes on. */
export function ClaimsPage(props: ClaimsPageProps) {
  const { filter, fixed, found, rows, all, actions } = props;
  const { say, count } = useWording();
  const [open, setOpen] = useState(false);
  const selection = useSelection(rows.map(({ number }) => number));
  const total = found?.numbers.length ?? all ?? 0;
  const selected = [...selection.selected];
  const filtering = filter.search.trim() !== '' || facetsSet(filter, fixed) > 0;
  const clear = () =>
    props.onFilter({
      ...NO_LIBRARY_FILTER,
      ...(fixed ? { [fixed]: filter[fixed] } : {}),
      order: filter.order,
    });
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      const isWritten = (event.target as Element).closest?.('input:not([type="checkbox"]), textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWritten) return;
      event.preventDefault();
      document.getElementById('library-search')?.focus();
    };
    addEventListener('keydown', toSearch);
    return () => removeEventListener('keydown', toSearch);
  }, []);
  if (all === 0)
    return (
      <>
        {props.children}
        <EmptyState level={2} title={say('libraryEmpty')} text={say('libraryEmptyWhy')}>
          <a class="button" href="#/manage">
            {say('libraryImport')}
          </a>
        </EmptyState>
      </>
    );
  return (
    <>
      {props.children}
      <SearchBar
        filter={filter}
        fixed={fixed}
        order={orderOf(filter, props.usual)}
        onFilter={props.onFilter}
        open={open}
        onOpen={setOpen}
      >
        <p class="seek__found" role="status">
          {found &&
            (filtering && all !== null
              ? count('claimsFound', total, say('libraryNumber', all))
              : count('claims', total))}
        </p>
        {filtering && (
          <button class="button button--words" type="button" onClick={clear}>
            {say('clearFilter')}
          </button>
        )}
      </SearchBar>
      <div class="library__columns" data-open={open || undefined}>
        <aside class="library__facets" id="facets" aria-label={say('filter')}>
          {found && <Facets filter={filter} found={found} fixed={fixed} onFilter={props.onFilter} />}
        </aside>
        <div class="library__found">
          {found && (
            <Timeline
              months={found.months}
              filter={filter}
              onTime={(from, to) => props.onFilter({ ...filter, from, to })}
            />
          )}
          {found && total === 0 ? (
            <EmptyState level={2} title={say('nothingFits')}>
              {filtering && (
                <button class="button" type="button" onClick={clear}>
                  {say('clearFilter')}
                </button>
              )}
            </EmptyState>
          ) : (
            <>
              <h2 class="for-ears">{say('claimsTab')}</h2>
              <LibraryList
                rows={rows}
                selected={selection.selected}
                speakerAddress={props.speakerAddress}
                knownTags={found?.counts.tags.map(({ name }) => name) ?? []}
                onSelect={selection.select}
                onSelectAll={selection.selectAll}
                onCopy={(number) => actions.copyClaims([number])}
                onRemove={(number) => actions.removeClaims([number])}
                onNote={actions.writeNote}
                onTags={actions.writeTags}
              />
              <Pager page={props.page} pages={Math.ceil(total / PAGE_LENGTH)} onPage={props.onPage} />
            </>
          )}
        </div>
      </div>
      {total > 0 && (
        <LibraryFoot
          selected={selected}
          total={total}
          onClear={selection.clear}
          onExport={(format) => actions.exportClaims(format, selected.length > 0 ? selected : filter)}
          actions={{
            ...actions,
            removeClaims: (numbers) => {
              actions.removeClaims(numbers);
              selection.clear();
            },
          }}
        />
      )}
    </>
  );
}
