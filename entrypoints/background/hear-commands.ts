import { browser } from 'wxt/browser';
import type { Message } from '../../lib/messages.ts';
import { changeSettings } from '../../lib/settings.ts';
import { annotateFrame } from './annotate-frame.ts';

/** What each command of the manifest says to the page; the others are done by the browser, or here. */
const TO_THE_PAGE: Readonly<Record<string, Message>> = {
  'next-claim': { type: 'step-claim', by: 1 },
  'previous-claim': { type: 'step-claim', by: -1 },
  'copy-claim': { type: 'copy-claim' },
  'keep-claim': { type: 'keep-claim' },
};

/** Chrome's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Firefox for Android has no keys, and no commands. */
export function hearCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-marks') {
      void changeSettings((settings) => ({ ...settings, marksShown: !settings.marksShown }));
    } else if (command === 'open-panel' && tab?.windowId !== undefined) {
      // At once, while the browser still takes it for the reader's own doing.
      void (browser as unknown as { sidePanel?: SidePanel }).sidePanel?.open({ windowId: tab.windowId });
    } else if (Object.hasOwn(TO_THE_PAGE, command) && tab?.id !== undefined) {
      void sayToPage(tab.id, 0, TO_THE_PAGE[command]!);
    }
  });
}

/** Says something to a page; one that has not been read yet is read first, as far as the browser allows. */
export async function sayToPage(tabId: number, frameId: number, message: Message): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    const state = await annotateFrame({ tabId, frameId }, false);
    // What copies or keeps says where there is nothing to copy: what was copied before would be pasted by mistake.
    const copies = ['copy-claim', 'copy-selection', 'keep-claim'].includes(message.type);
    if (state.status !== 'annotated' && !copies) return undefined;
    return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  }
}
