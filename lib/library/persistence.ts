/**
 * A browser may throw away what an extension has stored when the disk is full, unless it has promised not to. Only a page can ask for that, not the
 * background. Chromium answers by itself, by how much the extension is used, and another time perhaps otherwise; Firefox asks the reader.
 */
import { browser } from '../native-browser.ts';

const KEY = 'persistenceAsked';

/** Firefox alone says which browser it is. */
const asksTheReader = (): boolean => 'getBrowserInfo' in browser.runtime;

/**
 * Asks the browser to keep the library for good, where it has not promised it yet. The reader is asked once, and only in a tab: over a popup his
 * browser has no room for the question.
 */
export async function askToKeepForGood(place: 'tab' | 'panel'): Promise<void> {
  if (!navigator.storage?.persist || (await navigator.storage.persisted())) return;
  if (asksTheReader()) {
    if (place === 'panel' || (await browser.storage.local.get(KEY))[KEY] === true) return;
    await browser.storage.local.set({ [KEY]: true });
  }
  await navigator.storage.persist();
}
