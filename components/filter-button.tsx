import { Icon } from './icon.tsx';
import { useWording } from './wording-context.ts';
import './filter-button.css';

interface Props {
  /** How many filters are set. */
  set: number;
  open: boolean;
  /** Id of what it unfolds. */
  controls: string;
  onOpen: (open: boolean) => void;
  class?: string;
  title?: string;
}

/** Unfolds the filters; what is set is counted on it. */
export function FilterButton({ set, open, controls, onOpen, class: further, title }: Props) {
  const { say, count } = useWording();
  return (
    <button
      class={further ? `button ${further}` : 'button'}
      type="button"
      aria-expanded={open}
      aria-controls={controls}
      title={title}
      onClick={() => onOpen(!open)}
    >
      <Icon name="filter" />
      <span aria-hidden={set > 0}>{say('filter')}</span>
      {set > 0 && (
        <>
          <span class="find__set" aria-hidden="true">
            {set}
          </span>
          <span class="for-ears">{`${say('filter')}, ${count('filtersSet', set)}`}</span>
        </>
      )}
    </button>
  );
}
