import type { CardAction } from '../../lib/card/card-view.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';

/** Keeps the claim in the library, or takes it out. */
export function CardKeep({ kept, act }: { kept: boolean; act: (action: CardAction) => void }) {
  const { say } = useWording();
  return (
    <button
      class={`button button--icon card__keep${kept ? ' card__keep--kept' : ''}`}
      type="button"
      data-action="keep"
      title={say(kept ? 'cardTakeOut' : 'cardKeep')}
      aria-label={say('cardKeep')}
      aria-pressed={kept}
      onClick={() => act({ type: 'keep' })}
    >
      <Icon name="keep" filled={kept ? 'all' : undefined} />
    </button>
  );
}
