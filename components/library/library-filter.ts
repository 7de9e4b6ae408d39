/** What the reader wants to see of the library, and its form in the page's address. */
import type { ClaimKind } from '../../lib/annotation.ts';
import {
  type Counts,
  LIBRARY_ORDERS,
  type LibraryOrder,
  type LibraryQuery,
  NO_QUERY,
} from '../../lib/library/query.ts';

/** As `LibraryQuery`, but for an order that was not chosen: null. */
export type LibraryFilter = Omit<LibraryQuery, 'order'> & { order: LibraryOrder | null };

export const NO_LIBRARY_FILTER: LibraryFilter = { ...NO_QUERY, order: null };

export const FACETS = ['speaker', 'organization', 'wire', 'kind', 'tag'] as const;
/** What can be filtered by with counts; time is filtered by its months. */
export type Facet = (typeof FACETS)[number];

/** One of several to filter by. */
export interface FacetChoice {
  /** What the filter holds where it is chosen. */
  value: number | string;
  name: string;
  count: number;
}

const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect'];

/** What can be chosen, the most frequent first. The unknown speaker, and the kinds, are named by whoever shows them. */
export function facetChoices(counts: Counts, facet: Facet): FacetChoice[] {
  const choices = (counted: Counts['wires']): FacetChoice[] =>
    counted.map(({ id, name, count }) => ({ value: id, name, count }));
  switch (facet) {
    case 'speaker': {
      const unknown = { value: 'unknown', name: '', count: counts.unknownSpeaker };
      return counts.unknownSpeaker > 0 ? [...choices(counts.speakers), unknown] : choices(counts.speakers);
    }
    case 'organization':
      return choices(counts.organizations);
    case 'wire':
      return choices(counts.wires);
    case 'tag':
      return choices(counts.tags);
    case 'kind':
      return KINDS.map((kind) => ({ value: kind, name: '', count: counts.kinds[kind] })).filter(
        ({ count }) => count > 0,
      );
  }
}

/** The order that a filter asks for. @param usual where none was chosen and nothing is searched for */
export const orderOf = ({ order, search }: LibraryFilter, usual: LibraryOrder = 'kept'): LibraryOrder =>
  order ?? (search.trim() === '' ? usual : 'relevance');

/** How many filters are set beside the search. @param fixed what the page itself is about does not count */
export const facetsSet = (filter: LibraryFilter, fixed: Facet | null = null): number =>
  FACETS.filter((facet) => facet !== fixed && filter[facet] !== null).length +
  (filter.from === null && filter.to === null ? 0 : 1);

/** Short names in the address. */
const NAMES = {
  search: 'q',
  speaker: 'speaker',
  organization: 'organization',
  wire: 'wire',
  kind: 'kind',
  tag: 'tag',
  from: 'from',
  to: 'to',
  order: 'order',
} as const satisfies Record<keyof LibraryFilter, string>;

/** The filter as the part of an address behind "?"; empty where nothing is set. */
export function filterQuery(filter: LibraryFilter): string {
  const query = new URLSearchParams();
  for (const [part, name] of Object.entries(NAMES)) {
    const value = filter[part as keyof LibraryFilter];
    if (value !== null && value !== '') query.set(name, String(value));
  }
  return String(query);
}

/** The filter that an address holds; what is no filter of ours is left out. */
export function readFilter(query: string): LibraryFilter {
  const found = new URLSearchParams(query);
  const get = (part: keyof LibraryFilter) => found.get(NAMES[part]) || null;
  const day = (part: 'from' | 'to') => (/^\d{4}-\d{2}-\d{2}$/u.test(get(part) ?? '') ? get(part) : null);
  return {
    search: get('search') ?? '',
    speaker: get('speaker') === 'unknown' ? 'unknown' : readId(get('speaker')),
    organization: readId(get('organization')),
    wire: readId(get('wire')),
    kind: KINDS.find((kind) => kind === get('kind')) ?? null,
    tag: readId(get('tag')),
    from: day('from'),
    to: day('to'),
    order: LIBRARY_ORDERS.find((order) => order === get('order')) ?? null,
  };
}

/** A number as the library names things by; null where it is none. */
export function readId(value: string | null): number | null {
  return value !== null && /^\d{1,15}$/u.test(value) ? Number(value) : null;
}
