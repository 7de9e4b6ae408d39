import { useState } from 'preact/hooks';
import type { NameEntry } from '../../lib/library/query.ts';
import { EmptyState } from '../empty-state.tsx';
import { SearchField } from '../search-field.tsx';
import { useWording } from '../wording-context.ts';
import { topicAddress } from './library-route.ts';

interface Props {
  type: 'speaker' | 'organization';
  /** Those that fit the letters, the most frequent first; null until they are known. */
  names: readonly NameEntry[] | null;
  onLetters: (letters: string) => void;
}

/** Everybody who speaks in the library, or all organizations that it names: each leads to a page. */
export function NamesPage({ type, names, onLetters }: Props) {
  const { say, count } = useWording();
  const [letters, setLetters] = useState('');
  const title = say(type === 'speaker' ? 'libraryPeople' : 'organizationsTab');
  const most = names?.[0]?.count ?? 1;
  return (
    <>
      <h1 class="library__title">{title}</h1>
      <search class="seek">
        <SearchField
          label={say('librarySearchNames')}
          value={letters}
          autoFocus
          onSearch={(found) => {
            setLetters(found);
            onLetters(found);
          }}
        />
      </search>
      {names?.length === 0 && <EmptyState level={2} title={say('libraryNobody')} />}
      <ol class="names">
        {names?.map(({ id, name, count: claims, forms }) => (
          <li key={id} class="names__name">
            <a href={topicAddress(type, id)}>{name}</a>
            {forms.length > 1 && (
              <span class="names__forms">
                {forms
                  .filter((form) => form.name !== name)
                  .map((form) => form.name)
                  .join(', ')}
              </span>
            )}
            <span class="names__count">
              <span class="names__bar" style={{ width: `${(claims / most) * 100}%` }} aria-hidden="true" />
              {count('claims', claims)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
