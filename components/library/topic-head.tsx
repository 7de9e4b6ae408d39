import { useState } from 'preact/hooks';
import type { NameEntry } from '../../lib/library/query.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import { JoinDialog } from './join-dialog.tsx';
import type { LibraryActions } from './library-actions.ts';
import { dayInWords } from './months.ts';

/** A role that a speaker's claims name, with the first and the last day ("2025-06-26") and how often. */
export interface HeldRole {
  role: string;
  language: string;
  first: string | null;
  last: string | null;
  count: number;
}

interface Props {
  topic: NameEntry;
  /** Empty for an organization. */
  roles: readonly HeldRole[];
  /** Others of the type whose name holds these letters. */
  find: (letters: string) => Promise<readonly NameEntry[]>;
  actions: Pick<LibraryActions, 'join' | 'part' | 'unpart'>;
}

/** Whom a page is about: the name, the roles by time, the other names that are taken for the same, to be parted or joined. */
export function TopicHead({ topic, roles, find, actions }: Props) {
  const { say, language } = useWording();
  const [joining, setJoining] = useState(false);
  const wikidata = topic.forms.find((form) => form.wikidata !== null)?.wikidata ?? null;
  const isAlone = topic.forms.length === 1 && topic.forms[0]!.parted;
  return (
    <div class="topic">
      <h1>{topic.name}</h1>
      {roles.length > 0 && (
        <ol class="topic__roles" aria-label={say('libraryRoles')}>
          {roles.map(({ role, language: spoken, first, last, count }) => (
            <li key={role}>
              <span lang={spoken}>{role}</span>{' '}
              <span class="topic__days">
                {[first, last]
                  .filter((day, place, days) => day !== null && (place === 0 || day !== days[0]))
                  .map((day) => dayInWords(day!, language))
                  .join(' – ')}
                {count > 1 && ` · ${say('libraryNumber', count)}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      <div class="topic__names">
        {topic.forms.length > 1 && (
          <>
            <span class="topic__label" id="also-named">
              {say('libraryAlsoNamed')}
            </span>
            <ul class="tags" aria-labelledby="also-named">
              {topic.forms.map((form) => (
                <li key={form.id} class="tags__tag">
                  {form.name}
                  <button
                    type="button"
                    aria-label={say('libraryPartOf', form.name)}
                    title={say('libraryPartWhy', form.name)}
                    onClick={() => actions.part(form.id)}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <button class="button" type="button" title={say('libraryJoinWhy')} onClick={() => setJoining(true)}>
          {say('libraryJoin')}
        </button>
        {isAlone && (
          <button
            class="button"
            type="button"
            title={say('libraryUnpartWhy')}
            onClick={() => actions.unpart(topic.forms[0]!.id)}
          >
            {say('libraryUnpart')}
          </button>
        )}
        {wikidata && (
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noopener noreferrer">
            Wikidata <Icon name="out" />
          </a>
        )}
      </div>
      {joining && (
        <JoinDialog
          topic={topic}
          find={find}
          onJoin={(other) => actions.join(topic.id, other)}
          onClose={() => setJoining(false)}
        />
      )}
    </div>
  );
}
