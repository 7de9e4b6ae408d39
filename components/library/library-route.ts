/** The pages of the library, by the address behind "#". */
import { filterQuery, type LibraryFilter, NO_LIBRARY_FILTER, readFilter, readId } from './library-filter.ts';

export type LibraryRoute =
  | { page: 'claims'; filter: LibraryFilter }
  /** All that is kept of one speaker, or about one organization; `id` as in `Counted`. */
  | { page: 'speaker' | 'organization'; id: number; filter: LibraryFilter }
  | { page: 'speakers' | 'organizations' | 'manage' }
  /** One claim, by its number, with where it also stands. */
  | { page: 'claim'; number: number };

const PERSON = 'person';
const PEOPLE = 'people';

/** The route that an address leads to; the list of all claims where it is none of ours. @param hash with or without "#" */
export function readRoute(hash: string): LibraryRoute {
  const [path = '', query = ''] = hash.replace(/^#?\/?/u, '').split('?', 2);
  const [page = '', part = ''] = path.split('/');
  const id = readId(part);
  const filter = readFilter(query);
  if (id !== null && page === PERSON) return { page: 'speaker', id, filter: { ...filter, speaker: id } };
  if (id !== null && page === 'organization') return { page, id, filter: { ...filter, organization: id } };
  if (id !== null && page === 'claim') return { page, number: id };
  if (page === PEOPLE) return { page: 'speakers' };
  if (page === 'organizations' || page === 'manage') return { page };
  return { page: 'claims', filter };
}

/** The address of a route, with "#". */
export function routeAddress(route: LibraryRoute): string {
  switch (route.page) {
    case 'claims':
      return `#/${questioned(filterQuery(route.filter))}`;
    case 'speaker':
    case 'organization': {
      const query = filterQuery({ ...route.filter, [route.page]: null });
      return `#/${route.page === 'speaker' ? PERSON : route.page}/${route.id}${questioned(query)}`;
    }
    case 'claim':
      return `#/claim/${route.number}`;
    case 'speakers':
      return `#/${PEOPLE}`;
    default:
      return `#/${route.page}`;
  }
}

export const topicAddress = (page: 'speaker' | 'organization', id: number): string =>
  routeAddress({ page, id, filter: NO_LIBRARY_FILTER });
export const claimAddress = (number: number): string => routeAddress({ page: 'claim', number });

const questioned = (query: string): string => (query === '' ? '' : `?${query}`);
