interface Props<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  text: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of several, in a list that opens; its name before it. */
export function Select<Value extends string>({ label, values, value, text, onChange }: Props<Value>) {
  return (
    <label class="options__row">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {text(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
