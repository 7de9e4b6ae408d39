import type { Annotation } from '../../lib/annotation.ts';
import { claimBeside, mentionBeside, nextOfSpeaker } from '../../lib/card/beside.ts';
import type { CardAction } from '../../lib/card/card-view.ts';
import type { Subject } from './subject.ts';

/** The actions that lead from one card to another. */
type Step = Extract<
  CardAction['type'],
  'previous' | 'next' | 'next-of-speaker' | 'previous-mention' | 'next-mention'
>;

/** What a step leads to from here: a claim alone or a mention alone. Null where there is nothing of the kind, or no other. */
export function subjectBeside(
  step: Step,
  { claim, mention }: Subject,
  annotation: Annotation,
): Subject | null {
  if (step === 'previous-mention' || step === 'next-mention') {
    const by = step === 'next-mention' ? 1 : -1;
    const to = mention === null ? null : mentionBeside(annotation, mention, by);
    return to === null ? null : { claim: null, mention: to };
  }
  if (claim === null) return null;
  const to =
    step === 'next-of-speaker'
      ? nextOfSpeaker(annotation, claim)
      : claimBeside(annotation, claim, step === 'next' ? 1 : -1);
  return to === null ? null : { claim: to, mention: null };
}
