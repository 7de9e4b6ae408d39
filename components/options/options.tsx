import { LANGUAGE_CHOICES, type Settings } from '../../lib/settings.ts';
import type { PanelMessage } from '../panel/panel.tsx';
import { Switch } from '../switch.tsx';
import { useWording } from '../wording-context.ts';
import { Choice } from './choice.tsx';
import { CopyingSection } from './copying-section.tsx';
import { FileSection, type FileState } from './file-section.tsx';
import { MarksSection } from './marks-section.tsx';
import type { OptionsActions } from './options-actions.ts';
import { Section } from './section.tsx';
import { SectionLinks } from './section-links.tsx';
import { type Shortcut, ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import './options.css';

export interface OptionsProps {
  settings: Settings;
  wireDomains: readonly string[];
  shortcuts: readonly Shortcut[];
  /** Whether this browser draws the lines of marks. */
  drawsLines: boolean;
  /** What has just happened, to see and to hear. */
  message: PanelMessage | null;
  file: FileState;
  /** Counts the times that all settings were replaced: what was being written by then is let go. */
  replaced: number;
  actions: OptionsActions;
}

/** The whole options page: its sections, and links to each of them. Every change is kept as it is made. */
export function Options(props: OptionsProps) {
  const { settings, wireDomains, shortcuts, message, actions } = props;
  const { say } = useWording();
  return (
    <main class="options">
      <header class="options__head">
        <h1>{say('optionsTitle')}</h1>
        <p class="options__note">{say('optionsWhy')}</p>
      </header>
      <SectionLinks
        sections={[
          ['marks', say('marksTitle')],
          ['sites', say('sitesTitle')],
          ['copying', say('copyingTitle')],
          ...(shortcuts.length > 0 ? [['shortcuts', say('shortcutsTitle')] as const] : []),
          ['library', say('openLibrary')],
          ['language', say('languageTitle')],
          ['announcing', say('announceTitle')],
          ['file', say('fileTitle')],
        ]}
      />
      <MarksSection settings={settings} drawsLines={props.drawsLines} actions={actions} />
      <SitesSection settings={settings} wireDomains={wireDomains} actions={actions} />
      <CopyingSection key={props.replaced} settings={settings} actions={actions} />
      {shortcuts.length > 0 && <ShortcutsSection shortcuts={shortcuts} actions={actions} />}
      <Section id="library" title={say('openLibrary')}>
        <Switch
          checked={settings.keepEveryArticle}
          onChange={(keepEveryArticle) => actions.change({ keepEveryArticle })}
        >
          {say('keepEveryArticle')}
        </Switch>
        <p class="options__note">{say('keepEveryArticleWhy')}</p>
        <button class="button" type="button" onClick={actions.openLibrary}>
          {say('goToLibrary')}
        </button>
      </Section>
      <Section id="language" title={say('languageTitle')}>
        <Choice
          legend={say('languageOfInterface')}
          name="language"
          values={LANGUAGE_CHOICES}
          value={settings.language}
          label={(choice) => say(`language_${choice}`)}
          onChange={(language) => actions.change({ language })}
        />
      </Section>
      <Section id="announcing" title={say('announceTitle')}>
        <Switch
          checked={settings.announceCount}
          onChange={(announceCount) => actions.change({ announceCount })}
        >
          {say('announceCount')}
        </Switch>
      </Section>
      <FileSection {...props.file} actions={actions} />
      <p
        class={message?.failed ? 'options__message options__message--failed' : 'options__message'}
        role="status"
      >
        {message?.text}
      </p>
    </main>
  );
}
