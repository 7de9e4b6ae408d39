/**
 * Whether the browser may throw the library away when the disk is full. Only a page can ask it not to, not a worker: Chromium answers by itself, by
 * how much the extension is used; Firefox asks the reader.
 */

/** Whether the browser has promised to keep the library; null where it tells nobody. */
export async function isStoragePersistent(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Asks the browser to keep the library. @returns whether it will; null where it can't be asked here */
export async function askForPersistentStorage(): Promise<boolean | null> {
  try {
    return (await navigator.storage?.persist?.()) ?? null;
  } catch {
    return null;
  }
}

/** How much room is taken and how much there is, in bytes; null where the browser does not tell. */
export async function storageRoom(): Promise<{ used: number; room: number } | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, room: quota };
}
