import { isMessageToPage } from '../../lib/messages.ts';
import { browser, onMessages } from '../../lib/native-browser.ts';
import type { PageSession } from './page-session.ts';

/** Hands the messages of the background and the panels to the session, for as long as it lives. */
export function answerMessages(session: PageSession): void {
  const stop = onMessages((message, sender) => {
    if (sender.id !== browser.runtime.id || !isMessageToPage(message)) return undefined;
    switch (message.type) {
      case 'read-page':
        return session.read(message.force);
      case 'read-whole':
        return session.readWhole();
      case 'get-state':
        return Promise.resolve(session.state);
      case 'show-claim':
        return Promise.resolve(session.goTo({ claim: message.claim }));
      case 'show-mention':
        return Promise.resolve(session.goTo({ mention: message.mention }));
      case 'put-right':
        return Promise.resolve(session.putRight(message.request));
      case 'step-claim':
        return Promise.resolve(session.stepClaim(message.by));
      case 'copy-claim':
        return session.copyCurrent();
      case 'copy-selection':
        return session.copySelection();
      case 'keep-claim':
        return session.keepCurrent();
      default:
        return undefined;
    }
  });
  session.signal.addEventListener('abort', stop);
}
