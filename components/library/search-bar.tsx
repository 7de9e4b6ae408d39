import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LIBRARY_ORDERS, type LibraryOrder } from '../../lib/library/query.ts';
import { FilterButton } from '../filter-button.tsx';
import { SearchField } from '../search-field.tsx';
import { useWording } from '../wording-context.ts';
import { type Facet, facetsSet, type LibraryFilter } from './library-filter.ts';

interface Props {
  filter: LibraryFilter;
  /** What the page is about, and is no filter of the reader's. */
  fixed: Facet | null;
  /** The order that holds. */
  order: LibraryOrder;
  onFilter: (filter: LibraryFilter) => void;
  /** Whether the filters are unfolded where there is no room for them beside the list. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** How many claims were found. */
  children: ComponentChildren;
}

/** Search, the order of what is found, and the button that unfolds the filters where there is little room. "/" leads here. */
export function SearchBar({ filter, fixed, order, onFilter, open, onOpen, children }: Props) {
  const { say } = useWording();
  const search = useRef<HTMLInputElement>(null);
  const set = facetsSet(filter, fixed);
  useEffect(() => {
    search.current?.focus();
  }, []);
  return (
    <search class="seek">
      <div class="seek__line">
        <SearchField
          field={search}
          id="library-search"
          label={say('librarySearch')}
          value={filter.search}
          hasKey
          onSearch={(letters) => onFilter({ ...filter, search: letters })}
        />
        <FilterButton set={set} open={open} controls="facets" class="seek__filter" onOpen={onOpen} />
      </div>
      <div class="seek__line seek__line--result">
        {children}
        <label class="seek__sort">
          {say('order')}
          <select
            class="field"
            value={order}
            onChange={(event) => onFilter({ ...filter, order: event.currentTarget.value as LibraryOrder })}
          >
            {LIBRARY_ORDERS.map((each) => (
              <option key={each} value={each} disabled={each === 'relevance' && filter.search.trim() === ''}>
                {say(`libraryOrder_${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}
