import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import type { SpeakerForm } from '../../lib/panel/speaker-form.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import { useWording } from '../wording-context.ts';
import './who.css';

interface Props {
  form: SpeakerForm;
  /** Null where the speaker is unknown. */
  name: string | null;
  /** Left out where it stands elsewhere. */
  role?: string | null;
  /** BCP 47 code of the article. */
  language: string;
}

/** A speaker, with a word where the article gives no name or the name is not sure. */
export function Who({ form, name, role, language }: Props) {
  const { say } = useWording();
  if (form === 'unknown' || name === null)
    return <span class="who who--unknown">{say('speakerUnknown')}</span>;
  const tag = form === 'unsure' ? say('unsure') : form === 'described' ? say('notNamed') : null;
  return (
    <>
      <span class={`who who--${form}`} lang={language}>
        {name}
      </span>
      {tag && (
        <>
          {' '}
          <span class="who__tag">{tag}</span>
        </>
      )}
      {role && (
        <>
          {' '}
          <span class="who__role" lang={language}>
            {role}
          </span>
        </>
      )}
    </>
  );
}

/** Why the speaker is shown as anything but a name, in a sentence; null for a name. */
export function whyNotNamed(
  { form, source, beside, chosenByReader }: Pick<ClaimEntry, 'form' | 'source' | 'beside' | 'chosenByReader'>,
  { say }: Pick<Wording, 'say'>,
): string | null {
  switch (form) {
    case 'named':
      return null;
    case 'unsure':
      return say('whyUnsure', source ?? '', beside ?? '');
    case 'described':
      return say('whyNotNamed');
    case 'unknown':
      return chosenByReader ? say('whyUnknownByReader') : say('whyUnknown');
  }
}
