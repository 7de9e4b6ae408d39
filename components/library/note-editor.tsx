import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../icon-button.tsx';
import { useWording } from '../wording-context.ts';
import { goBackFrom } from './go-back-from.ts';

interface Props {
  note: string;
  /** The beginning of the claim, for who hears which note it is. */
  of: string;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onWrite: (note: string) => void;
}

/** The reader's own note, written in its place: kept when the field is left, let go by Escape. */
export function NoteEditor({ note, of, editing, onEdit, onWrite }: Props) {
  const { say } = useWording();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note);
  /** The field is left by key: what that means is decided already. */
  const left = useRef(false);
  useLayoutEffect(() => {
    // At once: what is typed next belongs to the note.
    left.current = false;
    if (!editing) return;
    setText(note);
    field.current?.focus();
    field.current?.setSelectionRange(note.length, note.length);
  }, [editing]);
  if (!editing)
    return note === '' ? null : (
      <p class="note">
        <span class="for-ears">{say('libraryNote')}: </span>
        <span class="note__text">{note}</span>
        <IconButton
          icon="pencil"
          further="note__edit"
          label={say('libraryEditNoteOf', of)}
          title={say('libraryEditNote')}
          onPress={() => onEdit(true)}
        />
      </p>
    );
  const done = (write: boolean) => {
    onEdit(false);
    if (write && text.trim() !== note) onWrite(text.trim());
  };
  return (
    <div class="note note--edited">
      <textarea
        ref={field}
        class="field"
        rows={Math.min(8, text.split('\n').length + 1)}
        maxLength={10_000}
        value={text}
        aria-label={say('libraryNoteOf', of)}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => left.current || done(true)}
        onKeyDown={(event) => {
          event.stopPropagation();
          const writes = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (event.key !== 'Escape' && !writes) return;
          // Leaving the field would write it: what is to be let go is let go before.
          left.current = true;
          goBackFrom(event.currentTarget);
          done(writes);
        }}
      />
      <p class="note__how">{say('libraryNoteHow')}</p>
    </div>
  );
}
