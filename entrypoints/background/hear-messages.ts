import { type Browser, browser } from 'wxt/browser';
import { recogniseLanguage } from '../../lib/language/recognise.ts';
import { isMessage, type PageState } from '../../lib/messages.ts';
import { siteRule } from '../../lib/settings.ts';
import { isWireSite } from '../../lib/wire-sites.ts';
import { annotateFrame, bringAnnotator, bringCard, type Frame } from './annotate-frame.ts';
import { answerLibrary, isLibraryMessage } from './answer-library.ts';
import { showInBadge } from './badge.ts';
import { offerOnMark } from './context-menu.ts';
import { dressFrame } from './dress-frame.ts';
import { keepWhatIsRead } from './keep-what-is-read.ts';
import { settingsAtHand } from './settings-at-hand.ts';
import { warmEngine } from './warm-engine.ts';

/** Listens to pages and panels of this extension; anything else that arrives is dropped without an answer. */
export function hearMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    if (message.type === 'annotate-tab') {
      return annotateAsked(message.tabId, message.force);
    }
    if (isLibraryMessage(message)) return answerLibrary(message);
    if (message.type === 'claim-pointed') {
      // The last word of a page whose tab is closed comes from no tab.
      offerOnMark(message.pointed);
      return undefined;
    }
    if (sender.tab?.id === undefined) return undefined;
    const frame: Frame = { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
    switch (message.type) {
      case 'article-found':
        return annotateIfOn(
          frame,
          hostOf(sender.tab.url ?? sender.url),
          recogniseLanguage(message.beginning),
        );
      case 'bring-card':
        return bringCard(frame, message.token);
      case 'dress-page':
        return dressFrame(frame, message.tone, message.token);
      case 'state-changed':
        if (frame.frameId === 0) showInBadge(frame.tabId, message.news);
        if (message.news.status === 'annotated') void keepWhatIsRead(frame, sender.tab.incognito);
        return undefined;
      default:
        return undefined;
    }
  });
}

/**
 * The gate has found an article; whether it is read without being asked is the reader's choice for the site.
 * @param language BCP 47 code; null where it is none that can be read
 * @returns whether it can be read
 */
async function annotateIfOn(frame: Frame, host: string, language: string | null): Promise<boolean> {
  if (language === null) return false;
  if (siteRule(await settingsAtHand(), host, isWireSite(host)) !== 'on') return true;
  void warmEngine(language);
  // The frame may be gone by now: then nobody is left to read to.
  await bringAnnotator(frame).catch(() => {});
  return true;
}

/** A panel asks. On a site that the reader has switched off, only `force` reads the page. */
async function annotateAsked(tabId: number, force: boolean): Promise<PageState> {
  const host = hostOf((await browser.tabs.get(tabId)).url);
  if (!force && siteRule(await settingsAtHand(), host, isWireSite(host)) === 'off')
    return { status: 'no-article' };
  return annotateFrame({ tabId, frameId: 0 }, force);
}

function hostOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).hostname : '';
}
