import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { ENGINE_PORT, isMessageToPage, type Message } from '../../lib/messages.ts';
import { browser } from '../../lib/native-browser.ts';

/** An article as far as its text is asked about. */
type TextToRead = Pick<Article, 'text' | 'headAt'>;

type OnBeginning = (annotation: Annotation) => void;

/** The browser has stopped the background, as it may at any time. */
class Interrupted extends Error {
  override message = 'the extension was stopped while it read the text';
}

/**
 * Has the background find what an article says. Where that is stopped meanwhile, it is started again and asked once more.
 * @param onBeginning called with what the beginning of a long text says, before the whole is there
 * @param signal ends the asking
 * @returns null where the asking was ended; rejects where the text could not be read, or the extension is gone
 */
export async function askEngine(
  text: TextToRead,
  onBeginning: OnBeginning,
  signal: AbortSignal,
): Promise<Annotation | null> {
  try {
    return await ask(text, onBeginning, signal);
  } catch (error) {
    if (error instanceof Interrupted && !signal.aborted && browser.runtime?.id !== undefined)
      return ask(text, onBeginning, signal);
    throw error;
  }
}

function ask(
  { text, headAt }: TextToRead,
  onBeginning: OnBeginning,
  signal: AbortSignal,
): Promise<Annotation | null> {
  const port = browser.runtime.connect({ name: ENGINE_PORT });
  return new Promise<Annotation | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    port.onDisconnect.addListener(() => {
      // Asking for the error keeps it out of the browser's log.
      void browser.runtime?.lastError;
      reject(new Interrupted());
    });
    port.onMessage.addListener((message: unknown) => {
      if (!isMessageToPage(message)) return;
      if (message.type === 'text-failed') reject(new Error(message.reason));
      if (message.type !== 'text-annotated') return;
      if (message.whole) resolve(message.annotation);
      else if (!signal.aborted) onBeginning(message.annotation);
    });
    const question: Message = { type: 'annotate-text', text, headAt };
    port.postMessage(question);
  }).finally(() => port.disconnect());
}
