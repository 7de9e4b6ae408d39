import { browser } from 'wxt/browser';

const LIBRARY = 'library.html';

/** Shows the library: from the popup in a tab of its own, which goes to the front where it is open already; beside the page in its place. */
export function openLibrary(place: 'popup' | 'sidepanel'): void {
  if (place === 'sidepanel') {
    // The way back leads to where the panel stood, also to a panel that was told its tab.
    location.assign(`/${LIBRARY}?panel=${encodeURIComponent(location.search)}`);
    return;
  }
  void showLibraryTab().then(() => close());
}

/** The library's tab to the front, or a new one. @param hash a page of it, "#/claim/7" */
export async function showLibraryTab(hash = ''): Promise<void> {
  const address = browser.runtime.getURL(`/${LIBRARY}` as '/popup.html');
  const tabs = await browser.tabs.query({});
  const open = tabs.find(({ url }) => url?.split(/[?#]/u)[0] === address);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${address}${hash}` });
    return;
  }
  await browser.tabs.update(
    open.id,
    hash === '' ? { active: true } : { active: true, url: `${address}${hash}` },
  );
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
