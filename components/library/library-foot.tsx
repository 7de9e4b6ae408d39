import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import { ExportMenu } from './export-menu.tsx';
import type { LibraryActions } from './library-actions.ts';

interface Props {
  /** Numbers of the selected claims. */
  selected: readonly number[];
  /** How many are found; they are what is exported while none is selected. */
  total: number;
  onClear: () => void;
  onExport: Parameters<typeof ExportMenu>[0]['onExport'];
  actions: Pick<LibraryActions, 'copyClaims' | 'removeClaims' | 'tagClaims'>;
}

/** What is done with the selected claims, else with all that are found; it stays at the lower edge. */
export function LibraryFoot({ selected, total, onClear, onExport, actions }: Props) {
  const { say, count } = useWording();
  const [tagging, setTagging] = useState(false);
  const any = selected.length > 0;
  return (
    <div class="library__foot">
      {any && (
        <span class="foot__selected">
          <span role="status">{count('selectedClaims', selected.length)}</span>
          <button class="button button--words" type="button" title={say('clearSelection')} onClick={onClear}>
            {say('clear')}
          </button>
        </span>
      )}
      {any && (
        <span class="library__do">
          <button class="button" type="button" onClick={() => actions.copyClaims(selected)}>
            <Icon name="copy" />
            {say('cardCopy')}
          </button>
          {tagging ? (
            <input
              class="field"
              // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it.
              autoFocus
              placeholder={say('libraryNewTag')}
              aria-label={say('libraryTagSelected')}
              onBlur={() => setTagging(false)}
              onKeyDown={(event) => {
                const tag = event.currentTarget.value.trim();
                if (event.key === 'Enter' && tag !== '') actions.tagClaims(selected, tag);
                if (event.key === 'Enter' || event.key === 'Escape') setTagging(false);
              }}
            />
          ) : (
            <button
              class="button"
              type="button"
              title={say('libraryTagSelected')}
              onClick={() => setTagging(true)}
            >
              <Icon name="tag" />
              {say('libraryTag')}
            </button>
          )}
          <button class="button" type="button" onClick={() => actions.removeClaims(selected)}>
            <Icon name="remove" />
            {say('libraryRemove')}
          </button>
        </span>
      )}
      <ExportMenu id="export" count={any ? selected.length : total} onExport={onExport} />
    </div>
  );
}
