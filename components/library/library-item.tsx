import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { LibraryRow } from '../../lib/library/query.ts';
import { Icon } from '../icon.tsx';
import { KindLabel } from '../panel/kind-label.tsx';
import { isWithModifier, pressedKey } from '../pressed-key.ts';
import { useWording } from '../wording-context.ts';
import { KeptOrigin } from './kept-origin.tsx';
import { KeptSpeaker } from './kept-speaker.tsx';
import { KeptWords } from './kept-words.tsx';
import { claimAddress } from './library-route.ts';
import { NoteEditor } from './note-editor.tsx';
import { TagEditor } from './tag-editor.tsx';

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
  const [editing, setEditing] = useState<'note' | 'tags' | null>(null);
  const tabIndex = reachable ? 0 : -1;
  const words = claim.words;
  const beginning = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const edit = (what: 'note' | 'tags') => (on: boolean) =>
    setEditing((now) => (on ? what : now === what ? null : now));

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
      <p class="kept__how" id={`how-${number}`}>
        <KindLabel kind={claim.kind} speakerColourOf={null} />
        {claim.cue && (
          <span class="claim__cue" lang={article.language}>
            {claim.cue}
          </span>
        )}
        <KeptOrigin row={row} />
      </p>
      <TagEditor
        tags={claim.tags}
        known={props.knownTags}
        of={beginning}
        editing={editing === 'tags'}
        onEdit={edit('tags')}
        onWrite={(tags) => props.onTags(number, tags)}
      />
      <NoteEditor
        note={claim.note}
        of={beginning}
        editing={editing === 'note'}
        onEdit={edit('note')}
        onWrite={(note) => props.onNote(number, note)}
      />
      <span class="kept__actions">
        <ItemButton
          icon="pencil"
          title={say('libraryNoteKey')}
          label={say('libraryNoteOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => setEditing('note')}
        />
        <ItemButton
          icon="tag"
          title={say('libraryTagKey')}
          label={say('libraryNewTagOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => setEditing('tags')}
        />
        <ItemButton
          icon="copy"
          title={say('copyClaim')}
          label={say('copyClaimOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => props.onCopy(number)}
        />
        <ItemButton
          icon="remove"
          title={say('libraryRemoveKey')}
          label={say('libraryRemoveOf', beginning)}
          tabIndex={tabIndex}
          onPress={() => props.onRemove(number)}
        />
        <label class="tick" title={say('select')}>
          <input
            type="checkbox"
            checked={selected}
            tabIndex={tabIndex}
            aria-label={say('selectClaim', beginning)}
            onClick={(event) => props.onSelect(number, event.currentTarget.checked, event.shiftKey)}
          />
        </label>
      </span>
    </li>
  );
});

interface ButtonProps {
  icon: 'pencil' | 'tag' | 'copy' | 'remove';
  title: string;
  label: string;
  tabIndex: number;
  onPress: () => void;
}

function ItemButton({ icon, title, label, tabIndex, onPress }: ButtonProps) {
  return (
    <button
      class={`button button--icon${icon === 'copy' ? '' : ' claim__more'}`}
      type="button"
      tabIndex={tabIndex}
      title={title}
      aria-label={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
