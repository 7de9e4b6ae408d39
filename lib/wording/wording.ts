/**
 * The words of the interface, in the language that the reader chose: one other than the browser's is only to be had by reading
 * its file ourselves.
 */
import type { LanguageChoice } from '../settings/settings.ts';
import { interfaceLanguage } from './interface-language.ts';
import { MESSAGES } from './messages.computed.ts';
import type { InterfaceLanguage, Messages, MessageTexts } from './messages.ts';

export type { InterfaceLanguage } from './messages.ts';

/** A message with its plural forms has a key for each: "claims_one", "claims_other". */
type PluralForm = `${string}_${'one' | 'few' | 'many' | 'other'}`;

export type MessageKey = Exclude<keyof Messages, PluralForm>;
export type CountKey = keyof Messages extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export interface Wording {
  language: InterfaceLanguage;
  /** The message with `$1`, `$2` ... replaced by the values. */
  say: (key: MessageKey, ...values: (string | number)[]) => string;
  /** The message in the plural form that the number asks for; the number is `$1`, the values are `$2` ... */
  count: (key: CountKey, number: number, ...values: string[]) => string;
}

/**
 * The wording for a choice of language.
 * @param browserLanguage BCP 47 code, for `auto`
 * @param own messages of one page alone, which the others do not bring along
 */
export function wordingFor(choice: LanguageChoice, browserLanguage: string, own?: MessageTexts): Wording {
  const language = interfaceLanguage(choice, browserLanguage);
  const messages = own ? { ...MESSAGES[language], ...own[language] } : MESSAGES[language];
  // Made when first needed: making them costs more time than all else that begins in a page.
  let plurals: Intl.PluralRules | null = null;
  let numbers: Intl.NumberFormat | null = null;
  const written = (number: number) => {
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(number);
  };
  const pluralForm = (number: number) => {
    plurals ??= new Intl.PluralRules(language);
    return plurals.select(number);
  };

  const fill = (key: string, values: readonly (string | number)[]) =>
    (messages[key] ?? key).replace(/\$([1-9])/gu, (_, place) => {
      const value = values[Number(place) - 1] ?? '';
      return typeof value === 'number' ? written(value) : value;
    });

  return {
    language,
    say: (key, ...values) => fill(key, values),
    count: (key, number, ...values) => fill(`${key}_${pluralForm(number)}`, [number, ...values]),
  };
}
