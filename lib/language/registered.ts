/**
 * Languages come into a page one script each, so that a page loads only the one it needs. They meet the engine on the
 * global object of the extension's isolated world, which the page cannot see: the bundles share nothing else.
 */
import type { Language } from './language.ts';

const KEY = Symbol.for('wiremark.languages');

type Registry = Map<string, Language>;

function registry(): Registry {
  const world = globalThis as { [KEY]?: Registry };
  world[KEY] ??= new Map();
  return world[KEY];
}

/** Makes a language known in this world, under its code. */
export function registerLanguage(language: Language): void {
  registry().set(language.code, language);
}

/** The language of this code; null where its script has not run in this world. */
export function registeredLanguage(code: string): Language | null {
  return registry().get(code) ?? null;
}
