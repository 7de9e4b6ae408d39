import { browser } from 'wxt/browser';

/** Chrome's side panel and Firefox's sidebar: the same thing under two names, which the common types do not know. */
interface SideBrowser {
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

const side = browser as unknown as SideBrowser;

export const canOpenSidePanel = (): boolean => Boolean(side.sidePanel ?? side.sidebarAction);

/** Opens the panel beside the page and closes the popup. Only while a press of the reader's lasts. */
export function openSidePanel(windowId: number): void {
  const opened = side.sidePanel ? side.sidePanel.open({ windowId }) : side.sidebarAction?.open();
  void opened?.then(() => window.close());
}
