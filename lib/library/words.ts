/** Texts as words that are looked up: as their letters fold, and by what their forms have in common. */
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';
import { foldForSearch } from '../panel/fold-for-search.ts';

export interface Word {
  /** As `foldForSearch` has it, without blanks. */
  word: string;
  /** What its forms begin with, folded: "ministri" for "ministry" and "ministries". Of a word of another script, itself. */
  stem: string;
}

/** Longer ones are no words, and would only fill the index. UTF-16 code units. */
const LONGEST = 40;

/** What lies in a word and is no letter of it. */
const INSIDE = /[\u00ad\u200b-\u200d'’‘ʼ`´′]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LATIN = /^[a-z]+$/u;

/** How many words are remembered: most of a text are the same few thousand. */
const REMEMBERED = 20_000;
const remembered = new Map<string, Word>();

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const found = text.normalize('NFC').toLowerCase().replace(INSIDE, '').match(WORD) ?? [];
  return found.map(readWord).filter(({ word }) => word !== '');
}

function readWord(written: string): Word {
  const known = remembered.get(written);
  if (known) return known;
  const word = foldForSearch(written).replace(/\s+/gu, '').slice(0, LONGEST);
  const read = { word, stem: stemOf(written, word) };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(written, read);
  return read;
}

/** Endings are known by letters as they are written: й, which folds to и, tells them apart. */
function stemOf(written: string, folded: string): string {
  if (written.length > LONGEST) return folded;
  if (CYRILLIC.test(written)) return foldForSearch(russianStem(written.replaceAll('ё', 'е'))) || folded;
  return LATIN.test(folded) ? englishStem(folded) : folded;
}
