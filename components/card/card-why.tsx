import type { ComponentChildren } from 'preact';
import type { SpeakerEvidence } from '../../lib/annotation.ts';
import type { ClaimView } from '../../lib/card/card-view.ts';
import type { MessageKey } from '../../lib/wording/wording.ts';
import { useWording } from '../wording-context.ts';

const BY_EVIDENCE: Readonly<Record<SpeakerEvidence, MessageKey>> = {
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

/** What can be said without a mention of the speaker. */
const WITHOUT_SOURCE: ReadonlySet<SpeakerEvidence> = new Set(['carried-on', 'reader']);

/** Why it is a claim, and why it is this speaker's: the article's own words, as they are boxed in the text, with a reason each. */
export function CardWhy({ view }: { view: ClaimView }) {
  const { say } = useWording();
  const { cue, source, kind, speakerFrom, language } = view;
  // A sentence about words that are not there would explain nothing.
  const evidence = source === null && !WITHOUT_SOURCE.has(speakerFrom) ? 'unknown' : speakerFrom;
  return (
    <dl class="why">
      <Row name={say('whyCue')}>
        {cue === null ? say('why_alone') : <Words lang={language}>{cue}</Words>}
        {cue !== null && <span class="why__reason">{say(`marks_${kind}`)}</span>}
      </Row>
      <Row name={say('whySource')}>
        {source !== null && <Words lang={language}>{source}</Words>}
        <span class="why__reason">{say(BY_EVIDENCE[evidence])}</span>
      </Row>
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Words of the article, in the box that they have in the text. */
function Words({ lang, children }: { lang: string; children: string }) {
  return (
    <span class="why__words" lang={lang}>
      {children}
    </span>
  );
}
