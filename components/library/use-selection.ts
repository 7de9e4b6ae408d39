import { useRef, useState } from 'preact/hooks';

/** The selected claims of the library, by their numbers; they stay selected from page to page of the list. */
export interface Selection {
  selected: ReadonlySet<number>;
  /** With `through` all that are listed from the claim that was selected last to this one. */
  select: (number: number, selected: boolean, through?: boolean) => void;
  /** Selects all of these; none of them where they all are. */
  selectAll: () => void;
  clear: () => void;
}

/** @param listed numbers of the claims that the reader sees, from top to bottom */
export function useSelection(listed: readonly number[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const anchor = useRef<number | null>(null);
  return {
    selected,
    select: (number, on, through = false) => {
      const from = through && anchor.current !== null ? listed.indexOf(anchor.current) : -1;
      const to = listed.indexOf(number);
      anchor.current = number;
      const meant =
        from === -1 || to === -1 ? [number] : listed.slice(Math.min(from, to), Math.max(from, to) + 1);
      setSelected((now) => withOrWithout(now, meant, on));
    },
    selectAll: () => setSelected((now) => withOrWithout(now, listed, !listed.every((each) => now.has(each)))),
    clear: () => setSelected(new Set()),
  };
}

function withOrWithout(now: ReadonlySet<number>, meant: readonly number[], on: boolean): ReadonlySet<number> {
  const next = new Set(now);
  for (const each of meant) {
    if (on) next.add(each);
    else next.delete(each);
  }
  return next;
}
