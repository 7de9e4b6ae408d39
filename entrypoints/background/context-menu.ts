import { browser } from 'wxt/browser';
import type { Message } from '../../lib/messages.ts';
import { type LanguageChoice, loadSettings, watchSettings } from '../../lib/settings.ts';
import { BACKGROUND_MESSAGES } from '../../lib/wording/background-messages.computed.ts';
import { interfaceLanguage } from '../../lib/wording/interface-language.ts';
import { sayToPage } from './hear-commands.ts';

/** Over a selection the entry is always there; elsewhere only while the pointer is on a claim's words. */
const ON_SELECTION = 'copy-selection';
const ON_MARK = 'copy-mark';
const KEEP_MARK = 'keep-mark';

/** What each entry says to the page. */
const SAYS: Readonly<Record<string, Message>> = {
  [ON_SELECTION]: { type: 'copy-selection' },
  [ON_MARK]: { type: 'copy-claim' },
  [KEEP_MARK]: { type: 'keep-claim' },
};

/** Puts "copy with attribution" and "keep" into the browser's context menu, where it has one: Firefox for Android has none for extensions. */
export function offerCopying(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createEntries());
  // The entries outlive the browser, and its language may be another one by now.
  browser.runtime.onStartup.addListener(async () => nameEntries((await loadSettings()).language));
  watchSettings(({ language }) => nameEntries(language));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const message = Object.hasOwn(SAYS, menuItemId) ? SAYS[menuItemId] : undefined;
    if (message && tab?.id !== undefined) void sayToPage(tab.id, frameId ?? 0, message);
  });
}

/** Shows or hides the entries for marks. */
export function offerOnMark(visible: boolean): void {
  for (const entry of [ON_MARK, KEEP_MARK]) browser.contextMenus?.update(entry, { visible }).catch(() => {});
}

async function createEntries(): Promise<void> {
  const titles = titlesIn((await loadSettings()).language);
  await browser.contextMenus.removeAll();
  for (const entry of Object.keys(SAYS))
    browser.contextMenus.create({
      id: entry,
      title: titles[entry]!,
      ...(entry === ON_SELECTION
        ? { contexts: ['selection'] as const }
        : { contexts: ['page', 'link'] as const, visible: false }),
    } as Parameters<typeof browser.contextMenus.create>[0]);
}

function nameEntries(language: LanguageChoice): void {
  for (const [entry, title] of Object.entries(titlesIn(language)))
    browser.contextMenus.update(entry, { title }).catch(() => {});
}

/** What each entry is called. */
function titlesIn(language: LanguageChoice): Readonly<Record<string, string>> {
  const { contextCopy, contextKeep } =
    BACKGROUND_MESSAGES[interfaceLanguage(language, browser.i18n.getUILanguage())];
  return { [ON_SELECTION]: contextCopy!, [ON_MARK]: contextCopy!, [KEEP_MARK]: contextKeep! };
}
