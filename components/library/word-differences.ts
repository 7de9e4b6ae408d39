/** Two wordings of one claim set beside each other, word by word. */
import { diffArrays } from 'diff';
import { foldForSearch } from '../../lib/panel/fold-for-search.ts';

/** A stretch of a wording. */
export interface WordsStretch {
  text: string;
  /** Whether the other wording has these words at this place, whatever their case and marks. */
  same: boolean;
}

export interface WordDifferences {
  one: WordsStretch[];
  other: WordsStretch[];
  /** How many words stand in one of the two alone. */
  differing: number;
}

/** What differs between two wordings; the blanks between words belong to the stretch before them. */
export function wordDifferences(one: string, other: string): WordDifferences {
  const wordsOf = (text: string) => text.match(/\S+\s*/gu) ?? [];
  const found = diffArrays(wordsOf(one), wordsOf(other), {
    comparator: (a, b) => bare(a) === bare(b),
  });
  const differences: WordDifferences = { one: [], other: [], differing: 0 };
  // What both have comes from the other wording: where it stands in this one is counted.
  const own = wordsOf(one);
  let at = 0;
  for (const { added, removed, value, count } of found) {
    const length = count ?? value.length;
    const here = added ? [] : own.slice(at, at + length);
    if (!added) at += length;
    if (here.length > 0) differences.one.push({ text: here.join(''), same: !removed });
    if (!removed) differences.other.push({ text: value.join(''), same: !added });
    if (added || removed) differences.differing += value.filter((word) => bare(word) !== '').length;
  }
  return differences;
}

/** A word without case, marks around it and blanks; empty for a mark alone. */
const bare = (word: string): string => foldForSearch(word).replace(/[^\p{L}\p{N}%$€£]+/gu, '');
