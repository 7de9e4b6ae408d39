import { browser } from 'wxt/browser';
import type { StateNews } from '../../lib/messages.ts';

/** Shows the number of claims on the extension's button, for one tab; without a tab, how the button looks where nothing is known. */
export function showInBadge(tabId: number | null, news: StateNews | null): void {
  if (tabId === null) {
    void browser.action.setBadgeBackgroundColor?.({ color: '#19748a' });
    return;
  }
  const count = news?.status === 'annotated' ? news.claims : 0;
  // The tab may be gone by now: then there is nothing to show it in.
  browser.action
    .setBadgeText?.({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) })
    .catch(() => {});
}
