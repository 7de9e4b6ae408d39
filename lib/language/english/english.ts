import type { Language } from '../language.ts';
import { cues } from './cues.ts';
import { givenNames } from './given-names.ts';
import { grammar } from './grammar.ts';
import { countries } from './nations.ts';
import { openers } from './openers.ts';
import { pronouns } from './pronouns.ts';
import { roles } from './roles.ts';
import { verbGroups } from './verb-groups.ts';
import { abbreviations, wordClasses } from './words.ts';

export const english = {
  code: 'en',
  abbreviations,
  cues,
  openers,
  words: wordClasses,
  pronouns,
  roles,
  countries,
  givenNames,
  nameParticles: new Set(
    'van von der den de da di del della la le el al bin ibn bint abu ben ter ten dos du zu st'.split(' '),
  ),
  grammar,
  verbGroups,
  lemma: (word: string) => word.toLowerCase().replace(/(?:'s|s')$/u, ''),
  nominative: (name: string) => name.replace(/['’?]s?$/u, ''),
} satisfies Language;
