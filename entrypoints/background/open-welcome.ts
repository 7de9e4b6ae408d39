import { browser } from 'wxt/browser';

/** Opens the page of the first run when the extension is installed; never again, not with an update of it or of the browser. */
export function openWelcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    // Without a window, as where an administrator installs it, there is nobody to welcome.
    browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {});
  });
}
