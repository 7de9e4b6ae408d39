import type { RefObject } from 'preact';
import { Icon } from './icon.tsx';
import './search-field.css';

interface Props {
  /** What is searched: it stands in the empty field, and is what the field is called. */
  label: string;
  value: string;
  onSearch: (letters: string) => void;
  field?: RefObject<HTMLInputElement | null>;
  id?: string;
  /** Whether "/" leads here. */
  hasKey?: boolean;
  autoFocus?: boolean;
}

/** A field to search by, with a glass at its beginning. */
export function SearchField({ label, value, onSearch, field, id, hasKey, autoFocus }: Props) {
  return (
    <div class="find__search">
      <Icon name="search" />
      <input
        {...(field && { ref: field as RefObject<HTMLInputElement> })}
        class="field"
        {...(id && { id })}
        type="search"
        aria-keyshortcuts={hasKey ? '/' : undefined}
        // biome-ignore lint/a11y/noAutofocus: only where to search is what one comes for.
        autoFocus={autoFocus ?? false}
        value={value}
        placeholder={label}
        aria-label={label}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}
