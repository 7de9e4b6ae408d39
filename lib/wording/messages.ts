/** The files in which the words of the interface stand, and where the browser itself reads the manifest's. */
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import ru from '../../public/_locales/ru/messages.json' with { type: 'json' };
import type { LanguageChoice } from '../settings/settings.ts';

/** All that can be said, as the English file has it. */
export type Messages = typeof en;

export type InterfaceLanguage = Exclude<LanguageChoice, 'auto'>;

/** What is said for a key, in each language. */
export type MessageTexts = Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>>;

/** Whether a message is said on the page of the first run alone. */
export const ofWelcome = (key: string): boolean => key.startsWith('welcome');

/** Whether a message is said on the library's page alone. */
export const ofLibrary = (key: string): boolean => key.startsWith('library');

/** The messages with such keys, in both languages. */
export function messagesWhere(isWanted: (key: string) => boolean): MessageTexts {
  const texts = (messages: Record<string, { message: string }>) =>
    Object.fromEntries(
      Object.entries(messages)
        .filter(([key]) => isWanted(key))
        .map(([key, { message }]) => [key, message]),
    );
  return { en: texts(en), ru: texts(ru) };
}
