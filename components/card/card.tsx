import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';

export interface CardProps {
  /** What the card is called by whoever cannot see it. */
  label: string;
  /** What was done last; null where there is nothing to say. */
  done: string | null;
  onClose: () => void;
  children: ComponentChildren;
}

/** The frame of a card: a dialog that leaves the page to the reader. Escape closes it. */
export function Card({ label, done, onClose, children }: CardProps) {
  const { say } = useWording();
  return (
    <div
      class="card"
      role="dialog"
      aria-label={label}
      data-card
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {children}
      <button
        class="button button--icon card__close"
        type="button"
        data-action="close"
        title={say('close')}
        aria-label={say('close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <p class="card__done" role="status">
        {done}
      </p>
    </div>
  );
}
