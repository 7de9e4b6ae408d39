import type { Messages } from './messages.ts';

/** What each command of the manifest is called, by its name there. */
export const COMMAND_NAMES: Readonly<Record<string, keyof Messages & `command${string}`>> = {
  'toggle-marks': 'commandToggleMarks',
  'next-claim': 'commandNextClaim',
  'previous-claim': 'commandPreviousClaim',
  'copy-claim': 'commandCopyClaim',
  'keep-claim': 'commandKeepClaim',
  'open-panel': 'commandOpenPanel',
  _execute_sidebar_action: 'commandOpenPanel',
};
