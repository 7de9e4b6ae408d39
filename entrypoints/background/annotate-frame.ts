import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { isPageState, type Message, type PageState } from '../../lib/messages.ts';

/** The script that registers each language in the page. */
const LANGUAGE_SCRIPTS: Readonly<Record<string, ScriptPublicPath>> = {
  en: '/language-english.js',
  ru: '/language-russian.js',
};

export interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * Puts the annotator into a frame and has it read the page. Putting it in again does no harm.
 * @param language code of the language the gate has recognised, which is brought along; null where the annotator will ask
 * @returns the state of the page; `failed` where the extension may not touch it
 */
export async function annotateFrame(
  frame: Frame,
  language: string | null,
  force: boolean,
): Promise<PageState> {
  try {
    await putIn(frame, [...scriptsFor(language), '/annotator.js']);
    const read: Message = { type: 'read-page', force };
    const state: unknown = await browser.tabs.sendMessage(frame.tabId, read, { frameId: frame.frameId });
    if (!isPageState(state)) throw new Error('the page gave no answer');
    return state;
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Puts the script of a language into a frame. Rejects where there is none, or the frame may not be touched. */
export async function bringLanguage(frame: Frame, language: string): Promise<void> {
  const scripts = scriptsFor(language);
  if (scripts.length === 0) throw new Error(`no script for the language "${language}"`);
  await putIn(frame, scripts);
}

/** Puts the script of the card into a frame. Rejects where the frame may not be touched. */
export function bringCard(frame: Frame): Promise<void> {
  return putIn(frame, ['/card.js']);
}

function scriptsFor(language: string | null): ScriptPublicPath[] {
  const script =
    language !== null && Object.hasOwn(LANGUAGE_SCRIPTS, language) ? LANGUAGE_SCRIPTS[language] : null;
  return script ? [script] : [];
}

async function putIn({ tabId, frameId }: Frame, files: ScriptPublicPath[]): Promise<void> {
  // One by one, so that the page has its turn in between; none of them needs another one to be there.
  await Promise.all(
    files.map((file) =>
      browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: [file],
        // Without waiting for the page's pictures and scripts: the article is there, or the gate would not have seen it.
        injectImmediately: true,
      }),
    ),
  );
}
