import type { Language } from '../language.ts';
import { latinApostrophes } from '../latin-apostrophes.ts';
import { cues } from './cues.ts';
import { givenNames } from './given-name-genders.ts';
import { grammar } from './grammar.ts';
import { lemma } from './morphology/lemma.ts';
import { nominativePhrase } from './morphology/nominative-phrase.ts';
import { nameKey } from './name-key.ts';
import { nameParticles } from './name-particles.ts';
import { countries } from './nations.ts';
import { openers } from './openers.ts';
import { russianOrganizations } from './organizations/organizations.ts';
import { nominative, personName } from './place.ts';
import { pronouns } from './pronouns.ts';
import { roles } from './role-ranks.ts';
import { verbGroups } from './verb-groups.ts';
import { withoutNeighbours } from './without-neighbours.ts';
import { abbreviations, wordClasses } from './words.ts';

export const russian = {
  code: 'ru',
  abbreviations,
  apostrophes: latinApostrophes,
  cues,
  openers,
  words: wordClasses,
  pronouns,
  roles,
  countries,
  givenNames,
  nameParticles,
  wordOrder: { subjectFirst: false, headFirst: true, attributesInside: true },
  grammar,
  verbGroups,
  lemma,
  personName,
  isForeign: (word: string) => /\p{Script=Latin}/u.test(word),
  dependent: (phrase: string) => nominativePhrase(phrase, 'genitive'),
  and: 'и',
  owned: null,
  nameKey,
  withoutNeighbours,
  nominative,
  organizations: russianOrganizations,
} satisfies Language;
