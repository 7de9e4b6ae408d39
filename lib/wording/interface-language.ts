import type { LanguageChoice } from '../settings/settings.ts';
import type { InterfaceLanguage } from './messages.ts';

/** The language of the interface for a choice. @param browserLanguage BCP 47 code, for `auto` */
export function interfaceLanguage(choice: LanguageChoice, browserLanguage: string): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().split('-')[0] === 'ru' ? 'ru' : 'en';
}
