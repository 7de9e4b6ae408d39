import type { Settings, SiteRule } from '../../lib/settings/settings.ts';

/** What the reader can do on the options page. */
export interface OptionsActions {
  /** Keeps a part as it is now to be, or as it becomes of what is kept. */
  change: (part: Partial<Settings> | ((settings: Settings) => Partial<Settings>)) => void;
  /** Gives a host a rule, or takes it back with null. Turning a site on may ask the browser for its permission. */
  ruleSite: (host: string, rule: SiteRule | null) => void;
  /** Turning all sites on asks the browser for its permission. */
  ruleOtherSites: (rule: Settings['otherSites']) => void;
  exportSettings: () => void;
  importSettings: (file: File) => void;
  /** Goes on with a file that turns sites on: asks the browser for its permission, or leaves the sites as they are. */
  answerImport: (answer: 'ask' | 'without' | 'cancel') => void;
  resetSettings: () => void;
  /** Takes the last import or reset back. */
  undo: () => void;
  openLibrary: () => void;
  openShortcuts: () => void;
}
