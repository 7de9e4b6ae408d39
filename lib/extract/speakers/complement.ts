import type { Language } from '../../language/language.ts';

/** The words of a role as it stands, in lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);

/** What a role is of or for, by lemma: "regional administration" in "the head of the regional administration". */
export function complementOf(words: readonly string[], { words: classes, lemma }: Language): string[] {
  const first = words.findIndex((word) => classes.prepositions.has(word));
  if (first < 0) return [];
  const small = (word: string) => classes.prepositions.has(word) || classes.determiners.has(word);
  return words
    .slice(first)
    .filter((word) => !small(word))
    .map((word) => lemma(word));
}
