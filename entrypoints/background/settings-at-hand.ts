import { loadSettings, type Settings, watchSettings } from '../../lib/settings.ts';

let atHand: Promise<Settings> | null = null;

/** Keeps what `settingsAtHand` gives in step with what is stored. */
export function keepSettingsAtHand(): void {
  watchSettings((settings) => {
    atHand = Promise.resolve(settings);
  });
}

/**
 * The settings, read from the storage once in the background's life: at times the storage takes longer than all the rest that
 * a page waits for.
 */
export function settingsAtHand(): Promise<Settings> {
  atHand ??= loadSettings().catch((error: unknown) => {
    atHand = null;
    throw error;
  });
  return atHand;
}
