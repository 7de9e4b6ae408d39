/**
 * Lists of word forms, written short: behind a word, the next one as how many of its last letters go and what comes instead
 * ("лодка 1и 1е"). Forms of one declension then end alike for all words, which is what compresses. Words, and what parts them
 * (white space, bars), keep their order.
 */

/** A word shares at least so many letters with the one before it to be written as its ending. */
const SHARED = 3;
/** One digit says how many letters go. */
const MOST_DROPPED = 9;
const WORD = /[^\s|]+/gu;

/** The list written short; null where a word begins with a digit, which would be read as an ending. */
export function fold(list: string): string | null {
  let before = '';
  let possible = true;
  const folded = list.replace(WORD, (word) => {
    possible &&= !/^\d/u.test(word);
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    const dropped = before.length - shared;
    before = word;
    return shared >= SHARED && dropped <= MOST_DROPPED ? `${dropped}${word.slice(shared)}` : word;
  });
  return possible ? folded : null;
}

/** The list that `fold` wrote short. Linear in its length. */
export function unfold(folded: string): string {
  let before = '';
  return folded.replace(WORD, (word) => {
    const dropped = word.charCodeAt(0) - 48;
    before =
      dropped >= 0 && dropped <= MOST_DROPPED
        ? before.slice(0, before.length - dropped) + word.slice(1)
        : word;
    return before;
  });
}
