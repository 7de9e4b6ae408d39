/** "Keep every article I read": what a tab shows is kept when it was read, as long as the reader wants that, and never from a private window. */
import { browser } from 'wxt/browser';
import { articleId } from '../../lib/library/article-id.ts';
import { isPageState, type Message } from '../../lib/messages.ts';
import type { Frame } from './annotate-frame.ts';
import { answerLibrary } from './answer-library.ts';
import { settingsAtHand } from './settings-at-hand.ts';

/** Articles that were kept by themselves since the browser started: one that the reader has taken out again is left out. */
const KEY = 'keptByItself';
/** How many of them are remembered. */
const MOST = 500;

/** @param isPrivate whether the tab belongs to a private window */
export async function keepWhatIsRead({ tabId, frameId }: Frame, isPrivate: boolean): Promise<void> {
  if (isPrivate || !(await settingsAtHand()).keepEveryArticle) return;
  const message: Message = { type: 'get-state' };
  // The page may be gone by now, and is not read any more then.
  const state: unknown = await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
  if (!isPageState(state) || state.status !== 'annotated') return;
  const { article, annotation } = state;
  if (annotation.claims.length === 0 || (await wasKept(articleId(article)))) return;
  const claims = annotation.claims.map((_, index) => index);
  const answer = await answerLibrary({ type: 'keep-claims', article, annotation, claims });
  if ('failed' in answer) await forget(articleId(article));
}

/** Whether the article was kept by itself before; from now on it was. */
function wasKept(id: string): Promise<boolean> {
  return withRemembered((known) => {
    if (known.includes(id)) return [known, true];
    return [[...known, id].slice(-MOST), false];
  });
}

const forget = (id: string): Promise<null> =>
  withRemembered((known) => [known.filter((each) => each !== id), null]);

/** Changes wait for one another: two frames may be read at once. */
function withRemembered<Result>(change: (known: string[]) => [string[], Result]): Promise<Result> {
  return navigator.locks.request('wiremark-kept-by-itself', async () => {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    const [changed, result] = change(Array.isArray(stored) ? stored.map(String) : []);
    await browser.storage.session.set({ [KEY]: changed });
    return result;
  });
}
