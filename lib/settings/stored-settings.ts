/**
 * The one place that keeps settings in the browser's storage. Content scripts may load and watch; changing is for the
 * background and the extension's pages, which share one set of locks.
 */
import { browser } from '../native-browser.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

const KEY = 'settings';

/** The reader's settings; defaults where nothing, or nothing that can be understood, is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]).settings;
}

/**
 * Reads, changes and stores the settings. Changes wait for one another, in all parts of the extension, so that two switches
 * flipped at once are both kept.
 * @returns the settings as they are now
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('wiremark-settings', async () => {
    const changed = change(await loadSettings());
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/**
 * Calls `listener` with the new settings at each change, whoever made it.
 * @returns stops listening
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, KEY)) listener(readSettings(changes[KEY]?.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
