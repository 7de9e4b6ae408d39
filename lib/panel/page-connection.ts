/** The panel's line to the page of a tab: asks for its state, has it read, hears its changes. */
import { type Browser, browser } from 'wxt/browser';
import {
  isAnnotated,
  isMessage,
  isPageState,
  type Message,
  PANEL_PORT,
  type PageState,
  type StateNews,
} from '../messages.ts';
import { articleInFrame, chosenArticle, forgetFrame, sendToFrame, shownFrame } from './tab-frames.ts';

/**
 * What the page says of itself; `none` where nobody of ours is in it and none may go in; `error-page` where the browser tells that it
 * shows an error in its place, which only Chromium does.
 */
export type PageAnswer = PageState | 'none' | 'error-page';

/**
 * How a page is asked. `look`: only who is there already may answer; `read`: where nobody is, the annotator is put in;
 * `force`: and reads the page even where it does not look like an article; `whole`: who shows an article reads it together with the
 * paragraphs that were left out of it.
 */
export type Asking = 'look' | 'read' | 'force' | 'whole';

/** An answer, and the frame that it comes from. */
export interface Answered<Answer = PageAnswer> {
  answer: Answer;
  frameId: number;
}

/**
 * Asks the page for its state: that of the frame that the reader has chosen, else of its top frame, or, where that shows no article,
 * of a frame in it that does. Which frame is shown stays as it is: the answer may be overtaken.
 */
export async function askPage(tabId: number, asking: Asking): Promise<Answered> {
  if (asking === 'whole') {
    const frameId = shownFrame(tabId);
    const state = await sendToFrame(tabId, frameId, { type: 'read-whole' });
    return { answer: isPageState(state) ? state : 'none', frameId };
  }
  const chosen = asking === 'force' ? null : await chosenArticle(tabId);
  if (chosen !== null) return { answer: chosen.state, frameId: chosen.frameId };
  return topOrFrame(tabId, await askTop(tabId, asking));
}

/** What the top frame says, or, where that shows no article, a frame in it that does. */
async function topOrFrame(tabId: number, answer: PageAnswer): Promise<Answered> {
  const inner = isAnnotated(answer) ? null : await articleInFrame(tabId);
  return inner === null ? { answer, frameId: 0 } : { answer: inner.state, frameId: inner.frameId };
}

/**
 * Asks the top frame for its state. Putting the annotator in is allowed by the browser on sites with permission and on the page on
 * which the reader opened the popup.
 */
async function askTop(tabId: number, asking: Exclude<Asking, 'whole'>): Promise<PageAnswer> {
  if (asking !== 'force') {
    const state = await sendToFrame(tabId, 0, { type: 'get-state' });
    // What failed is tried again by whoever asks for more than a look.
    if (isPageState(state) && (state.status !== 'failed' || asking === 'look')) return state;
    if (asking === 'look') return 'none';
  }
  const annotate: Message = { type: 'annotate-tab', tabId, force: asking === 'force' };
  const state: unknown = await browser.runtime.sendMessage(annotate).catch(() => null);
  if (!isPageState(state)) return 'none';
  // A page that cannot be touched and one that went wrong both failed; only into the second could anybody go.
  return state.status === 'failed' ? ((await whatKeepsOut(tabId)) ?? state) : state;
}

/** Sends to the annotator of the frame that is shown of a tab. Resolves to undefined where nobody is there, to null where it has nothing to answer. */
export const send = (tabId: number, message: Message): Promise<unknown> =>
  sendToFrame(tabId, shownFrame(tabId), message);

export interface PageListener {
  onState: (state: Answered<PageState>) => void;
  /** The tab has begun to load another page. */
  onLeave: () => void;
  onLoaded: () => void;
  /** A frame that is not the one that is shown has no article, or none any more. */
  onNoArticle: (frameId: number) => void;
}

/** Hears what the page of this tab says unasked. @returns stops listening */
export function listenToPage(tabId: number, listener: PageListener): () => void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const ofThisPage = sender.id === browser.runtime.id && sender.tab?.id === tabId;
    if (!ofThisPage || !isMessage(message) || message.type !== 'state-changed') return;
    const { news } = message;
    const frameId = sender.frameId ?? 0;
    const isShown = frameId === shownFrame(tabId);
    if (isShown && frameId === 0) void tell(news);
    // What a frame has to say may be what is to be shown, or no longer.
    else if (isShown || news.status === 'annotated') listener.onLoaded();
    else listener.onNoArticle(frameId);
  };
  /** Counts the news, for one that has to be asked for may be overtaken. */
  let turn = 0;
  const tell = async (news: StateNews) => {
    const mine = ++turn;
    const { answer, frameId } =
      news.status === 'annotated'
        ? { answer: await sendToFrame(tabId, 0, { type: 'get-state' }), frameId: 0 }
        : await topOrFrame(tabId, news);
    // The reader may have chosen another frame in the meantime.
    if (mine === turn && shownFrame(tabId) === 0 && isPageState(answer))
      listener.onState({ answer, frameId });
  };
  const onUpdated = (updated: number, { status }: { status?: string | undefined }) => {
    if (updated !== tabId) return;
    if (status === 'loading') {
      turn++;
      forgetFrame(tabId);
      listener.onLeave();
    }
    if (status === 'complete') listener.onLoaded();
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    turn++;
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/**
 * Hears which claim is in view as the page scrolls, from a frame that is annotated.
 * @param onGone called where an inner frame has gone, of which nobody else tells
 * @returns stops listening
 */
export function followScroll(
  tabId: number,
  frameId: number,
  onClaimInView: (claim: number | null) => void,
  onGone: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId });
  port.onMessage.addListener((message: unknown) => {
    if (isMessage(message) && message.type === 'claim-in-view') onClaimInView(message.claim);
  });
  // The page may have gone in the meantime; asking for the error keeps it out of the browser's log.
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    if (frameId !== 0) onGone();
  });
  return () => port.disconnect();
}

/** Why no script of ours may run in the tab at this moment; null where one may. */
async function whatKeepsOut(tabId: number): Promise<'none' | 'error-page' | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return null;
  } catch (error) {
    return /error page/iu.test(String(error)) ? 'error-page' : 'none';
  }
}
