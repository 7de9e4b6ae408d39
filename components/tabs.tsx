import './tabs.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  count: number;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}

/** A row of tabs; the panel below takes `id={`panel-${id}`}` and is labelled by `tab-${id}`. Arrow keys go from tab to tab, Home and End to the first and the last. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map(({ id, label, count }) => (
        <button
          key={id}
          id={`tab-${id}`}
          class="tabs__tab"
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={id === selected ? `panel-${id}` : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {/* Seen and heard apart: of two pieces a screen reader would make "Claims 11", which is no number of anything. */}
          <span aria-hidden="true">
            {label} <span class="tabs__count">{count}</span>
          </span>
          <span class="for-ears">{`${label}, ${count}`}</span>
        </button>
      ))}
    </div>
  );
}
