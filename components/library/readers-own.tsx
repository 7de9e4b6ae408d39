import type { StateUpdater } from 'preact/hooks';
import type { LibraryRow } from '../../lib/library/query.ts';
import { NoteEditor } from './note-editor.tsx';
import { TagEditor } from './tag-editor.tsx';

/** Which of the two is being written. */
export type Editing = 'note' | 'tags' | null;

interface Props {
  row: LibraryRow;
  /** Tags that there are in the library, to choose from. */
  knownTags: readonly string[];
  /** The beginning of the claim, for who hears whose tags and note they are. */
  of: string;
  editing: Editing;
  onEditing: (change: StateUpdater<Editing>) => void;
  onTags: (number: number, tags: readonly string[]) => void;
  onNote: (number: number, note: string) => void;
}

/** The reader's own tags and note at a kept claim. One of them at most is being written. */
export function ReadersOwn({ row, knownTags, of, editing, onEditing, onTags, onNote }: Props) {
  const { number, claim } = row;
  const edit = (what: 'note' | 'tags') => (on: boolean) =>
    onEditing((now) => (on ? what : now === what ? null : now));
  return (
    <>
      <TagEditor
        tags={claim.tags}
        known={knownTags}
        of={of}
        editing={editing === 'tags'}
        onEdit={edit('tags')}
        onWrite={(tags) => onTags(number, tags)}
      />
      <NoteEditor
        note={claim.note}
        of={of}
        editing={editing === 'note'}
        onEdit={edit('note')}
        onWrite={(note) => onNote(number, note)}
      />
    </>
  );
}
