/**
 * The languages that texts can be read in. All of them are in the bundle of whoever imports this, and what one is made of is
 * set up when it is first asked for: most readers never need more than one.
 */
import type { Language } from './language.ts';
import { recogniseLanguage } from './recognise.ts';

/** The language that a text is read in when it is too short or too strange to tell. */
const FALLBACK = 'en';

const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./english/english.ts')).english,
  ru: async () => (await import('./russian/russian.ts')).russian,
};

/** Apart from the languages: who reads a text or two needs none. */
const SAMPLES: Readonly<Record<string, () => Promise<string>>> = {
  en: async () => (await import('./english/sample.ts')).sample,
  ru: async () => (await import('./russian/sample.ts')).sample,
};

/** The language of this BCP 47 code; the usual one where it is none of ours. */
export function loadLanguage(code: string | null): Promise<Language> {
  return LANGUAGES[knownCode(code)]!();
}

/** An invented article with something of all that a language has: who reads it once will read the next one quicker. */
export function loadSample(code: string | null): Promise<string> {
  return SAMPLES[knownCode(code)]!();
}

const knownCode = (code: string | null): string =>
  code !== null && Object.hasOwn(LANGUAGES, code) ? code : FALLBACK;

/** The language that a text is written in, as far as it can be told; else the usual one. */
export function languageOf(text: string): Promise<Language> {
  return loadLanguage(recogniseLanguage(text));
}
