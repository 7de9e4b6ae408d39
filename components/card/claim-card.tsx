import type { ClaimKind } from '../../lib/annotation.ts';
import { Icon } from '../icon.tsx';
import { KindLabel } from '../panel/kind-label.tsx';
import { useWording } from '../wording-context.ts';
import { Card } from './card.tsx';

export interface ClaimCardProps {
  /** Null where the article does not say who it is. */
  speaker: string | null;
  role: string | null;
  organization: string | null;
  kind: ClaimKind;
  /** `Speaker.id` where speakers have colours of their own; null where kinds have them. */
  speakerColourOf: number | null;
  /** The reporting words as they stand; null where there are none. */
  cue: string | null;
  /** Why it is taken for a claim of this speaker, in words. */
  why: string;
  /** BCP 47 code of the article. */
  language: string;
  /** What was done last, said to the reader; null where there is nothing to say. */
  done: string | null;
  /** Null where this speaker has no other claim. */
  onNext: (() => void) | null;
  onCopy: () => void;
  onCopyLink: () => void;
  onClose: () => void;
}

/** Who says the words under the pointer, how, and why we think so. */
export function ClaimCard(props: ClaimCardProps) {
  const { speaker, role, organization, kind, cue, why, language, done } = props;
  const { say } = useWording();
  const name = speaker ?? say('unknownSpeaker');
  const behind = organization !== null && !role?.includes(organization) && organization !== speaker;
  return (
    <Card label={say('cardOf', name)} done={done} onClose={props.onClose}>
      <p class={speaker === null ? 'card__name card__name--unknown' : 'card__name'}>{name}</p>
      {role && <p class="card__role">{role}</p>}
      {behind && <p class="card__role">{organization}</p>}
      <p class="card__manner">
        <KindLabel kind={kind} speakerColourOf={props.speakerColourOf} />
        {cue && <span lang={language}>{cue}</span>}
      </p>
      <p class="card__why">{why}</p>
      <div class="card__actions">
        <button class="button" type="button" data-action="copy" onClick={props.onCopy}>
          <Icon name="copy" /> {say('cardCopy')}
        </button>
        <button class="button" type="button" data-action="copy-link" onClick={props.onCopyLink}>
          <Icon name="link" /> {say('cardCopyLink')}
        </button>
        {props.onNext && (
          <button
            class="button button--icon"
            type="button"
            data-action="next"
            title={say('nextOfSpeaker', name)}
            aria-label={say('nextOfSpeaker', name)}
            onClick={props.onNext}
          >
            <Icon name="next" />
          </button>
        )}
      </div>
    </Card>
  );
}
