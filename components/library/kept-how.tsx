import type { LibraryRow } from '../../lib/library/query.ts';
import { KindLabel } from '../panel/kind-label.tsx';
import { KeptOrigin } from './kept-origin.tsx';

/** How a kept claim was said, and in which article. @param id by which it describes the claim's words */
export function KeptHow({ row, id }: { row: LibraryRow; id?: string }) {
  const { claim, article } = row;
  return (
    <p class="kept__how" id={id}>
      <KindLabel kind={claim.kind} speakerColourOf={null} />
      {claim.cue && (
        <span class="claim__cue" lang={article.language}>
          {claim.cue}
        </span>
      )}
      <KeptOrigin row={row} />
    </p>
  );
}
