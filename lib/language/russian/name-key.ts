import { stem } from './morphology/lemma.ts';

/** What the forms of a name's word have in common, of a double surname in both parts. */
export const nameKey = (word: string): string =>
  word.includes('-') ? word.split('-').map(stem).join('-') : stem(word);
