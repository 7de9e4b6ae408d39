import type { OrganizationLanguage } from '../../../extract/organizations/organization-language.ts';

const none: ReadonlySet<string> = new Set();

/** What Russian adds to the search for organizations. */
export const russianOrganizations = {
  wordKey: (word: string) => word,
  known: [],
  heads: new Map(),
  countries: [],
  nationWords: none,
  complementWords: none,
  joiningWords: none,
  particles: none,
  articles: none,
  subjects: none,
  titles: none,
  openers: none,
  otherThings: none,
  notOrganizations: none,
  innerPossessives: none,
  formsAfter: none,
  formsBefore: none,
  prefixes: none,
  otherAcronyms: none,
  abbreviations: none,
  announcers: new Map(),
  followers: none,
  carrierBefore: none,
  carrierAfter: none,
} satisfies OrganizationLanguage;
