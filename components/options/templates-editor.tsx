import { useState } from 'preact/hooks';
import {
  DEFAULT_SETTINGS,
  LONGEST_TEMPLATE_NAME,
  MOST_TEMPLATES,
  type Settings,
  templateInUse,
  withNewTemplate,
  withoutTemplate,
  withTemplate,
} from '../../lib/settings.ts';
import { useWording } from '../wording-context.ts';
import type { OptionsActions } from './options-actions.ts';
import { Question } from './question.tsx';
import { Select } from './select.tsx';
import { TemplateEditor } from './template-editor.tsx';

/** The reader's templates: which of them is in use, its name and its text; new ones, and away with them. */
export function TemplatesEditor({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const { say } = useWording();
  const { copyTemplates: templates, copyTemplate: at } = settings;
  const { name, text } = templateInUse(settings);
  const [deleting, setDeleting] = useState(false);
  const original = DEFAULT_SETTINGS.copyTemplates[0]!.text;
  const nameOf = (place: number) => templates[place]?.name || say('format_template');
  return (
    <fieldset class="templates">
      <legend class="options__label">{say('templates')}</legend>
      {templates.length > 1 && (
        <Select
          label={say('templateInUse')}
          values={templates.map((_, place) => String(place))}
          value={String(at)}
          text={(place) => nameOf(Number(place))}
          onChange={(place) => actions.change({ copyTemplate: Number(place) })}
        />
      )}
      <label class="options__row">
        <span>{say('templateName')}</span>
        <input
          // The field is the browser's while somebody writes in it.
          key={`${at} ${name}`}
          class="field"
          type="text"
          maxLength={LONGEST_TEMPLATE_NAME}
          defaultValue={name}
          placeholder={say('format_template')}
          onChange={(event) => {
            const written = event.currentTarget.value.trim();
            actions.change((now) => withTemplate(now, at, { name: written }));
          }}
        />
      </label>
      <TemplateEditor
        key={at}
        template={text}
        original={original}
        marks={settings.copyMarks}
        onChange={(changed) => actions.change((now) => withTemplate(now, at, { text: changed }))}
      />
      <div class="options__buttons">
        {templates.length < MOST_TEMPLATES && (
          <button
            class="button"
            type="button"
            onClick={() =>
              actions.change((now) =>
                withNewTemplate(now, {
                  name: say('templateNumber', now.copyTemplates.length + 1),
                  text: original,
                }),
              )
            }
          >
            {say('newTemplate')}
          </button>
        )}
        {templates.length > 1 && (
          <button class="button" type="button" onClick={() => setDeleting(true)}>
            {say('deleteTemplate')}
          </button>
        )}
      </div>
      {deleting && (
        <Question
          title={say('deleteTemplate')}
          text={say('deleteTemplateWhy', nameOf(at))}
          answers={[[say('deleteTemplate'), () => actions.change((now) => withoutTemplate(now, at))]]}
          onClose={() => setDeleting(false)}
        />
      )}
    </fieldset>
  );
}
