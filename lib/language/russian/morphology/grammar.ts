/** Cases in the order of every paradigm here. */
export const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type Case = (typeof CASES)[number];

export type Gender = 'masculine' | 'feminine' | 'neuter';
export type GrammaticalNumber = 'singular' | 'plural';

/** One reading of a word form: "службе" is "служба", feminine, singular, dative or prepositional (two readings). */
export interface Form {
  /** Nominative singular, in lower case (nominative plural for nouns without a singular). */
  lemma: string;
  case: Case;
  gender: Gender;
  number: GrammaticalNumber;
  /** Whether the noun names a person. */
  animate: boolean;
}

const HYPHEN = /-\p{Lu}/u;

/** `result` in the capitals of `model`: "мчс" like "МЧС", "служба" like "Службе". */
export function capitalLike(model: string, result: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return result.toUpperCase();
  if (model[0] !== model[0]?.toLowerCase()) {
    const capital = result[0]!.toUpperCase() + result.slice(1);
    // "Западно-Сибирской"
    return HYPHEN.test(model) ? capital.replace(/-\p{Ll}/u, (part) => part.toUpperCase()) : capital;
  }
  return result;
}
