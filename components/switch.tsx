import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  title?: string;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

/** On or off, at once. `children` is its label. */
export function Switch({ checked, title, onChange, children }: Props) {
  return (
    <label class="switch" title={title}>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
