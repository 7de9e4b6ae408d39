import type { ComponentChildren } from 'preact';
import './notice.css';

interface Props {
  title: string;
  text?: string;
  /** Level of the heading: 1 where this is all there is. */
  level?: 1 | 2;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What stands in place of a list that is not there: what is so, why, and what to do. */
export function EmptyState({ title, text, level = 1, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="empty">
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {children && <div class="empty__actions">{children}</div>}
    </div>
  );
}
