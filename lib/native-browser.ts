/**
 * The browser's own API, for scripts that stand in pages: each page would have to read the polyfill. What the polyfill adds there
 * is that a listener may answer with a promise; `onMessages` does that.
 */
import type { Browser, browser as polyfilled } from 'wxt/browser';

type Api = typeof polyfilled;

/** Both browsers have it under this name, and answer with promises. */
export const browser: Api = (globalThis as unknown as { chrome: Api }).chrome;

type Sender = Browser.runtime.MessageSender;

/**
 * Answers messages, for as long as the extension is there.
 * @param answer undefined for a message that is none of ours; what rejects is answered with nothing
 * @returns stops answering
 */
export function onMessages(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (answer?: unknown) => void): boolean => {
    const answered = answer(message, sender);
    void answered?.then(respond, () => respond());
    return answered !== undefined;
  };
  // The types are those of the polyfill, where a listener answers with a promise.
  const { onMessage } = browser.runtime as unknown as {
    onMessage: Record<'addListener' | 'removeListener', (heard: typeof listener) => void>;
  };
  onMessage.addListener(listener);
  return () => {
    if (browser.runtime?.id) onMessage.removeListener(listener);
  };
}
