import type { MessageKey } from '../../lib/wording/wording.ts';
import { useWording } from '../wording-context.ts';
import type { OptionsActions } from './options-actions.ts';
import { Section } from './section.tsx';

export interface Shortcut {
  /** As the manifest names it. */
  name: string;
  /** As the browser describes it, in its own language. */
  description: string;
  /** "Alt+Shift+W"; null where none is set. */
  keys: string | null;
}

/** What each command is called, in the language of the interface. */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
  'toggle-marks': 'commandToggleMarks',
  'next-claim': 'commandNextClaim',
  'previous-claim': 'commandPreviousClaim',
  'copy-claim': 'commandCopyClaim',
  'keep-claim': 'commandKeepClaim',
  'open-panel': 'commandOpenPanel',
  _execute_sidebar_action: 'commandOpenPanel',
};

/** The keys for the commands, as the browser has them; they are changed in the browser. */
export function ShortcutsSection({
  shortcuts,
  actions,
}: {
  shortcuts: readonly Shortcut[];
  actions: OptionsActions;
}) {
  const { say } = useWording();
  return (
    <Section id="shortcuts" title={say('shortcutsTitle')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="shortcuts__row">
            <dt>{Object.hasOwn(COMMANDS, name) ? say(COMMANDS[name]!) : description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="options__note">{say('noShortcut')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button class="button" type="button" onClick={actions.openShortcuts}>
        {say('changeShortcuts')}
      </button>
    </Section>
  );
}
