import { ClaimPage } from '../../components/library/claim-page.tsx';
import { isBroken } from '../../lib/library/query.ts';
import type { LibraryContext } from './library-context.ts';
import { NotThere } from './not-there.tsx';
import { speakerAddress } from './speaker-address.ts';
import { useAsked } from './use-asked.ts';

/** How many places are named in which the words of a claim also stand. */
const MOST_ALIKE = 30;
/** How many tags are offered. */
const MOST_TAGS = 200;

/** One claim, and where else its words stand. */
export function ClaimView({
  number,
  library,
  version,
  failed,
  actions,
}: LibraryContext & { number: number }) {
  const rows = useAsked(
    async () => ({ of: number, rows: await library.rows([number]) }),
    [library, version, number],
    failed,
  );
  const alike = useAsked(
    async () => ({ of: number, others: await library.alike(number, MOST_ALIKE) }),
    [library, version, number],
    failed,
  );
  const tags = useAsked(() => library.names('tag', '', MOST_TAGS), [library, version], failed);
  if (rows?.of !== number) return null;
  const [row] = rows.rows;
  if (!row || isBroken(row)) return <NotThere />;
  return (
    <ClaimPage
      key={number}
      row={row}
      alike={alike?.of === number ? alike.others : null}
      knownTags={tags?.map(({ name }) => name) ?? []}
      speakerAddress={speakerAddress}
      actions={actions}
    />
  );
}
