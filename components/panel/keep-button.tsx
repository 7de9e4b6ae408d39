import type { MessageKey } from '../../lib/wording/wording.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';

interface Props {
  /** How many of these claims the library has. */
  kept: number;
  of: number;
  /** What a press does while some are not kept, and what it does when all are. */
  words: readonly [keep: MessageKey, takeOut: MessageKey];
  onPress: () => void;
}

/** Keeps several claims in the library; takes them out where all of them are there. */
export function KeepButton({ kept, of, words: [keep, takeOut], onPress }: Props) {
  const { say } = useWording();
  const all = kept === of;
  return (
    <button
      class={`button button--icon${all ? ' claim__kept' : ''}`}
      type="button"
      aria-label={say(keep)}
      aria-pressed={all ? true : kept > 0 ? 'mixed' : false}
      title={say(all ? takeOut : keep)}
      onClick={onPress}
    >
      <Icon name="keep" filled={all ? 'all' : kept > 0 ? 'some' : undefined} />
    </button>
  );
}
