import { writeKnownNames } from '../../known-names.ts';
import { latinApostrophes } from '../../latin-apostrophes.ts';
import { knownLists } from './known.ts';
import { abbreviations } from './rule-words.ts';
import { wordKey } from './word-key.ts';

export const knownNames = writeKnownNames(knownLists, {
  wordKey,
  abbreviations,
  apostrophes: latinApostrophes,
});
