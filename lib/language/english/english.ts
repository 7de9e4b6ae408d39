import type { Language } from '../language.ts';
import { latinApostrophes } from '../latin-apostrophes.ts';
import { cues } from './cues.ts';
import { givenNames } from './given-names.ts';
import { grammar } from './grammar.ts';
import { countries } from './nations.ts';
import { openers } from './openers.ts';
import { englishOrganizations } from './organizations/organizations.ts';
import { pronouns } from './pronouns.ts';
import { roles } from './roles.ts';
import { verbGroups } from './verb-groups.ts';
import { abbreviations, wordClasses } from './words.ts';

/** "Jr.": the full stop belongs to it, wherever the sentence ends. */
const complete = (word: string) => word.replace(/^([JS]r)$/u, '$1.');

const withoutPossessive = (name: string) => name.replace(/['’?]s?$/u, '');

export const english = {
  code: 'en',
  abbreviations,
  apostrophes: latinApostrophes,
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
  wordOrder: { subjectFirst: true, headFirst: false, attributesInside: false },
  grammar,
  verbGroups,
  lemma: (word: string) =>
    word
      .toLowerCase()
      .replace(/(?:'s|s')$/u, '')
      .replace(/^ex-(?=\p{L}{3})/u, ''),
  personName: (words, _place) => {
    const own = words.map((word, i) => (i === words.length - 1 ? complete(withoutPossessive(word)) : word));
    return { words: own, gender: givenNames.get(own[0]!.toLowerCase()) ?? null };
  },
  isForeign: (word: string) => /\p{Script=Cyrillic}/u.test(word),
  dependent: (phrase) => phrase,
  and: 'and',
  owned: (owner, phrase) => `${owner}'s ${phrase}`,
  nameKey: (word: string) => word.toLowerCase(),
  withoutNeighbours: (_, mentions) => mentions,
  nominative: (phrase, _place) => withoutPossessive(phrase),
  organizations: englishOrganizations,
} satisfies Language;
