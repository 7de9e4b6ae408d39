import { COMMAND_NAMES } from '../../lib/wording/command-names.ts';
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
            <dt>{Object.hasOwn(COMMAND_NAMES, name) ? say(COMMAND_NAMES[name]!) : description}</dt>
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
