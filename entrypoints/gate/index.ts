import { recognise } from '../../lib/article/recognise.ts';
import type { Message } from '../../lib/messages.ts';
import { lookWhileSettling } from '../../lib/page/look-while-settling.ts';
import { onNavigation } from '../../lib/page/on-navigation.ts';

/** The one thing that the gate asks of the browser. Both browsers have it under this name; it is gone when the extension is. */
declare const chrome: { runtime?: { sendMessage(message: Message): Promise<unknown> } };

/**
 * Runs on each matched page, so it brings nothing along: the browser's own API, not the polyfill, no content script context
 * of the framework's, which would announce itself to the page, nor the function that usually defines a script. Where it
 * finds an article its work is done: the annotator follows the page from there.
 */
export default {
  main(): void {
    const done = new AbortController();
    let attempt: AbortController | undefined;

    const look = (again: boolean) => {
      const article = recognise(document, again);
      if (article === null) return false;
      done.abort();
      tell({ type: 'article-found', language: article.language });
      return true;
    };
    const begin = () => {
      attempt?.abort();
      attempt = new AbortController();
      lookWhileSettling(look, attempt.signal);
    };
    onNavigation(begin, done.signal);
    begin();
  },
};

function tell(message: Message): void {
  // After an update of the extension nobody is left to hear it: that is no error of the page.
  chrome.runtime?.sendMessage(message).catch(() => {});
}
