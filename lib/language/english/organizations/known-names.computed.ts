import { writeKnownNames } from '../../known-names.ts';
import { latinApostrophes } from '../../latin-apostrophes.ts';
import { knownLists } from './known.ts';
import { abbreviations } from './rule-words.ts';
import { levelSpelling } from './spelling.ts';

export const knownNames = writeKnownNames(knownLists, {
  wordKey: levelSpelling,
  abbreviations,
  apostrophes: latinApostrophes,
});
