import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { layerRule } from '../../lib/card/layer-rule.ts';
import { isPageState, type Message, type PageState } from '../../lib/messages.ts';

export interface Frame {
  tabId: number;
  frameId: number;
}

/** Puts the annotator into a frame, which begins to read the page at once. Putting it in again does no harm. Rejects where the extension may not touch it. */
export function bringAnnotator(frame: Frame): Promise<void> {
  return putIn(frame, '/annotator.js');
}

/** Puts the script of the card into a frame, and the rule for its layer of this token. Rejects where the frame may not be touched. */
export async function bringCard(frame: Frame, token: string): Promise<void> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  await Promise.all([
    browser.scripting.insertCSS({ target, css: layerRule(token), origin: 'AUTHOR' }),
    putIn(frame, '/card.js'),
  ]);
}

/**
 * Has the annotator read the page of a frame, into which it is put where it is not there.
 * @returns the state of the page; `failed` where the extension may not touch it
 */
export async function annotateFrame(frame: Frame, force: boolean): Promise<PageState> {
  try {
    const read = (): Promise<unknown> => {
      const message: Message = { type: 'read-page', force };
      return browser.tabs.sendMessage(frame.tabId, message, { frameId: frame.frameId });
    };
    const state = await read().catch(async () => {
      await bringAnnotator(frame);
      return read();
    });
    if (!isPageState(state)) throw new Error('the page gave no answer');
    return state;
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function putIn({ tabId, frameId }: Frame, file: ScriptPublicPath): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    // Without waiting for the page's pictures and scripts: the article is there, or the gate would not have seen it.
    injectImmediately: true,
  });
}
