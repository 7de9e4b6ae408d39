import type { MessageKey } from '../../lib/wording/wording.ts';
import { IconButton } from '../icon-button.tsx';
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
    <IconButton
      icon="keep"
      filled={all ? 'all' : kept > 0 ? 'some' : undefined}
      further={all ? 'claim__kept' : undefined}
      label={say(keep)}
      pressed={all ? true : kept > 0 ? 'mixed' : false}
      title={say(all ? takeOut : keep)}
      onPress={onPress}
    />
  );
}
