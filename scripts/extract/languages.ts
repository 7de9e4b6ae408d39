import { english } from '../../lib/language/english/english.ts';
import type { Language } from '../../lib/language/language.ts';
import { recogniseLanguage } from '../../lib/language/recognise.ts';
import { russian } from '../../lib/language/russian/russian.ts';

const languages = new Map<string, Language>([english, russian].map((language) => [language.code, language]));

/**
 * The language to read a text in: the one asked for by its code ("ru", "ru-RU"), else the text's own; English for a text that is neither.
 * @throws Error for a code that is no language's of ours
 */
export function languageOf(text: string, asked: string | null): Language {
  if (asked === null) return languages.get(recogniseLanguage(text) ?? '') ?? english;
  const language = languages.get(asked.toLowerCase().split('-')[0]!);
  if (language === undefined)
    throw new Error(
      `"${asked}" is not one of the languages that can be read: ${[...languages.keys()].join(', ')}`,
    );
  return language;
}
