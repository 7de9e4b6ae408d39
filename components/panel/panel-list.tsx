import type { ComponentChildren } from 'preact';

/** The part of a view that scrolls. Firefox makes whatever scrolls a stop of the Tab key; here the items are the stops. */
export function PanelList({ children }: { children: ComponentChildren }) {
  return (
    <div class="panel__list" tabIndex={-1}>
      {children}
    </div>
  );
}
