import type { OrganizationLanguage } from '../../../extract/organizations/organization-language.ts';
import { parseKnownOrganizations } from '../../../extract/organizations/parse-known-organizations.ts';
import { givenNames } from '../given-names.ts';
import { heads } from './heads.ts';
import { knownLists } from './known.ts';
import { countries, regions } from './nations.ts';
import {
  abbreviations,
  announcers,
  articles,
  carrierAfter,
  carrierBefore,
  complementWords,
  demonym,
  followers,
  formsAfter,
  formsBefore,
  genericModifiers,
  innerPossessives,
  joiningWords,
  notOrganizations,
  offices,
  openers,
  organs,
  otherAcronyms,
  otherThings,
  particles,
  prefixes,
  roleLinks,
  roles,
  subjectEnding,
  subjectLinks,
  subjects,
  surname,
  titles,
} from './rule-words.ts';
import { levelSpelling } from './spelling.ts';

const leveled = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(levelSpelling));

/** What English adds to the search for organizations. */
export const englishOrganizations = {
  wordKey: levelSpelling,
  known: parseKnownOrganizations(knownLists),
  heads: new Map([...heads].map(([noun, head]) => [levelSpelling(noun), head])),
  countries,
  nationWords: leveled([
    ...countries.flatMap(({ name, adjectives, places }) => [name, ...adjectives, ...places]),
    ...regions,
  ]),
  complementWords,
  joiningWords,
  alternatives: new Set(['or']),
  particles,
  articles,
  subjects: leveled(subjects),
  titles,
  openers,
  otherThings: leveled(otherThings),
  notOrganizations,
  innerPossessives,
  formsAfter,
  formsBefore,
  prefixes,
  otherAcronyms,
  abbreviations,
  announcers,
  followers,
  demonym,
  roles,
  roleLinks,
  givenNames,
  surname,
  subjectEnding,
  offices,
  organs,
  subjectLinks,
  genericModifiers,
  nationNames: leveled(countries.map(({ name }) => name)),
  carrierBefore,
  carrierAfter,
} satisfies OrganizationLanguage;
