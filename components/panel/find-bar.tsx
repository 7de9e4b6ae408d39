import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimKind } from '../../lib/annotation.ts';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import {
  type ClaimFilter,
  filtersSet,
  isFiltering,
  NO_FILTER,
  organizationChoices,
  speakerChoices,
} from '../../lib/panel/filter-claims.ts';
import { FilterButton } from '../filter-button.tsx';
import { SearchField } from '../search-field.tsx';
import { useWording } from '../wording-context.ts';
import './find-bar.css';

const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect'];

interface Props {
  /** All claims of the article: the choices are made of them. */
  entries: readonly ClaimEntry[];
  filter: ClaimFilter;
  /** How many claims fit it. */
  found: number;
  search: RefObject<HTMLInputElement | null>;
  onFilter: (filter: ClaimFilter) => void;
}

/** Search, and filters that stay folded away until they are asked for; what is set is counted on their button. */
export function FindBar({ entries, filter, found, search, onFilter }: Props) {
  const { say, count } = useWording();
  const [open, setOpen] = useState(false);
  const set = filtersSet(filter);
  const filtering = isFiltering(filter);
  return (
    <search class="find">
      <div class="find__line">
        <SearchField
          field={search}
          label={say('searchClaims')}
          value={filter.search}
          hasKey
          onSearch={(letters) => onFilter({ ...filter, search: letters })}
        />
        <FilterButton set={set} open={open} controls="filters" title={say('filterWhy')} onOpen={setOpen} />
      </div>
      <div class="find__filters" id="filters" hidden={!open}>
        {open && <Filters entries={entries} filter={filter} onFilter={onFilter} />}
      </div>
      <div class={filtering ? 'find__result' : undefined}>
        <p role="status">{filtering && count('claimsFound', found, String(entries.length))}</p>
        {filtering && (
          <button
            class="button button--words"
            type="button"
            onClick={() => onFilter({ ...NO_FILTER, order: filter.order })}
          >
            {say('clearFilter')}
          </button>
        )}
      </div>
    </search>
  );
}

function Filters({ entries, filter, onFilter }: Pick<Props, 'entries' | 'filter' | 'onFilter'>) {
  const { say } = useWording();
  const speakerOf = (value: string) => (value === 'unknown' ? value : value === '' ? null : Number(value));
  const option = (name: string, number: number) => say('choiceWithCount', name, number);
  return (
    <>
      <Select
        label={say('filterBySpeaker')}
        value={filter.speaker === null ? '' : String(filter.speaker)}
        any={say('anySpeaker')}
        options={speakerChoices(entries).map(({ value: { id, name }, count }) => [
          String(id),
          option(name ?? say('speakerUnknown'), count),
        ])}
        onChange={(value) => onFilter({ ...filter, speaker: speakerOf(value) })}
      />
      <Select
        label={say('filterByKind')}
        value={filter.kind ?? ''}
        any={say('anyKind')}
        options={KINDS.map((kind) => [
          kind,
          option(say(`kind_${kind}`), entries.filter((entry) => entry.kind === kind).length),
        ])}
        onChange={(value) => onFilter({ ...filter, kind: (value || null) as ClaimKind | null })}
      />
      <Select
        label={say('filterByOrganization')}
        value={filter.organization ?? ''}
        any={say('anyOrganization')}
        options={organizationChoices(entries).map(({ value, count }) => [value, option(value, count)])}
        onChange={(value) => onFilter({ ...filter, organization: value || null })}
      />
      <Select
        label={say('order')}
        value={filter.order === 'speaker' ? 'speaker' : ''}
        any={say('orderArticle')}
        options={[['speaker', say('orderSpeaker')]]}
        onChange={(value) => onFilter({ ...filter, order: value === 'speaker' ? 'speaker' : 'article' })}
      />
    </>
  );
}

interface SelectProps {
  label: string;
  value: string;
  /** What the empty value is called. */
  any: string;
  /** Value and text of the others. */
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

function Select({ label, value, any, options, onChange }: SelectProps) {
  return (
    <label class="find__filter">
      {label}
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
