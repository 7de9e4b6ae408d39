import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { foldForSearch } from '../../lib/panel/fold-for-search.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import { goBackFrom } from './go-back-from.ts';

/** Nobody's tag is longer. UTF-16 code units. */
const LONGEST = 80;

interface Props {
  tags: readonly string[];
  /** Tags that there are in the library, to choose from. */
  known: readonly string[];
  /** The beginning of the claim, for who hears whose tags they are. */
  of: string;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onWrite: (tags: readonly string[]) => void;
}

/** The reader's own tags: taken off by a press, added by a field with Enter or a comma. */
export function TagEditor({ tags, known, of, editing, onEdit, onWrite }: Props) {
  const { say } = useWording();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  /** The field is left by key: what was begun is let go. */
  const left = useRef(false);
  /** As they were written last: the next one may be typed before that is there. */
  const latest = useRef(tags);
  const shown = tags.join('\n');
  useEffect(() => {
    latest.current = tags;
  }, [shown]);
  useLayoutEffect(() => {
    left.current = false;
    if (editing) field.current?.focus();
    else setText('');
  }, [editing]);
  if (tags.length === 0 && !editing) return null;
  const write = (next: readonly string[]) => {
    latest.current = next;
    onWrite(next);
  };
  const add = (written: string) => {
    const next = [...latest.current];
    for (const tag of written.split(',').map((each) => each.trim()))
      if (tag !== '' && !next.some((each) => foldForSearch(each) === foldForSearch(tag))) next.push(tag);
    setText('');
    if (next.length > latest.current.length) write(next);
  };
  return (
    <ul class="tags" aria-label={say('libraryTagsOf', of)}>
      {tags.map((tag) => (
        <li key={tag} class="tags__tag">
          {tag}
          <button
            type="button"
            aria-label={say('libraryTakeTagOff', tag)}
            title={say('libraryTakeTagOff', tag)}
            onClick={(event) => {
              goBackFrom(event.currentTarget);
              write(latest.current.filter((each) => each !== tag));
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
      {editing && (
        <li>
          <input
            ref={field}
            class="field tags__field"
            list="known-tags"
            maxLength={LONGEST}
            value={text}
            placeholder={say('libraryNewTag')}
            aria-label={say('libraryNewTagOf', of)}
            onInput={(event) => {
              const { value } = event.currentTarget;
              if (value.includes(',')) add(value);
              else setText(value);
            }}
            onBlur={() => {
              if (left.current) return;
              add(text);
              onEdit(false);
            }}
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key === 'Enter') add(text);
              else if (event.key === 'Escape') {
                setText('');
                left.current = true;
                goBackFrom(event.currentTarget);
                onEdit(false);
              }
            }}
          />
          <datalist id="known-tags">
            {known
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </li>
      )}
    </ul>
  );
}
