/**
 * The name that what we put into a page goes by there, another one in each document: a page can see that something is called so, and
 * not know beforehand what to look for.
 */

/** A name that nobody can guess, of small letters. */
export function makeToken(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join('');
}

/** Whether something is such a name. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{12}$/.test(value);
