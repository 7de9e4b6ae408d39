import { makeToken } from '../../lib/token.ts';

const KEY = Symbol.for('wiremark.token');

const world = globalThis as { [KEY]?: string };

/** The token of this document, the same for all scripts of the extension in it. See `makeToken`. */
export function documentToken(): string {
  world[KEY] ??= makeToken();
  return world[KEY];
}
