import type { Claim } from '../annotation.ts';

/**
 * How surely the article tells who speaks. `named`: by a name; `unsure`: by a name, but the source may stand for somebody else as well;
 * `described`: by a description alone ("a spokesman for the ferry company"); `unknown`: not at all.
 */
export type SpeakerForm = 'named' | 'unsure' | 'described' | 'unknown';

/** The form in which a claim's speaker is shown, in the list and in the card. */
export function speakerForm({ speaker, beside }: Pick<Claim, 'speaker' | 'beside'>): SpeakerForm {
  if (speaker === null) return 'unknown';
  if (speaker.kind === 'description') return 'described';
  return beside === undefined ? 'named' : 'unsure';
}
