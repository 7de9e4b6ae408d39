import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ClaimsPage, PAGE_LENGTH } from '../../components/library/claims-page.tsx';
import { type Facet, type LibraryFilter, orderOf } from '../../components/library/library-filter.ts';
import { type LibraryOrder, NO_QUERY } from '../../lib/library/query.ts';
import type { LibraryContext } from './library-context.ts';
import { speakerAddress } from './speaker-address.ts';
import { useAsked } from './use-asked.ts';

interface Props extends LibraryContext {
  filter: LibraryFilter;
  /** What the page itself is about: no filter of the reader's. */
  fixed: Facet | null;
  /** The order while none is chosen. */
  usual: LibraryOrder;
  onFilter: (filter: LibraryFilter) => void;
  children: ComponentChildren;
}

/** Asks the library what fits a filter, and for the rows of the page that is looked at. */
export function ClaimsView({
  library,
  version,
  failed,
  actions,
  filter,
  fixed,
  usual,
  onFilter,
  children,
}: Props) {
  const [page, setPage] = useState(0);
  const order = orderOf(filter, usual);
  const asked = JSON.stringify({ ...filter, order });
  useEffect(() => setPage(0), [asked]);
  const size = useAsked(() => library.size(), [library, version], failed);
  // The first look need not wait for what the search needs.
  const isFirst = asked === FIRST;
  // What fails here fails in the search as well, and is told there.
  const latest = isFirst ? () => library.latest(PAGE_LENGTH).catch(() => []) : null;
  const first = useAsked(latest, [library, isFirst], failed);
  const waits = isFirst && first === null;
  const find = waits ? null : () => library.find({ ...filter, order });
  const found = useAsked(find, [library, version, asked, waits], failed);
  const from = page * PAGE_LENGTH;
  const rows = useAsked(
    found && (() => library.rows(found.numbers.subarray(from, from + PAGE_LENGTH))),
    [library, found, page],
    failed,
  );
  const show = (next: number) => {
    setPage(next);
    document.querySelector('.library__columns')?.scrollIntoView();
  };
  return (
    <ClaimsPage
      filter={filter}
      fixed={fixed}
      usual={usual}
      all={size?.claims ?? null}
      found={found}
      rows={rows ?? first ?? []}
      page={page}
      onPage={show}
      onFilter={onFilter}
      speakerAddress={fixed === 'speaker' ? () => null : speakerAddress}
      actions={actions}
    >
      {children}
    </ClaimsPage>
  );
}

const FIRST = JSON.stringify(NO_QUERY);
