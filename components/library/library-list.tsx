import { useEffect, useRef, useState } from 'preact/hooks';
import { type BrokenRow, isBroken, type LibraryRow } from '../../lib/library/query.ts';
import { useRovingFocus } from '../use-roving-focus.ts';
import { useWording } from '../wording-context.ts';
import { LibraryItem, type LibraryItemProps } from './library-item.tsx';

interface Props
  extends Pick<
    LibraryItemProps,
    'knownTags' | 'onSelect' | 'onSelectAll' | 'onCopy' | 'onRemove' | 'onNote' | 'onTags'
  > {
  rows: readonly (LibraryRow | BrokenRow)[];
  selected: ReadonlySet<number>;
  speakerAddress: (row: LibraryRow) => string | null;
}

/** Kept claims, a stop of the Tab key in all; arrows go from claim to claim, with Shift they select. */
export function LibraryList({ rows, selected, speakerAddress, ...item }: Props) {
  const [focused, setFocused] = useState(0);
  const roving = useRovingFocus<HTMLOListElement>(setFocused);
  /** The keyboard was on a claim that goes: it goes on from the one that comes in its place. */
  const goesOn = useRef(false);
  const remove = (number: number) => {
    goesOn.current = true;
    item.onRemove(number);
  };
  useEffect(() => {
    if (!goesOn.current || document.activeElement !== document.body) return;
    goesOn.current = false;
    const controls = roving.ref.current?.querySelectorAll<HTMLElement>('[data-roving]');
    controls?.[Math.min(focused, controls.length - 1)]?.focus();
  }, [rows]);
  const reachable = rows[Math.min(focused, rows.length - 1)]?.number;

  const onKeyDown = (event: KeyboardEvent) => {
    // In a field the arrows are the field's.
    if ((event.target as Element).closest('input:not([type="checkbox"]), textarea')) return;
    const from = rows[Math.min(focused, rows.length - 1)];
    roving.onKeyDown(event);
    const to = (document.activeElement?.closest('[data-number]') as HTMLElement | null)?.dataset.number;
    if (!event.shiftKey || !event.defaultPrevented || !from || to === undefined) return;
    if (!event.key.startsWith('Arrow')) return;
    item.onSelect(from.number, true);
    item.onSelect(Number(to), true, true);
  };
  const onFocusIn = (event: FocusEvent) => {
    const number = (event.target as Element).closest<HTMLElement>('[data-number]')?.dataset.number;
    const place = rows.findIndex((row) => String(row.number) === number);
    if (place !== -1) setFocused(place);
  };
  return (
    <ol ref={roving.ref} class="library__list" onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      {rows.map((row) =>
        isBroken(row) ? (
          <Broken
            key={row.number}
            number={row.number}
            reachable={row.number === reachable}
            onRemove={remove}
          />
        ) : (
          <LibraryItem
            key={row.number}
            row={row}
            selected={selected.has(row.number)}
            reachable={row.number === reachable}
            speakerAddress={speakerAddress(row)}
            {...item}
            onRemove={remove}
          />
        ),
      )}
    </ol>
  );
}

interface BrokenProps {
  number: number;
  reachable: boolean;
  onRemove: (number: number) => void;
}

/** What stands in the place of a record that cannot be read. */
function Broken({ number, reachable, onRemove }: BrokenProps) {
  const { say } = useWording();
  return (
    <li class="kept kept--broken" data-roving-item data-number={number}>
      {say('libraryBroken')}{' '}
      <button
        class="button button--words"
        type="button"
        data-roving
        tabIndex={reachable ? 0 : -1}
        onClick={() => onRemove(number)}
      >
        {say('libraryRemove')}
      </button>
    </li>
  );
}
