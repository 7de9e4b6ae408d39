/** The frames of a tab: which of them show articles, and whose article the panel shows. */
import { browser } from 'wxt/browser';
import { type AnnotatedState, isAnnotated, isPageState, type Message } from '../messages.ts';

/** An article that is marked in a frame of a tab. */
export interface FrameArticle {
  /** The browser's number of the frame, 0 for the top one. */
  frameId: number;
  state: AnnotatedState;
}

/** So many frames of a tab are asked. */
const MOST_FRAMES = 100;

/** The frame of each tab whose article is shown, where that is not the top one, or where the reader has chosen it. */
const shown = new Map<number, { frameId: number; chosen: boolean }>();

/** The frame of a tab whose article is shown. */
export const shownFrame = (tabId: number): number => shown.get(tabId)?.frameId ?? 0;

/** From now on this frame's article is shown. What the reader has chosen stays his choice where it is the same. */
export function showFrame(tabId: number, frameId: number): void {
  if (shownFrame(tabId) !== frameId) shown.set(tabId, { frameId, chosen: false });
}

/** From now on this frame's article is shown, by the reader's choice: it stays while it is there. */
export function chooseFrame(tabId: number, frameId: number): void {
  shown.set(tabId, { frameId, chosen: true });
}

/** The top frame is shown again. */
export function forgetFrame(tabId: number): void {
  shown.delete(tabId);
}

/** Sends to a frame's annotator. Resolves to undefined where nobody is there, to null where it has nothing to answer. */
export async function sendToFrame(tabId: number, frameId: number, message: Message): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId })) ?? null;
  } catch {
    return undefined;
  }
}

/** The frames of a tab besides the top one into which we may go, the oldest first; empty where nobody may. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => true,
      // A frame that never stops loading keeps nobody waiting.
      injectImmediately: true,
    });
    return answers
      .map(({ frameId }) => frameId)
      .filter((frameId) => frameId !== 0)
      .sort((one, other) => one - other)
      .slice(0, MOST_FRAMES);
  } catch {
    return [];
  }
}

/** The article that is marked in a frame; null where none is. */
async function articleOf(tabId: number, frameId: number): Promise<FrameArticle | null> {
  const state = await sendToFrame(tabId, frameId, { type: 'get-state' });
  return isPageState(state) && isAnnotated(state) ? { frameId, state } : null;
}

/** The articles that are marked in a tab, the top frame's first. */
export async function articlesIn(tabId: number): Promise<FrameArticle[]> {
  const frames = [0, ...(await framesOf(tabId))];
  const articles = await Promise.all(frames.map((frameId) => articleOf(tabId, frameId)));
  return articles.filter((article) => article !== null);
}

/** The article that the reader has chosen, while it is there; null where he has chosen none. */
export async function chosenArticle(tabId: number): Promise<FrameArticle | null> {
  const choice = shown.get(tabId);
  return choice?.chosen ? articleOf(tabId, choice.frameId) : null;
}

/** Of the articles that are marked in a tab's inner frames, the one that says most; null where none is. */
export async function articleInFrame(tabId: number): Promise<FrameArticle | null> {
  let most: FrameArticle | null = null;
  for (const each of await articlesIn(tabId)) {
    if (each.frameId === 0) continue;
    if (most === null || each.state.annotation.claims.length > most.state.annotation.claims.length)
      most = each;
  }
  return most;
}
