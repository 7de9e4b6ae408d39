import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './menu.css';

interface Props {
  id: string;
  /** What the button, and the menu, is called. */
  label: string;
  /** Where the reader needs more than the name: a tooltip of its own. */
  title?: string;
  /** Further class of the button, and of the menu, which says where it hangs. */
  button: string;
  menu: string;
  /** What stands on the button. */
  face: ComponentChildren;
  /** `MenuItem`s, `MenuLabel`s and `<hr class="menu__line">`. */
  children: ComponentChildren;
}

const nextOf = (key: string, at: number, length: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
};

/** A button that opens a menu. Arrows go from item to item, Escape and a press beside it close it; focus goes back to the button. */
export function Menu({ id, label, title, button, menu, face, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('.menu__item') ?? [])];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return list.current?.hidePopover();
    const all = items();
    const target = nextOf(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (target === null) return;
    event.preventDefault();
    all[target]?.focus();
  };
  const onToggle = (event: Pick<ToggleEvent, 'newState'>) => {
    if (event.newState !== 'open') return;
    const all = items();
    (all.find((item) => item.ariaChecked === 'true') ?? all[0])?.focus();
  };
  return (
    <>
      <button
        class={`button ${button}`}
        type="button"
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={title ?? label}
      >
        {face}
      </button>
      <div
        ref={list}
        id={id}
        class={`menu ${menu}`}
        popover="auto"
        role="menu"
        aria-label={label}
        onKeyDown={onKeyDown}
        onToggle={onToggle}
        onClick={(event) => {
          if ((event.target as Element).closest('.menu__item')) list.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}

interface ItemProps {
  /** Whether this one of several is chosen; left out for an item that does something. */
  checked?: boolean;
  title?: string;
  onPick: () => void;
  children: ComponentChildren;
}

export function MenuItem({ checked, title, onPick, children }: ItemProps) {
  return (
    <button
      class="menu__item"
      type="button"
      {...(checked === undefined
        ? { role: 'menuitem' as const }
        : { role: 'menuitemradio' as const, 'aria-checked': checked })}
      title={title}
      tabIndex={-1}
      onClick={onPick}
    >
      {children}
    </button>
  );
}

/** Items that belong together, under a name to see and to hear. */
export function MenuGroup({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu.
    <div role="group" aria-label={label}>
      <p class="menu__label" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}
