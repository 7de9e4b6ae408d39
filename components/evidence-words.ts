import type { SpeakerEvidence } from '../lib/annotation.ts';
import type { MessageKey } from '../lib/wording/wording.ts';

/** How the speaker of a claim was found, in words. */
export const EVIDENCE_MESSAGES: Readonly<Record<SpeakerEvidence, MessageKey>> = {
  named: 'why_named',
  surname: 'why_surname',
  role: 'why_role',
  pronoun: 'why_pronoun',
  'carried-on': 'why_carried_on',
  organization: 'why_organization',
  description: 'why_description',
  reader: 'why_reader',
  unknown: 'why_unknown',
};
