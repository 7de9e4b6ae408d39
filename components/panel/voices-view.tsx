import { useState } from 'preact/hooks';
import type { ClaimKind } from '../../lib/annotation.ts';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import { type Voice, type Voices, voiceBlockTarget } from '../../lib/panel/voices.ts';
import { EmptyState } from '../empty-state.tsx';
import { useRovingFocus } from '../use-roving-focus.ts';
import { useWording } from '../wording-context.ts';
import { KindLabel } from './kind-label.tsx';
import { PanelList } from './panel-list.tsx';
import { VoiceBar } from './voice-bar.tsx';
import { voiceCounts, voicesLine } from './voice-words.ts';
import { Who } from './who.tsx';
import './voices-view.css';

const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect'];

interface Props {
  voices: Voices;
  /** The claims, by their index. */
  entries: readonly ClaimEntry[];
  /** BCP 47 code of the article. */
  language: string;
  /** Index of the claim nearest the middle of the page's window. */
  claimInView: number | null;
  colourBySpeaker: boolean;
  onShow: (index: number) => void;
  /** Called with `Speaker.id`, or with "unknown". */
  onSeeClaims: (speaker: number | 'unknown') => void;
}

/** Who speaks in the article, and how much: a block for each claim, in the order of the article. Counts, and no verdict. */
export function VoicesView(props: Props) {
  const { voices, entries, language, claimInView, colourBySpeaker } = props;
  const wording = useWording();
  const { say } = wording;
  const [focused, setFocused] = useState(0);
  const sizes = voices.list.map(({ claims }) => claims.length);
  const roving = useRovingFocus<HTMLUListElement>(setFocused, (key, at) => voiceBlockTarget(key, at, sizes));
  if (voices.list.length === 0)
    return <EmptyState level={2} title={say('noClaims')} text={say('noClaimsWhy')} />;

  const { who, more } = voicesLine(voices, wording);
  const inOrder = voices.list.flatMap(({ claims }) => claims);
  const reachable = inOrder[Math.min(focused, inOrder.length - 1)]?.index;
  return (
    <>
      <h2 class="voices__line">
        <b>{who}</b>
        {more.map((each) => `, ${each}`)}
      </h2>
      <PanelList>
        <Legend byKind={voices.byKind} />
        <ul
          {...roving}
          class="voices"
          style={{ '--most': Math.max(...sizes) }}
          onFocusIn={(event) => {
            const index = (event.target as HTMLElement).dataset.index;
            const place = inOrder.findIndex((claim) => String(claim.index) === index);
            if (place !== -1) setFocused(place);
          }}
        >
          {voices.list.map((voice) => (
            <li key={voice.speaker?.id ?? 'unknown'} class="voice">
              <VoiceName voice={voice} language={language} onSeeClaims={props.onSeeClaims} />
              <div class="voice__said">
                <VoiceBar
                  voice={voice}
                  entries={entries}
                  current={claimInView}
                  reachable={reachable ?? null}
                  colourBySpeaker={colourBySpeaker}
                  onShow={props.onShow}
                />
                <p class="voice__counts">{voiceCounts(voice, wording)}</p>
              </div>
            </li>
          ))}
        </ul>
      </PanelList>
    </>
  );
}

function Legend({ byKind }: { byKind: Record<ClaimKind, number> }) {
  const { say } = useWording();
  return (
    <dl class="voices__legend" aria-label={say('voicesLegend')}>
      {KINDS.filter((kind) => byKind[kind] > 0).map((kind) => (
        <div key={kind}>
          <dt>
            <KindLabel kind={kind} speakerColourOf={null} />
          </dt>
          <dd>{byKind[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface NameProps extends Pick<Props, 'language' | 'onSeeClaims'> {
  voice: Voice;
}

/** Who it is; a press shows his claims in the list. */
function VoiceName({ voice: { speaker, naming }, language, onSeeClaims }: NameProps) {
  const { say } = useWording();
  return (
    <h3 class="voice__name">
      <button
        type="button"
        title={[speaker?.name, speaker?.role, say('seeInList')].filter(Boolean).join('\n')}
        onClick={() => onSeeClaims(speaker?.id ?? 'unknown')}
      >
        <Who form={naming} name={speaker?.name ?? null} role={speaker?.role ?? null} language={language} />
      </button>
    </h3>
  );
}
