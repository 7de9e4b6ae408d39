import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recognise } from '../lib/article/recognise.ts';
import type { Message } from '../lib/messages.ts';

/** The one thing that the gate asks of the browser; both browsers answer with a promise. */
interface ExtensionApi {
  runtime: { sendMessage(message: Message): Promise<unknown> };
}

/**
 * Runs on each matched page, so it brings nothing along: the browser's own API, not the polyfill, and no content script
 * context of the framework's, which would announce itself to the page.
 */
export default defineUnlistedScript(() => {
  const recognised = recognise(document);
  if (recognised === null) return;
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const message: Message = { type: 'article-found', language: recognised.language };
  void (browser ?? chrome)?.runtime.sendMessage(message);
});
