import type { Span } from '../../text/span.ts';

/** Of the longer words of a title, more than this share has capitals. */
const TITLE_CAPITALS = 0.5;
/** A word that a title may leave in small letters is no longer, in UTF-16 code units. */
const LONGEST_SMALL_WORD = 3;

/**
 * Whether words in quotation marks are a sentence of their own and no title: a capital, words enough in small letters, and the mark that
 * ends a sentence, or a comma where the sentence around it goes on.
 * @param inner without its marks, UTF-16 code units of `text`
 * @param shortest how many words it has at least
 */
export function isWholeSentence(inner: Span, text: string, shortest: number): boolean {
  const said = text.slice(...inner);
  if (!/^[\p{Lu}[]/u.test(said) || !/[.!?…,]$/u.test(said)) return false;
  const words = said.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length < shortest) return false;
  const long = words.filter((word) => word.length > LONGEST_SMALL_WORD);
  return long.filter((word) => /^\p{Lu}/u.test(word)).length <= long.length * TITLE_CAPITALS;
}
