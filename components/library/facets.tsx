import { useRef, useState } from 'preact/hooks';
import type { ClaimKind } from '../../lib/annotation.ts';
import type { Found } from '../../lib/library/query.ts';
import { foldForSearch } from '../../lib/panel/fold-for-search.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import { FACETS, type Facet, type FacetChoice, facetChoices, type LibraryFilter } from './library-filter.ts';
import { firstDay, lastDay, monthInWords } from './months.ts';
import './facets.css';

/** How many choices stand there at once, and how many when more are asked for. */
const FEW = 6;
const MANY = 60;

interface Props {
  filter: LibraryFilter;
  found: Pick<Found, 'counts' | 'months'>;
  /** What the page is about, and is no filter of the reader's. */
  fixed: Facet | null;
  onFilter: (filter: LibraryFilter) => void;
}

/** What can be filtered by, with how many claims each choice leaves. A choice that holds is pressed, and is let go by a press. */
export function Facets({ filter, found, fixed, onFilter }: Props) {
  const { say } = useWording();
  return (
    <>
      {FACETS.filter((facet) => facet !== fixed).map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          choices={facetChoices(found.counts, facet)}
          chosen={filter[facet]}
          onChoose={(value) => onFilter({ ...filter, [facet]: value })}
        />
      ))}
      <fieldset class="facet">
        <legend>{say('libraryTime')}</legend>
        <div class="facet__time">
          <Month
            label={say('libraryFrom')}
            value={filter.from?.slice(0, 7) ?? null}
            months={found.months.map(({ month }) => month)}
            onChange={(month) => {
              const from = month && firstDay(month);
              onFilter({ ...filter, from, to: later(from, filter.to) });
            }}
          />
          <Month
            label={say('libraryTo')}
            value={filter.to?.slice(0, 7) ?? null}
            months={found.months.map(({ month }) => month)}
            onChange={(month) => {
              const to = month && lastDay(month);
              onFilter({ ...filter, to, from: earlier(filter.from, to) });
            }}
          />
        </div>
      </fieldset>
    </>
  );
}

/** The other end of a time, moved where it would lie on the wrong side. */
const later = (from: string | null, to: string | null) =>
  from && to && to < from ? lastDay(from.slice(0, 7)) : to;
const earlier = (from: string | null, to: string | null) =>
  from && to && to < from ? firstDay(to.slice(0, 7)) : from;

interface GroupProps {
  facet: Facet;
  choices: readonly FacetChoice[];
  chosen: FacetChoice['value'] | null;
  onChoose: (value: FacetChoice['value'] | null) => void;
}

function FacetGroup({ facet, choices, chosen, onChoose }: GroupProps) {
  const { say, count } = useWording();
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  /** Names by value: what is chosen may no longer be among the choices. */
  const seen = useRef(new Map<FacetChoice['value'], string>());
  if (choices.length === 0 && chosen === null) return null;
  const nameOf = ({ value, name }: FacetChoice) =>
    facet === 'kind' ? say(`kind_${value as ClaimKind}`) : name || say('speakerUnknown');
  const folded = foldForSearch(wanted.trim());
  const fitting =
    all && folded ? choices.filter((each) => foldForSearch(nameOf(each)).includes(folded)) : choices;
  for (const each of choices) seen.current.set(each.value, nameOf(each));
  const listed = fitting.slice(0, all ? MANY : FEW);
  // What holds is always to be seen, and let go.
  const held = choices.find(({ value }) => value === chosen) ?? {
    value: chosen!,
    name: seen.current.get(chosen!) ?? '…',
    count: 0,
  };
  const shown = chosen === null || listed.some(({ value }) => value === chosen) ? listed : [held, ...listed];
  return (
    <fieldset class="facet">
      <legend>{say(`libraryFacet_${facet}`)}</legend>
      {all && choices.length > MANY && (
        <input
          class="field facet__find"
          type="search"
          value={wanted}
          placeholder={say('libraryFindAmong', choices.length)}
          aria-label={say('libraryFindAmong', choices.length)}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map((choice) => (
          <li key={choice.value}>
            <button
              class="facet__choice"
              type="button"
              aria-pressed={choice.value === chosen}
              onClick={() => onChoose(choice.value === chosen ? null : choice.value)}
            >
              <span class="facet__name">{nameOf(choice)}</span>
              <span class="facet__count" aria-hidden="true">
                {say('libraryNumber', choice.count)}
              </span>
              <span class="for-ears">{count('claims', choice.count)}</span>
              {choice.value === chosen && <Icon name="close" />}
            </button>
          </li>
        ))}
      </ul>
      {choices.length > FEW && (
        <button
          class="button button--words facet__more"
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? say('libraryFewer') : say('libraryMore', choices.length - FEW)}
        </button>
      )}
    </fieldset>
  );
}

interface MonthProps {
  label: string;
  value: string | null;
  months: readonly string[];
  onChange: (month: string | null) => void;
}

function Month({ label, value, months, onChange }: MonthProps) {
  const { say, language } = useWording();
  const offered = value === null || months.includes(value) ? months : [...months, value].toSorted();
  return (
    <label>
      {label}
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{say('libraryAnyTime')}</option>
        {offered.map((month) => (
          <option key={month} value={month}>
            {monthInWords(month, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
