import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A part of the options page: a landmark with a heading. */
export function Section({ id, title, children }: Props) {
  return (
    <section class="options__section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
