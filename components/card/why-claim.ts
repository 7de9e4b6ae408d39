import type { Claim, SpeakerEvidence } from '../../lib/annotation.ts';
import type { MessageKey, Wording } from '../../lib/wording/wording.ts';

const BY_EVIDENCE: Readonly<Record<SpeakerEvidence, MessageKey>> = {
  named: 'why_named',
  surname: 'why_surname',
  role: 'why_role',
  pronoun: 'why_pronoun',
  'carried-on': 'why_carried_on',
  organization: 'why_organization',
  description: 'why_description',
  unknown: 'why_unknown',
};

/**
 * Why a claim is taken for one, and its speaker for the speaker, in two sentences.
 * @param cue the reporting words as they stand; null where there are none
 * @param source the mention of the speaker as it stands; null where there is none
 */
export function whyClaim(
  { kind, speakerFrom }: Pick<Claim, 'kind' | 'speakerFrom'>,
  cue: string | null,
  source: string | null,
  { say }: Pick<Wording, 'say'>,
): string {
  const manner =
    cue === null ? say('why_alone') : say(kind === 'indirect' ? 'why_reported' : 'why_quoted', cue);
  // A sentence about words that are not there would explain nothing.
  const evidence = source === null && speakerFrom !== 'carried-on' ? 'unknown' : speakerFrom;
  return `${manner} ${say(BY_EVIDENCE[evidence], source ?? '')}`;
}
