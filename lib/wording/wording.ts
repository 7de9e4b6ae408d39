/**
 * The words of the interface, in the language that the reader chose. They stand in `public/_locales`, where the browser
 * itself reads the manifest's; a language other than the browser's is only to be had by reading them ourselves.
 */
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import ru from '../../public/_locales/ru/messages.json' with { type: 'json' };
import type { LanguageChoice } from '../settings/settings.ts';

type Messages = typeof en;
/** A message with its plural forms has a key for each: "claims_one", "claims_other". */
type PluralForm = `${string}_${'one' | 'few' | 'many' | 'other'}`;

export type MessageKey = Exclude<keyof Messages, PluralForm>;
export type CountKey = keyof Messages extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export type InterfaceLanguage = Exclude<LanguageChoice, 'auto'>;

const MESSAGES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, { message: string }>>>> = {
  en,
  ru,
};

export interface Wording {
  language: InterfaceLanguage;
  /** The message with `$1`, `$2` ... replaced by the values. */
  say: (key: MessageKey, ...values: (string | number)[]) => string;
  /** The message in the plural form that the number asks for; the number is `$1`, the values are `$2` ... */
  count: (key: CountKey, number: number, ...values: string[]) => string;
}

/** The wording for a choice of language. @param browserLanguage BCP 47 code, for `auto` */
export function wordingFor(choice: LanguageChoice, browserLanguage: string): Wording {
  const language = choice === 'auto' ? nearestLanguage(browserLanguage) : choice;
  const messages = MESSAGES[language];
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
    (messages[key]?.message ?? key).replace(/\$([1-9])/gu, (_, place) => {
      const value = values[Number(place) - 1] ?? '';
      return typeof value === 'number' ? written(value) : value;
    });

  return {
    language,
    say: (key, ...values) => fill(key, values),
    count: (key, number, ...values) => fill(`${key}_${pluralForm(number)}`, [number, ...values]),
  };
}

function nearestLanguage(code: string): InterfaceLanguage {
  return code.toLowerCase().split('-')[0] === 'ru' ? 'ru' : 'en';
}
