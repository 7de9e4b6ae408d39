import type { ClaimKind } from '../../lib/annotation.ts';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import { type ClaimFilter, organizationChoices, speakerChoices } from '../../lib/panel/filter-claims.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import './claim-toolbar.css';

const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect'];

interface Props {
  /** All claims of the article: the choices are made of them. */
  entries: readonly ClaimEntry[];
  filter: ClaimFilter;
  grouped: boolean;
  onFilter: (filter: ClaimFilter) => void;
  onGroup: (grouped: boolean) => void;
}

/** Search, filters and grouping of the claims. */
export function ClaimToolbar({ entries, filter, grouped, onFilter, onGroup }: Props) {
  const { say } = useWording();
  const speakers = speakerChoices(entries);
  const organizations = organizationChoices(entries);
  const speakerOf = (value: string) =>
    value === 'unknown' ? 'unknown' : value === '' ? null : Number(value);

  return (
    <search class="claim-toolbar">
      <div class="claim-toolbar__row">
        <div class="claim-toolbar__search">
          <Icon name="search" />
          <input
            class="field"
            type="search"
            value={filter.search}
            placeholder={say('searchClaims')}
            aria-label={say('searchClaims')}
            onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
          />
        </div>
        <button
          class="button button--icon"
          type="button"
          aria-pressed={grouped}
          aria-label={say('groupBySpeaker')}
          title={say('groupBySpeaker')}
          onClick={() => onGroup(!grouped)}
        >
          <Icon name="people" />
        </button>
      </div>
      <div class="claim-toolbar__row claim-toolbar__row--filters">
        <select
          class="field claim-toolbar__choice"
          aria-label={say('filterBySpeaker')}
          value={filter.speaker === null ? '' : String(filter.speaker)}
          onChange={(event) => onFilter({ ...filter, speaker: speakerOf(event.currentTarget.value) })}
        >
          <option value="">{say('anySpeaker')}</option>
          {speakers.map(({ value: { id, name }, count }) => (
            <option key={id} value={String(id)}>
              {say('choiceWithCount', name ?? say('unknownSpeaker'), count)}
            </option>
          ))}
        </select>
        <select
          class="field claim-toolbar__choice"
          aria-label={say('filterByKind')}
          value={filter.kind ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, kind: (event.currentTarget.value || null) as ClaimKind | null })
          }
        >
          <option value="">{say('anyKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(
                'choiceWithCount',
                say(`kind_${kind}`),
                entries.filter((entry) => entry.kind === kind).length,
              )}
            </option>
          ))}
        </select>
        <select
          class="field claim-toolbar__choice"
          aria-label={say('filterByOrganization')}
          value={filter.organization ?? ''}
          onChange={(event) => onFilter({ ...filter, organization: event.currentTarget.value || null })}
        >
          <option value="">{say('anyOrganization')}</option>
          {organizations.map(({ value, count }) => (
            <option key={value} value={value}>
              {say('choiceWithCount', value, count)}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
