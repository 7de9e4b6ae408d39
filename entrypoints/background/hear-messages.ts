import { type Browser, browser } from 'wxt/browser';
import { isMessage } from '../../lib/messages.ts';
import { annotateFrame } from './annotate-frame.ts';
import { showInBadge } from './badge.ts';
import { dressFrame } from './dress-frame.ts';

/** Listens to pages and panels of this extension; anything else that arrives is dropped without an answer. */
export function hearMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const tabId = sender.tab?.id;
    const frameId = sender.frameId ?? 0;
    switch (message.type) {
      case 'article-found':
        return tabId === undefined ? undefined : annotateFrame({ tabId, frameId }, message.language, false);
      case 'dress-page':
        return tabId === undefined ? undefined : dressFrame(tabId, frameId, message.tone);
      case 'state-changed':
        if (tabId !== undefined && frameId === 0) showInBadge(tabId, message.state);
        return undefined;
      case 'annotate-tab':
        return annotateFrame({ tabId: message.tabId, frameId: 0 }, 'en', message.force);
      default:
        return undefined;
    }
  });
}
