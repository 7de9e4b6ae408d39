import { COPY_FORMATS, type CopyFormat, DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { useWording } from '../wording-context.ts';
import type { OptionsActions } from './options-actions.ts';
import { Section } from './section.tsx';
import { TemplateEditor } from './template-editor.tsx';

/** The format of copies, and the reader's own template. */
export function CopyingSection({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const { say } = useWording();
  return (
    <Section id="copying" title={say('copyingTitle')}>
      <label class="options__row">
        <span>{say('copyFormat')}</span>
        <select
          class="field"
          value={settings.copyFormat}
          onChange={(event) => actions.change({ copyFormat: event.currentTarget.value as CopyFormat })}
        >
          {COPY_FORMATS.map((format) => (
            <option key={format} value={format}>
              {say(`format_${format}`)}
            </option>
          ))}
        </select>
      </label>
      <TemplateEditor
        template={settings.copyTemplate}
        original={DEFAULT_SETTINGS.copyTemplate}
        onChange={(copyTemplate) => actions.change({ copyTemplate })}
      />
    </Section>
  );
}
