import type { ComponentChildren } from 'preact';
import type { SpeakerEvidence } from '../../lib/annotation.ts';
import type { CardAction, ClaimView } from '../../lib/card/card-view.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import { EVIDENCE_MESSAGES } from '../evidence-words.ts';
import { useWording } from '../wording-context.ts';
import { CardButton } from './card-button.tsx';

/** What can be said without a mention of the speaker. */
const WITHOUT_SOURCE: ReadonlySet<SpeakerEvidence> = new Set(['carried-on', 'reader']);

interface Props {
  view: ClaimView;
  act: (action: CardAction) => void;
}

/** Why it is a claim, and why it is this speaker's: the article's own words, as they are boxed in the text, with a reason each. */
export function CardWhy({ view, act }: Props) {
  const { say } = useWording();
  const { cue, source, kind, fullName, language } = view;
  return (
    <dl class="why">
      <Row name={say('whyCue')}>
        {cue === null ? say('why_alone') : <Words lang={language}>{cue}</Words>}{' '}
        {cue !== null && <span class="why__reason">{say(`marks_${kind}`)}</span>}
      </Row>
      <Row name={say('whySource')}>
        {source !== null && <Words lang={language}>{source}</Words>}{' '}
        <span class="why__reason">{reasonFor(view, say)}</span>
      </Row>
      {fullName && (
        <Row name={say('whyFullName')}>
          <Words lang={language}>{fullName.words}</Words>{' '}
          <WayToName view={view} side={fullName.side} act={act} />
        </Row>
      )}
    </dl>
  );
}

function reasonFor({ source, speakerFrom, form, beside }: ClaimView, say: Wording['say']): string {
  if (form === 'unsure') return say('why_unsure', beside ?? '');
  // A sentence about words that are not there would explain nothing.
  const evidence = source === null && !WITHOUT_SOURCE.has(speakerFrom) ? 'unknown' : speakerFrom;
  return say(EVIDENCE_MESSAGES[evidence]);
}

/** Leads to the place where the full name stands, and back. */
function WayToName({ view, side, act }: Props & { side: 'before' | 'behind' }) {
  const { say } = useWording();
  const there = view.atFullName;
  const up = (side === 'before') !== there;
  return (
    <CardButton
      does={there ? 'show-words' : 'show-name'}
      act={act}
      look="words"
      title={say(there ? 'backToWordsTitle' : 'showNameTitle')}
    >
      {say(there ? 'backToWords' : 'showName')} <span aria-hidden="true">{up ? '↑' : '↓'}</span>
    </CardButton>
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
