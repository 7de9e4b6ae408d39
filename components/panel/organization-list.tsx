import { useState } from 'preact/hooks';
import type { OrganizationEntry } from '../../lib/panel/organization-entry.ts';
import { IconButton } from '../icon-button.tsx';
import { useRovingFocus } from '../use-roving-focus.ts';
import { useWording } from '../wording-context.ts';
import { ORGANIZATION_KIND_MESSAGES } from './organization-kind.ts';
import './organization-list.css';

interface Props {
  entries: readonly OrganizationEntry[];
  /** Called with an index in `annotation.organizations`. */
  onShowMention: (mention: number) => void;
}

/** The organizations with the number of their mentions. Each press on one leads to its next mention, around and around. */
export function OrganizationList({ entries, onShowMention }: Props) {
  const { say, count } = useWording();
  const [focused, setFocused] = useState(0);
  /** How far the reader has walked: name -> place in its mentions. */
  const [walked, setWalked] = useState<ReadonlyMap<string, number>>(new Map());
  const roving = useRovingFocus<HTMLUListElement>(setFocused);

  const walk = ({ name, mentions }: OrganizationEntry, by: 1 | -1) => {
    const before = walked.get(name) ?? (by === 1 ? -1 : 0);
    const place = (before + by + mentions.length) % mentions.length;
    setWalked(new Map(walked).set(name, place));
    onShowMention(mentions[place]!);
  };

  return (
    <ul {...roving}>
      {entries.map((entry, place) => {
        const { name, kind, wikidata, mentions, otherForms } = entry;
        const at = walked.get(name);
        const tabIndex = place === focused ? 0 : -1;
        const facts = [say(ORGANIZATION_KIND_MESSAGES[kind]), ...otherForms];
        return (
          <li class="organization" key={name} data-roving-item>
            <div>
              <button
                class="organization__name"
                type="button"
                data-roving
                tabIndex={tabIndex}
                title={say('nextMention')}
                onFocus={() => setFocused(place)}
                onClick={() => walk(entry, 1)}
              >
                {name}
              </button>
              <p class="organization__facts">
                {facts.join(' · ')}
                {wikidata && (
                  <>
                    {' · '}
                    <a
                      href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}
                      target="_blank"
                      rel="noreferrer"
                      tabIndex={tabIndex}
                    >
                      Wikidata
                    </a>
                  </>
                )}
              </p>
            </div>
            <div class="organization__walk">
              <span class="for-ears">{count('mentions', mentions.length)}</span>
              <span aria-hidden="true">
                {at === undefined ? `× ${mentions.length}` : `${at + 1} / ${mentions.length}`}
              </span>
              {mentions.length > 1 && (
                <IconButton
                  icon="previous"
                  tabIndex={tabIndex}
                  label={say('previousMentionOf', name)}
                  title={say('previousMention')}
                  onPress={() => walk(entry, -1)}
                />
              )}
              <IconButton
                icon="next"
                tabIndex={tabIndex}
                label={say('nextMentionOf', name)}
                title={say('nextMention')}
                onPress={() => walk(entry, 1)}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
