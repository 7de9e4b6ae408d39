/**
 * What differs between languages, as data. The engine reads this and names no language; a field that a language
 * leaves out does not compile.
 */
export interface Language {
  /** BCP 47 code. */
  code: string;
}
