import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameEntry } from '../../lib/library/query.ts';
import { Dialog } from '../dialog.tsx';
import { useWording } from '../wording-context.ts';
import './facets.css';

interface Props {
  topic: NameEntry;
  find: (letters: string) => Promise<readonly NameEntry[]>;
  onJoin: (other: number) => void;
  onClose: () => void;
}

/** Asks who is the same as the one whom the page is about. */
export function JoinDialog({ topic, find, onJoin, onClose }: Props) {
  const { say, count } = useWording();
  const [letters, setLetters] = useState('');
  const [others, setOthers] = useState<readonly NameEntry[]>([]);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    void find(letters).then((found) => {
      if (mine === turn.current) setOthers(found.filter(({ id }) => id !== topic.id));
    });
  }, [letters, topic.id]);
  return (
    <Dialog class="join" aria-labelledby="join-title" onClose={onClose}>
      {(close) => (
        <>
          <h2 id="join-title">{say('libraryJoinWhom', topic.name)}</h2>
          <input
            class="field"
            type="search"
            value={letters}
            placeholder={say('libraryJoinSearch')}
            aria-label={say('libraryJoinSearch')}
            onInput={(event) => setLetters(event.currentTarget.value)}
          />
          <ul class="join__others">
            {others.map(({ id, name, count: claims }) => (
              <li key={id}>
                <button
                  class="facet__choice"
                  type="button"
                  onClick={() => {
                    onJoin(id);
                    close();
                  }}
                >
                  <span class="facet__name">{name}</span>
                  <span class="facet__count">{count('claims', claims)}</span>
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{others.length === 0 && say('libraryJoinNone')}</p>
        </>
      )}
    </Dialog>
  );
}
