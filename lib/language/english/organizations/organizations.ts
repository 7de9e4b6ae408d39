import type { OrganizationLanguage } from '../../../extract/organizations/organization-language.ts';
import { parseKnownOrganizations } from '../../../extract/organizations/parse-known-organizations.ts';
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
  followers,
  formsAfter,
  formsBefore,
  innerPossessives,
  joiningWords,
  notOrganizations,
  openers,
  otherAcronyms,
  otherThings,
  particles,
  prefixes,
  subjects,
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
  carrierBefore,
  carrierAfter,
} satisfies OrganizationLanguage;
