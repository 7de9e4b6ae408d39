/**
 * The engine, for all pages: here it is warm from the article before, and no page waits while it works. Of a text it
 * remembers single words at most. Long texts take turns with each other.
 */
import { type Browser, browser } from 'wxt/browser';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotateInSteps } from '../../lib/extract/annotate.ts';
import { beginningOf } from '../../lib/extract/beginning.ts';
import { annotateHead } from '../../lib/extract/headline.ts';
import { languageOf } from '../../lib/language/languages.ts';
import { ENGINE_PORT, isMessage, type Message } from '../../lib/messages.ts';
import { inSlices } from '../../lib/steps/in-slices.ts';
import { leaveSamples } from './warm-engine.ts';

/** Reads the texts that annotators hand over, each on a line of its own; one that is closed meanwhile is read no further. */
export function annotateTexts(): void {
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== ENGINE_PORT || port.sender?.id !== browser.runtime.id) return;
    const closed = new AbortController();
    port.onDisconnect.addListener(() => {
      // Asking for the error keeps it out of the browser's log: a page that was left may be kept as it is, without its line.
      void browser.runtime.lastError;
      closed.abort();
    });
    port.onMessage.addListener((message: unknown) => {
      if (isMessage(message) && message.type === 'annotate-text')
        void annotate(message.text, message.headAt, port, closed.signal);
    });
  });
}

/** @param headAt where the head begins behind the body; undefined where there is none */
async function annotate(
  text: string,
  headAt: number | undefined,
  port: Browser.runtime.Port,
  signal: AbortSignal,
): Promise<void> {
  const tell = (message: Message) => {
    if (!signal.aborted) port.postMessage(message);
  };
  leaveSamples();
  try {
    const language = await languageOf(text);
    const body = headAt === undefined ? text : text.slice(0, headAt).trimEnd();
    const beginning = beginningOf(body);
    for (const part of beginning === null ? [body] : [beginning, body]) {
      const whole = part === body;
      const found = await inSlices(annotateInSteps(part, language, readDateline(part)), signal);
      if (found === null) return;
      const annotation =
        whole && headAt !== undefined
          ? await inSlices(annotateHead(text, headAt, found, language), signal)
          : found;
      if (annotation === null) return;
      tell({ type: 'text-annotated', annotation, whole });
    }
  } catch (error) {
    tell({ type: 'text-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}
