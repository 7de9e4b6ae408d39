/**
 * Whether anything was ever kept. As long as nothing was, nobody opens the database: a reader who keeps nothing has none. It stands beside the
 * settings in the extension's storage, where asking costs next to nothing.
 */
import { browser } from '../native-browser.ts';

const KEY = 'libraryInUse';

export async function isLibraryInUse(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** From now on the library is asked. Called before the first claim is kept or taken in from a file. */
export async function useLibrary(): Promise<void> {
  if (!(await isLibraryInUse())) await browser.storage.local.set({ [KEY]: true });
}
