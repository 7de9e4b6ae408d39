import { browser } from 'wxt/browser';
import { type LanguageChoice, loadSettings, watchSettings } from '../../lib/settings.ts';
import { interfaceLanguage } from '../../lib/wording/interface-language.ts';
import { MENU_MESSAGES } from '../../lib/wording/menu-messages.computed.ts';
import { sayToPage } from './hear-commands.ts';

/** Over a selection the entry is always there; elsewhere only while the pointer is on a claim's words. */
const ON_SELECTION = 'copy-selection';
const ON_MARK = 'copy-mark';

/** Puts "copy with attribution" into the browser's context menu. */
export function offerCopying(): void {
  browser.runtime.onInstalled.addListener(() => void createEntries());
  // The entries outlive the browser, and its language may be another one by now.
  browser.runtime.onStartup.addListener(async () => nameEntries((await loadSettings()).language));
  watchSettings(({ language }) => nameEntries(language));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === ON_SELECTION) void sayToPage(tab.id, frameId ?? 0, { type: 'copy-selection' });
    if (menuItemId === ON_MARK) void sayToPage(tab.id, frameId ?? 0, { type: 'copy-claim' });
  });
}

/** Shows or hides the entry for marks. */
export function offerOnMark(visible: boolean): void {
  browser.contextMenus.update(ON_MARK, { visible }).catch(() => {});
}

async function createEntries(): Promise<void> {
  const title = titleIn((await loadSettings()).language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ON_SELECTION, title, contexts: ['selection'] });
  browser.contextMenus.create({ id: ON_MARK, title, contexts: ['page', 'link'], visible: false });
}

function nameEntries(language: LanguageChoice): void {
  const title = titleIn(language);
  for (const entry of [ON_SELECTION, ON_MARK]) browser.contextMenus.update(entry, { title }).catch(() => {});
}

function titleIn(language: LanguageChoice): string {
  return MENU_MESSAGES[interfaceLanguage(language, browser.i18n.getUILanguage())].contextCopy!;
}
