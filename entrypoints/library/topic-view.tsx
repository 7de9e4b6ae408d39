import type { LibraryFilter } from '../../components/library/library-filter.ts';
import { type HeldRole, TopicHead } from '../../components/library/topic-head.tsx';
import { isBroken, type LibraryRow, NO_QUERY } from '../../lib/library/query.ts';
import { ClaimsView } from './claims-view.tsx';
import type { LibraryContext } from './library-context.ts';
import { NotThere } from './not-there.tsx';
import { useAsked } from './use-asked.ts';

/** How many claims are looked through for the roles that they were said in. */
const MOST_LOOKED_AT = 2000;
/** How many names are offered to join with. */
const MOST_NAMES = 12;

interface Props extends LibraryContext {
  page: 'speaker' | 'organization';
  id: number;
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}

/** All that is kept of one speaker, or about one organization. */
export function TopicView({ page, id, filter, onFilter, ...context }: Props) {
  const { library, version, failed, actions } = context;
  const topic = useAsked(
    async () => ({ of: id, entry: await library.name(id) }),
    [library, version, id],
    failed,
  );
  // What was joined goes by another's id from then on; the address may still have its own.
  const known = topic?.of === id ? (topic.entry?.id ?? null) : null;
  const roles = useAsked(
    page === 'speaker' && known !== null
      ? async () => {
          const { numbers } = await library.find({ ...NO_QUERY, speaker: known, order: 'newest' });
          const rows = await library.rows(numbers.subarray(0, MOST_LOOKED_AT));
          return heldRoles(rows.filter((row): row is LibraryRow => !isBroken(row)));
        }
      : null,
    [library, version, known],
    failed,
  );
  if (topic?.of !== id) return null;
  if (!topic.entry) return <NotThere />;
  return (
    <ClaimsView
      key={id}
      {...context}
      filter={{ ...filter, [page]: topic.entry.id }}
      fixed={page}
      usual="newest"
      onFilter={onFilter}
    >
      <TopicHead
        topic={topic.entry}
        roles={roles ?? []}
        find={(letters) => library.names(page, letters, MOST_NAMES)}
        actions={actions}
      />
    </ClaimsView>
  );
}

/** The roles that claims were said in, the latest first. @param rows by time, the latest first */
function heldRoles(rows: readonly LibraryRow[]): HeldRole[] {
  const roles = new Map<string, HeldRole>();
  for (const { claim, article } of rows) {
    const role = claim.speaker?.role;
    if (!role) continue;
    const day = article.isoDate;
    const held = roles.get(role);
    if (held) {
      held.count++;
      held.first = day ?? held.first;
      held.last ??= day;
    } else roles.set(role, { role, language: article.language, first: day, last: day, count: 1 });
  }
  return [...roles.values()];
}
