import { useId } from 'preact/hooks';
import type { CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { PutRightAction, PutRightView } from '../../lib/corrections/put-right-view.ts';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import { quotedParts } from '../../lib/panel/quoted-parts.ts';
import { Dialog } from '../dialog.tsx';
import { PutRight } from '../put-right/put-right.tsx';
import { useWording } from '../wording-context.ts';
import './put-right-dialog.css';

interface Props {
  /** The claim, as it is by now; undefined and null where it is gone. */
  entry: ClaimEntry | undefined;
  view: PutRightView | null;
  onPutRight: (request: CorrectionRequest) => void;
  onReport: () => void;
  onClose: () => void;
}

/** Over the list: what can be put right in one claim, under its words. Closing it leaves what was not done undone. */
export function PutRightDialog({ entry, view, onPutRight, onReport, onClose }: Props) {
  const { say } = useWording();
  const words = useId();
  const actThen = (close: () => void) => (action: PutRightAction) => {
    if (action.type === 'put-right') onPutRight(action.request);
    if (action.type === 'report') onReport();
    // What comes of a report is said in the panel, which is not heard under the dialog.
    if (action.type !== 'put-right') close();
  };
  return (
    <Dialog aria-label={say('putRight')} aria-describedby={words} onClose={onClose}>
      {(close) =>
        entry &&
        view && (
          <>
            <p class="over__words" id={words} lang={view.language}>
              {quotedParts(entry.words, entry.kind, view.language).map(({ text, quoted }, place) =>
                quoted ? <q key={place}>{text}</q> : text,
              )}
            </p>
            {/* Of another claim, or of one that is changed, nothing is chosen yet. */}
            <PutRight key={`${view.claim.words} ${view.chosen}`} view={view} act={actThen(close)} />
          </>
        )
      }
    </Dialog>
  );
}
