import {
  COPY_FORMATS,
  COPY_LANGUAGES,
  COPY_LINKS,
  COPY_MARKS,
  CSV_SEPARATORS,
  type Settings,
} from '../../lib/settings.ts';
import { Switch } from '../switch.tsx';
import { useWording } from '../wording-context.ts';
import type { OptionsActions } from './options-actions.ts';
import { Section } from './section.tsx';
import { Select } from './select.tsx';
import { TemplatesEditor } from './templates-editor.tsx';

/** The format of copies, and the reader's own template. */
export function CopyingSection({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const { say } = useWording();
  return (
    <Section id="copying" title={say('copyingTitle')}>
      <Select
        label={say('copyFormat')}
        values={COPY_FORMATS}
        value={settings.copyFormat}
        text={(format) => say(`format_${format}`)}
        onChange={(copyFormat) => actions.change({ copyFormat })}
      />
      <Select
        label={say('copyLinkChoice')}
        values={COPY_LINKS}
        value={settings.copyLink}
        text={(link) => say(`copyLink_${link}`)}
        onChange={(copyLink) => actions.change({ copyLink })}
      />
      <Select
        label={say('copyMarks')}
        values={COPY_MARKS}
        value={settings.copyMarks}
        text={(marks) => say(`copyMarks_${marks}`)}
        onChange={(copyMarks) => actions.change({ copyMarks })}
      />
      <Select
        label={say('copyLanguage')}
        values={COPY_LANGUAGES}
        value={settings.copyLanguage}
        text={(language) => say(`copyLanguage_${language}`)}
        onChange={(copyLanguage) => actions.change({ copyLanguage })}
      />
      <Select
        label={say('csvSeparator')}
        values={CSV_SEPARATORS}
        value={settings.csvSeparator}
        text={(separator) => say(`csvSeparator_${separator}`)}
        onChange={(csvSeparator) => actions.change({ csvSeparator })}
      />
      <Switch checked={settings.csvMark} onChange={(csvMark) => actions.change({ csvMark })}>
        {say('csvMark')}
      </Switch>
      <TemplatesEditor settings={settings} actions={actions} />
    </Section>
  );
}
