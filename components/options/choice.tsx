import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  /** Names the group, to see and to hear. */
  legend: string;
  name: string;
  values: readonly Value[];
  value: Value;
  label: (value: Value) => ComponentChildren;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ legend, name, values, value, label, onChange }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {values.map((each) => (
        <label key={each} class="choice__item">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span>{label(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
