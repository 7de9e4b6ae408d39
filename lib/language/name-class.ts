/**
 * Classes of the words that names of organizations are made of or end before, in bits: a word is looked up once, and asked often. What
 * is in each is said at the language's list, `OrganizationLanguage`.
 */
export const HEAD = 1 << 0;
export const NATION_NAME = 1 << 1;
export const NATION_WORD = 1 << 2;
export const COMPLEMENT_WORD = 1 << 3;
export const JOINING_WORD = 1 << 4;
export const ALTERNATIVE = 1 << 5;
export const PARTICLE = 1 << 6;
export const ARTICLE = 1 << 7;
export const SUBJECT = 1 << 8;
export const OFFICE = 1 << 9;
export const ORGAN = 1 << 10;
export const SUBJECT_LINK = 1 << 11;
export const GENERIC_MODIFIER = 1 << 12;
export const TITLE = 1 << 13;
export const OPENER = 1 << 14;
export const SMALL_WORD = 1 << 15;
export const OTHER_THING = 1 << 16;
export const EVENT = 1 << 17;
export const INNER_POSSESSIVE = 1 << 18;
export const FORM_AFTER = 1 << 19;
export const FORM_BEFORE = 1 << 20;
export const PREFIX = 1 << 21;
export const OTHER_ACRONYM = 1 << 22;
export const ANNOUNCER = 1 << 23;
export const GIVEN_NAME = 1 << 24;
export const CARRIER_BEFORE = 1 << 25;
export const CARRIER_AFTER = 1 << 26;
/** Names of the curated list begin with it. */
export const LISTED = 1 << 27;
/** Things that a maker's name tells from others of their kind: "a Kamaz |truck|". */
export const PRODUCT = 1 << 28;
/** Halls that a company may lend its name to: "Staples |Center|". */
export const VENUE = 1 << 29;
