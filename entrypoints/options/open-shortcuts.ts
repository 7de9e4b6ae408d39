import { browser } from 'wxt/browser';

/** Opens the page of the browser on which its reader changes the keys: Firefox has a call for it, Chrome an address. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
