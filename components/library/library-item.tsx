import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { LibraryRow } from '../../lib/library/query.ts';
import { IconButton } from '../icon-button.tsx';
import { isWithModifier, pressedKey } from '../pressed-key.ts';
import { SelectTick } from '../select-tick.tsx';
import { useWording } from '../wording-context.ts';
import { KeptHow } from './kept-how.tsx';
import { KeptSpeaker } from './kept-speaker.tsx';
import { KeptWords } from './kept-words.tsx';
import { claimAddress } from './library-route.ts';
import { type Editing, ReadersOwn } from './readers-own.tsx';

export interface LibraryItemProps {
  row: LibraryRow;
  selected: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  /** Address of the speaker's page; null where he has none, or the page is his. */
  speakerAddress: string | null;
  knownTags: readonly string[];
  onSelect: (number: number, selected: boolean, through?: boolean) => void;
  onSelectAll: () => void;
  onCopy: (number: number) => void;
  onRemove: (number: number) => void;
  onNote: (number: number, note: string) => void;
  onTags: (number: number, tags: readonly string[]) => void;
}

/** One kept claim: its words lead to a page of its own, its headline to the words in the article; the reader's note and tags. */
export const LibraryItem = memo(function LibraryItem(props: LibraryItemProps) {
  const { row, selected, reachable } = props;
  const { number, claim, article } = row;
  const { say } = useWording();
  const [editing, setEditing] = useState<Editing>(null);
  const tabIndex = reachable ? 0 : -1;
  const words = claim.words;
  const beginning = words.length > 40 ? `${words.slice(0, 40)}…` : words;

  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressedKey(event);
    if (isWithModifier(event) && !(key === 'a' && event.ctrlKey !== event.metaKey)) return;
    if (key === 'c') props.onCopy(number);
    else if (key === 'x') props.onSelect(number, event.shiftKey || !selected, event.shiftKey);
    else if (key === 'a') props.onSelectAll();
    else if (key === 'n') setEditing('note');
    else if (key === 't') setEditing('tags');
    else if (key === 'Delete') props.onRemove(number);
    else return;
    event.preventDefault();
  };

  return (
    <li class="kept" data-roving-item data-number={number} data-selected={selected || undefined}>
      <p class="kept__who" id={`who-${number}`}>
        <KeptSpeaker row={row} address={props.speakerAddress} />
      </p>
      <a
        class="kept__words"
        href={claimAddress(number)}
        data-roving
        tabIndex={tabIndex}
        aria-describedby={`who-${number} how-${number}`}
        aria-keyshortcuts="c x a n t Delete"
        onKeyDown={onKeyDown}
      >
        <KeptWords claim={claim} language={article.language} />
      </a>
      <KeptHow row={row} id={`how-${number}`} />
      <ReadersOwn
        row={row}
        knownTags={props.knownTags}
        of={beginning}
        editing={editing}
        onEditing={setEditing}
        onTags={props.onTags}
        onNote={props.onNote}
      />
      <span class="kept__actions">
        <IconButton
          icon="pencil"
          further="claim__more"
          title={say('libraryNoteKey')}
          label={say('libraryNoteOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => setEditing('note')}
        />
        <IconButton
          icon="tag"
          further="claim__more"
          title={say('libraryTagKey')}
          label={say('libraryNewTagOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => setEditing('tags')}
        />
        <IconButton
          icon="copy"
          title={say('copyClaim')}
          label={say('copyClaimOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => props.onCopy(number)}
        />
        <IconButton
          icon="remove"
          further="claim__more"
          title={say('libraryRemoveKey')}
          label={say('libraryRemoveOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => props.onRemove(number)}
        />
        <SelectTick
          of={beginning}
          selected={selected}
          tabIndex={tabIndex}
          onSelect={(on, through) => props.onSelect(number, on, through)}
        />
      </span>
    </li>
  );
});
