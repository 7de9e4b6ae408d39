import { MARKED_THINGS, PALETTE_NAMES, type Settings } from '../../lib/settings.ts';
import { Switch } from '../switch.tsx';
import { useWording } from '../wording-context.ts';
import { Choice } from './choice.tsx';
import { MarksPreview } from './marks-preview.tsx';
import type { OptionsActions } from './options-actions.ts';
import { Section } from './section.tsx';

/** Whether, what and in which colours is marked, with a preview. */
export function MarksSection({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const { say } = useWording();
  const { marked, palette, colourBySpeaker } = settings;
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
      <Switch checked={colourBySpeaker} onChange={(chosen) => actions.change({ colourBySpeaker: chosen })}>
        {say('colourBySpeaker')}
      </Switch>
      <figure class="options__previews">
        <figcaption class="options__label">{say('preview')}</figcaption>
        {(['light', 'dark'] as const).map((scheme) => (
          <MarksPreview key={scheme} {...{ palette, colourBySpeaker, marked, scheme }} />
        ))}
      </figure>
      <Switch checked={settings.printMarks} onChange={(printMarks) => actions.change({ printMarks })}>
        {say('printMarks')}
      </Switch>
    </Section>
  );
}
