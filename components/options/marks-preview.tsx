import {
  type MarkDress,
  type MarkedThing,
  paletteOf,
  type SpeakerColour,
  speakerColour,
} from '../../lib/settings.ts';
import { useWording } from '../wording-context.ts';
import './marks-preview.css';

interface Props {
  dress: MarkDress;
  colourBySpeaker: boolean;
  marked: Readonly<Record<MarkedThing, boolean>>;
  scheme: 'light' | 'dark';
}

/** Two sentences as they would stand marked in a light or a dark page. */
export function MarksPreview({ dress, colourBySpeaker, marked, scheme }: Props) {
  const { say } = useWording();
  const colours = paletteOf(dress)[scheme];
  const colourOf = (thing: MarkedThing): SpeakerColour => {
    if (!colourBySpeaker || thing === 'organizations') return colours[thing];
    const { background, line } = speakerColour(0, scheme);
    return { background: dress.linesOnly ? 'transparent' : background, line };
  };
  const mark = (thing: MarkedThing, words: string) =>
    marked[thing] ? (
      <span
        class={`marks-preview__mark marks-preview__mark--${thing}`}
        style={{ background: colourOf(thing).background, textDecorationColor: colourOf(thing).line }}
      >
        {words}
      </span>
    ) : (
      words
    );
  return (
    <p class="marks-preview" data-scheme={scheme}>
      {say('sampleOpening')}
      {mark('direct', say('sampleDirect'))}
      {say('sampleSaid')} {mark('organizations', say('sampleOrganizationSaid'))}. {say('sampleAdded')}{' '}
      {mark('mixed', say('sampleMixed'))}. {say('sampleAccordingTo')}{' '}
      {mark('indirect', say('sampleIndirect'))}.
    </p>
  );
}
