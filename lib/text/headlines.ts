import type { Word } from './word.ts';

/** In a line with fewer words that count, capitals may be chance. */
const FEWEST_SHOUTED = 3;
const FEWEST_TITLED = 4;
/** The share of words in capitals that makes a line shouted. */
const SHOUTED = 0.6;
/** Shorter words ("of", "and") stay small in headlines. */
const SHORTEST = 4;

/** Marks the words of each line where nearly all words are capitalised: a line of capitals, or of Title Case without a full stop. */
export function markHeadlines(text: string, words: readonly Word[]): void {
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !opensLine(text, words[i - 1]!, words[i]!)) continue;
    if (isHeadline(text, words, first, i)) for (let k = first; k < i; k++) words[k]!.inHeadline = true;
    first = i;
  }
}

function opensLine(text: string, before: Word, { gap, start }: Word): boolean {
  return gap === 'break' && text.slice(before.end, start).includes('\n');
}

function isHeadline(text: string, words: readonly Word[], from: number, to: number): boolean {
  if (isShouted(words, from, to)) return true;
  let counted = 0;
  let small = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.text.length < SHORTEST || word.shape === 'number') continue;
    counted++;
    if (word.shape === 'lower') small++;
    else if (word.shape === 'acronym') capitals++;
  }
  if (counted >= FEWEST_SHOUTED && capitals > counted * SHOUTED) return true;
  return counted >= FEWEST_TITLED && small === 0 && !endsWithStop(text, words[to - 1]!.end);
}

/** Whether all words of a line are in capitals, however short: "WHO IS IT?" */
function isShouted(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < FEWEST_SHOUTED) return false;
  for (let i = from; i < to; i++) {
    const { shape, text } = words[i]!;
    if (shape !== 'acronym' && shape !== 'number' && !/^\p{Lu}$/u.test(text)) return false;
  }
  return true;
}

const endsWithStop = (text: string, end: number): boolean =>
  /^['’"”»)]?[.!?]/u.test(text.slice(end, end + 2));
