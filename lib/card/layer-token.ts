/** The name by which the layer's host and the one rule of the extension's stylesheet for it know each other. */

/** A name that nobody can guess, for one document: small letters. */
export function makeToken(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join('');
}

/** Whether something is such a name. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{12}$/.test(value);

/** The rule that lets the layer of this name be seen. */
export const layerRule = (token: string): string => `.${token} { --${token}: block; }`;
