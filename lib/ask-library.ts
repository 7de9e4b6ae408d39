import type { LibraryFailureKind } from './library/failure.ts';
import type { Message } from './messages.ts';
import { browser } from './native-browser.ts';

/** Asks the background about the library. Never rejects: where nobody answers, it has failed as `broken`. */
export async function askLibrary<Answer>(message: Message): Promise<Answer | { failed: LibraryFailureKind }> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return answer && typeof answer === 'object' ? (answer as Answer) : { failed: 'broken' };
  } catch {
    return { failed: 'broken' };
  }
}
