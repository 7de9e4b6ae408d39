import type { ComponentChildren } from 'preact';
import type { CardAction } from '../../lib/card/card-view.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';

export interface CardProps {
  /** Ids of the elements that name the card and describe it to whoever hears it. */
  labelledBy: string;
  describedBy: string;
  /** What was done last; null where there is nothing to say. */
  done: string | null;
  act: (action: CardAction) => void;
  children: ComponentChildren;
}

/** The frame of a card: a dialog that leaves the page to the reader. */
export function Card({ labelledBy, describedBy, done, act, children }: CardProps) {
  const { say, language } = useWording();
  const close = () => act({ type: 'close' });
  return (
    <div
      class="card"
      role="dialog"
      lang={language}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      tabIndex={-1}
    >
      {children}
      <button
        class="button button--icon card__close"
        type="button"
        data-action="close"
        title={say('closeCard')}
        aria-label={say('closeCard')}
        onClick={close}
      >
        <Icon name="close" />
      </button>
      <p class="card__done" role="status">
        {done}
      </p>
    </div>
  );
}
