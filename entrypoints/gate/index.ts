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
    let following: AbortController | undefined;
    let end: () => void;

    const look = (again: boolean) => {
      const beginning = recognise(document, again);
      if (beginning !== null) tell({ type: 'article-found', beginning });
      // The page waits for the first look alone; until the second, a new address shows by what changes in the page.
      else if (again) follow();
      return beginning !== null;
    };
    const begin = () => {
      end();
      end = lookWhileSettling(look);
    };
    const follow = () => {
      if (following !== undefined) return;
      following = new AbortController();
      onNavigation(begin, following.signal);
    };
    const tell = (message: Message) => {
      // After an update of the extension nobody is left to hear it: that is no error of the page.
      chrome.runtime
        ?.sendMessage(message)
        .catch(() => {})
        .then((readable) => (readable === false ? follow() : following?.abort()));
    };
    end = lookWhileSettling(look);
  },
};
