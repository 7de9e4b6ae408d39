/** How a language uses apostrophes at the ends of words. Endings in lower case. */
export interface Apostrophes {
  /** What marks a possessor behind the apostrophe: "s" in "Russia's". */
  readonly possessive: string;
  /** How words end that take the apostrophe alone for it: "s" in "the drivers' union". */
  readonly pluralPossessor: string;
  /** All endings behind an apostrophe: only before one of them is the `?` of old feeds an apostrophe ("Russia?s", "don?t"). */
  readonly endings: readonly string[];
}

const APOSTROPHE = /['’?]/u;

/** Where the possessive begins that a word ends with ("Russia's": 6), -1 where it has none. UTF-16 code units of the word. */
export function possessiveStart(word: string, { possessive }: Apostrophes): number {
  const at = word.length - possessive.length - 1;
  const marked = at > 0 && APOSTROPHE.test(word[at]!) && word.slice(at + 1).toLowerCase() === possessive;
  return marked ? at : -1;
}

/** Whether an apostrophe alone makes a word a possessor: "drivers'". */
export const isPluralPossessor = (word: string, { pluralPossessor }: Apostrophes): boolean =>
  /['’]$/u.test(word) && word.endsWith(pluralPossessor, word.length - 1);

/** Whether what stands behind a name makes it a possessor: "'s" behind "Xinhua". In lower case. */
export const startsPossessive = (behind: string, { possessive }: Apostrophes): boolean =>
  APOSTROPHE.test(behind[0] ?? '') && behind.startsWith(possessive, 1);
