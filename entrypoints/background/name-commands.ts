import { browser } from 'wxt/browser';
import { type LanguageChoice, loadSettings, watchSettings } from '../../lib/settings.ts';
import { BACKGROUND_MESSAGES } from '../../lib/wording/background-messages.computed.ts';
import { COMMAND_NAMES } from '../../lib/wording/command-names.ts';
import { interfaceLanguage } from '../../lib/wording/interface-language.ts';

/** Firefox lets an extension name its commands anew; Chrome does not, and the common types know nothing of it. */
interface NamedCommands {
  getAll(): Promise<{ name?: string; description?: string }[]>;
  update?(command: { name: string; description: string }): Promise<void>;
}

/**
 * Has the browser's own list of keys name the commands in the language that the reader has chosen, where the browser lets it. Their keys
 * stay. Elsewhere they have the names that the manifest gives them in the browser's language.
 */
export function nameCommands(): void {
  if (!commandsHere()?.update) return;
  const nameAll = () => void inTurn();
  browser.runtime.onInstalled.addListener(nameAll);
  // The browser's own language may be another one by now.
  browser.runtime.onStartup.addListener(nameAll);
  let named: LanguageChoice | null = null;
  watchSettings(({ language }) => {
    if (language === named) return;
    named = language;
    nameAll();
  });
}

const commandsHere = () => browser.commands as unknown as NamedCommands | undefined;

/** One after the other, so that the language that was chosen last stays. */
function inTurn(): Promise<void> {
  return navigator.locks.request('wiremark-command-names', async () => {
    const commands = commandsHere();
    const messages =
      BACKGROUND_MESSAGES[interfaceLanguage((await loadSettings()).language, browser.i18n.getUILanguage())];
    for (const { name = '', description } of (await commands?.getAll()) ?? []) {
      const key = Object.hasOwn(COMMAND_NAMES, name) ? COMMAND_NAMES[name] : undefined;
      const wanted = key && messages[key];
      if (wanted && wanted !== description) await commands?.update?.({ name, description: wanted });
    }
  });
}
