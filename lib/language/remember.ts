import { ownCopy } from '../text/own-copy.ts';

/** When so many words have been asked for, those that were not asked for among them are forgotten. */
const WORDS = 1500;

/**
 * Remembers what a function of one word answers: a text has few words beside its length, and the next text has most of them again.
 * Words alone are kept, at most twice `WORDS`, and nothing of the text that had them.
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  let recent = new Map<string, Answer>();
  let before = new Map<string, Answer>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const found = before.get(word) ?? answer(word);
    if (recent.size >= WORDS) {
      before = recent;
      recent = new Map();
    }
    recent.set(ownCopy(word), found);
    return found;
  };
}
