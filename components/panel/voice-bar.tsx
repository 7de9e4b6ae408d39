import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import type { Voice } from '../../lib/panel/voices.ts';
import { useWording } from '../wording-context.ts';
import { kindColours } from './kind-label.tsx';
import './voice-bar.css';

interface Props {
  voice: Voice;
  /** All claims of the article, by their index. */
  entries: readonly ClaimEntry[];
  /** Index of the claim that the page stands at. */
  current: number | null;
  /** Index of the claim whose block the Tab key stops at. */
  reachable: number | null;
  colourBySpeaker: boolean;
  onShow: (index: number) => void;
}

/** A block for each claim of one voice, as long as those of the others: pressed, it leads to its claim. */
export function VoiceBar({ voice, entries, current, reachable, colourBySpeaker, onShow }: Props) {
  const { say } = useWording();
  const name = voice.speaker?.name ?? say('speakerUnknown');
  const speakerColourOf = colourBySpeaker ? (voice.speaker?.id ?? null) : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div class="bar" role="group" aria-label={say('claimsOf', name)}>
      {voice.claims.map(({ index, kind }) => {
        const words = entries[index]?.words ?? '';
        const beginning = words.length > 60 ? `${words.slice(0, 60)}…` : words;
        const label = say('voiceBlock', index + 1, entries.length, say(`kind_${kind}`), beginning);
        return (
          <button
            key={index}
            class={`bar__block bar__block--${kind}`}
            style={kindColours(kind, speakerColourOf)}
            type="button"
            data-roving
            data-roving-item
            data-index={index}
            tabIndex={index === reachable ? 0 : -1}
            aria-current={index === current ? 'location' : undefined}
            aria-label={label}
            title={label}
            onClick={() => onShow(index)}
          />
        );
      })}
    </div>
  );
}
