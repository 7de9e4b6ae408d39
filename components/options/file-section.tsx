import { useRef } from 'preact/hooks';
import { useWording } from '../wording-context.ts';
import type { OptionsActions } from './options-actions.ts';
import { Section } from './section.tsx';

/** Settings to a file, from a file, and back to how they came. */
export function FileSection({ actions }: { actions: OptionsActions }) {
  const { say } = useWording();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section id="file" title={say('fileTitle')}>
      <p class="options__note">{say('fileWhy')}</p>
      <div class="options__buttons">
        <button class="button" type="button" onClick={actions.exportSettings}>
          {say('exportSettings')}
        </button>
        <button class="button" type="button" onClick={() => input.current?.click()}>
          {say('importSettings')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('importSettings')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) actions.importSettings(file);
            // So that the same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <button class="button" type="button" onClick={actions.resetSettings}>
          {say('resetSettings')}
        </button>
      </div>
    </Section>
  );
}
