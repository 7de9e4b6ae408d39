import { nationWords } from './nation-words.computed.ts';

/** Names, adjectives and capitals in all forms of the noun; adjectives by their masculine nominative. */
export const countries: ReadonlyMap<string, string> = new Map(
  nationWords.split('\n').flatMap((line) => {
    const [name = '', forms = ''] = line.split('|');
    return forms.split(' ').map((form) => [form, name] as const);
  }),
);
