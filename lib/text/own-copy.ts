/**
 * The longest piece of a text that all browsers copy when it is cut out: a longer one keeps the whole text in memory. UTF-16 code
 * units.
 */
const LONGEST_COPIED = 11;

/** The same letters in a string that keeps no text in memory but itself. */
export const ownCopy = (word: string): string =>
  word.length > LONGEST_COPIED ? `${word} `.slice(0, -1) : word;
