import type { ComponentChildren } from 'preact';
import type { CardAction, CardPress } from '../../lib/card/card-view.ts';

interface Props {
  does: CardPress['type'];
  act: (action: CardAction) => void;
  /** `main`: what most readers want; `words`: words alone, without an edge. */
  look?: 'main' | 'words';
  title?: string;
  children: ComponentChildren;
}

/** A button of the card. */
export function CardButton({ does, act, look, title, children }: Props) {
  return (
    <button
      class={`button${look === 'main' ? ' button--primary' : look === 'words' ? ' button--words' : ''}`}
      type="button"
      data-action={does}
      title={title}
      onClick={() => act({ type: does })}
    >
      {children}
    </button>
  );
}
