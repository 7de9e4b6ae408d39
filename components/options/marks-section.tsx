import { MARKED_THINGS, PALETTE_NAMES, type Settings } from '../../lib/settings.ts';
import { markColours } from '../mark-colours.ts';
import { MarksLegend } from '../marks-legend.tsx';
import { Switch } from '../switch.tsx';
import { useWording } from '../wording-context.ts';
import { Choice } from './choice.tsx';
import { MarksPreview } from './marks-preview.tsx';
import type { OptionsActions } from './options-actions.ts';
import { OwnColoursFields } from './own-colours.tsx';
import { Section } from './section.tsx';

interface Props {
  settings: Settings;
  /** Whether this browser draws the lines of marks. */
  drawsLines: boolean;
  actions: OptionsActions;
}

/** Whether, what and in which colours is marked, with a preview, and what each mark means. */
export function MarksSection({ settings, drawsLines, actions }: Props) {
  const { say } = useWording();
  const { marked, palette, colourBySpeaker, linesOnly, ownColours } = settings;
  return (
    <Section id="marks" title={say('marksTitle')}>
      <Switch checked={settings.marksShown} onChange={(marksShown) => actions.change({ marksShown })}>
        {say('marksInPages')}
      </Switch>
      <fieldset class="choice">
        <legend>{say('whatToMark')}</legend>
        {MARKED_THINGS.map((thing) => (
          <label key={thing} class="choice__item">
            <input
              type="checkbox"
              checked={marked[thing]}
              onChange={(event) =>
                actions.change({ marked: { ...marked, [thing]: event.currentTarget.checked } })
              }
            />
            <span>{say(`marked_${thing}`)}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        legend={say('colours')}
        name="palette"
        values={PALETTE_NAMES}
        value={palette}
        label={(name) => say(`palette_${name}`)}
        onChange={(chosen) => actions.change({ palette: chosen })}
      />
      {palette === 'own' && (
        <OwnColoursFields colours={ownColours} linesOnly={linesOnly} onChange={actions.change} />
      )}
      <Switch checked={colourBySpeaker} onChange={(chosen) => actions.change({ colourBySpeaker: chosen })}>
        {say('colourBySpeaker')}
      </Switch>
      <Switch checked={linesOnly} onChange={(chosen) => actions.change({ linesOnly: chosen })}>
        {say('linesOnly')}
      </Switch>
      {linesOnly && !drawsLines && <p class="options__error">{say('linesNotDrawn')}</p>}
      <figure class="options__previews">
        <figcaption class="options__label">{say('preview')}</figcaption>
        {(['light', 'dark'] as const).map((scheme) => (
          <MarksPreview key={scheme} dress={settings} {...{ colourBySpeaker, marked, scheme }} />
        ))}
      </figure>
      <div class="options__legend" style={markColours(settings)}>
        <p class="options__label">{say('marksLegend')}</p>
        <MarksLegend speakerColourOf={colourBySpeaker ? 0 : null} />
      </div>
      <Switch checked={settings.printMarks} onChange={(printMarks) => actions.change({ printMarks })}>
        {say('printMarks')}
      </Switch>
    </Section>
  );
}
