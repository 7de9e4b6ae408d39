import type { LanguageChoice } from '../../lib/settings.ts';

/** What the reader can do on the page of the first run. */
export interface WelcomeActions {
  /** Opens the popup, as a press of the extension's button does; absent where the browser cannot. */
  openList: (() => void) | null;
  openOptions: () => void;
  chooseLanguage: (language: LanguageChoice) => void;
}

/** The keys that lead to the next and to the previous claim, as the browser writes them; null where none is set. */
export interface ClaimKeys {
  next: string | null;
  previous: string | null;
}
