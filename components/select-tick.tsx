import { useWording } from './wording-context.ts';

interface Props {
  /** The beginning of the claim, for who hears which it is. */
  of: string;
  selected: boolean;
  tabIndex: number;
  /** @param through whether all between the claim that was selected last and this one are meant */
  onSelect: (selected: boolean, through: boolean) => void;
}

/** Selects a claim of a list; with Shift all from the last one to it. */
export function SelectTick({ of, selected, tabIndex, onSelect }: Props) {
  const { say } = useWording();
  return (
    <label class="tick" title={say('select')}>
      <input
        type="checkbox"
        checked={selected}
        tabIndex={tabIndex}
        aria-label={say('selectClaim', of)}
        onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
      />
    </label>
  );
}
