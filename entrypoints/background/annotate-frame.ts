import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { isPageState, type Message, type PageState } from '../../lib/messages.ts';

/** The script that registers each language in the page. A language that has none is read as English. */
const LANGUAGE_SCRIPTS: Readonly<Record<string, ScriptPublicPath>> = {
  en: '/language-english.js',
  ru: '/language-russian.js',
};

interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * Puts one language and the annotator into a frame and has it read the page. Putting them in again does no harm.
 * @param language code of the language the gate has recognised
 * @returns the state of the page; `failed` where the extension may not touch it
 */
export async function annotateFrame(
  { tabId, frameId }: Frame,
  language: string,
  force: boolean,
): Promise<PageState> {
  const code = Object.hasOwn(LANGUAGE_SCRIPTS, language) ? language : 'en';
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [LANGUAGE_SCRIPTS[code]!, '/annotator.js'],
    });
    const read: Message = { type: 'read-page', language: code, force };
    const state: unknown = await browser.tabs.sendMessage(tabId, read, { frameId });
    if (!isPageState(state)) throw new Error('the page gave no answer');
    return state;
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
