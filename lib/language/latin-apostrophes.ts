import type { Apostrophes } from '../text/apostrophes.ts';

/** The apostrophes of English, and of the names that texts in other alphabets leave in Latin letters: "агентство Moody's". */
export const latinApostrophes: Apostrophes = {
  possessive: 's',
  pluralPossessor: 's',
  endings: ['s', 't', 're', 've', 'll', 'd', 'm'],
};
