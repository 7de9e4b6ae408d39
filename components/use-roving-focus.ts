import { useRef } from 'preact/hooks';

/** How the keys move the focus: from this place, of so many, to that place; null where the key means nothing here. */
export function rovingTarget(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 8, last);
    case 'PageUp':
      return Math.max(at - 8, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * One stop for the Tab key in a long list; arrows go from item to item inside it. Spread the result on the list, and mark
 * each item's main control with `data-roving`.
 * @param onMove called with the place of the item that the focus goes to
 * @param targetOf where the keys lead, where the items are no list from top to bottom
 */
export function useRovingFocus<List extends HTMLElement>(
  onMove: (place: number) => void,
  targetOf: typeof rovingTarget = rovingTarget,
) {
  const ref = useRef<List>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const controls = [...(ref.current?.querySelectorAll<HTMLElement>('[data-roving]') ?? [])];
    const item = (event.target as Element).closest('[data-roving-item]');
    const at = controls.findIndex((control) => item?.contains(control));
    const target = at === -1 ? null : targetOf(event.key, at, controls.length);
    if (target === null) return;
    event.preventDefault();
    onMove(target);
    controls[target]?.focus();
  };
  return { ref, onKeyDown };
}
