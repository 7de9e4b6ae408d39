import type { OrganizationMention } from '../../annotation.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { disownBodies } from './disown-bodies.ts';
import { extendNames, findVenues, joinOrgans } from './extend-names.ts';
import { findPersonWords } from './find-person-words.ts';
import { giveNames } from './give-names.ts';
import { indexKnownNames, type KnownIndex } from './index-known-names.ts';
import { linkAcronyms } from './link-acronyms.ts';
import { acronymsOfThings, linkInitials } from './link-initials.ts';
import { matchKnownNames } from './match-known-names.ts';
import { nameByAmpersand } from './name-by-ampersand.ts';
import { nameByForm } from './name-by-form.ts';
import { nameByGenitive } from './name-by-genitive.ts';
import { nameByHead } from './name-by-head.ts';
import { nameInForeignLetters, withForeignWords } from './name-in-foreign-letters.ts';
import { nameInQuotes } from './name-in-quotes.ts';
import { readAcronyms } from './read-acronyms.ts';
import { readContext } from './read-context.ts';
import { referBack } from './refer-back.ts';
import { repeatNames } from './repeat-names.ts';
import { settleOverlaps } from './settle-overlaps.ts';

/** Finds the organizations of a text. Made once for a language, called for each article; the result does not depend on earlier calls. */
export type OrganizationFinder = (text: string, words: readonly Word[]) => Steps<OrganizationMention[]>;

const finders = new WeakMap<OrganizationLanguage, OrganizationFinder>();

/**
 * Every mention of a named organization, in order, not overlapping; spans in UTF-16 code units of `text`, without "the" and
 * without a possessive.
 */
export function findOrganizations(
  text: string,
  words: readonly Word[],
  language: OrganizationLanguage,
): Steps<OrganizationMention[]> {
  let finder = finders.get(language);
  if (!finder) {
    finder = makeOrganizationFinder(language);
    finders.set(language, finder);
  }
  return finder(text, words);
}

/** Prepares the curated list of a language for the search. */
export function makeOrganizationFinder(language: OrganizationLanguage): OrganizationFinder {
  const index = indexKnownNames(language);
  return (text, words) => read(text, words, index, language);
}

function* read(
  text: string,
  words: readonly Word[],
  index: KnownIndex,
  language: OrganizationLanguage,
): Steps<OrganizationMention[]> {
  const persons = yield* findPersonWords(words);
  yield;
  const excluded = { has: (key: string) => persons.has(key) || index.hasCarrier(key) };
  // The list knows most names of wire copy, with their full forms; "Severbank Latvia" is no Severbank.
  const listed = extendNames(words, yield* matchKnownNames(text, words, index, language));
  yield;
  // Names that say what they are: "... Ministry", "... GmbH".
  const byHead = language.genitive ? [] : extendNames(words, yield* nameByHead(words, language));
  const owned = disownBodies(words, listed, byHead, language);
  const venues = findVenues(words, owned, byHead);
  const [known, headed] = [owned, byHead].map((stage) => stage.filter(({ first }) => !venues.has(first))) as [
    Candidate[],
    Candidate[],
  ];
  const organs = joinOrgans(words, known, headed);
  yield;
  const formed = [...(yield* nameByForm(words, language)), ...(yield* nameInForeignLetters(words, language))];
  yield;
  const partners = yield* nameByAmpersand(words);
  yield;
  const completed = nameByGenitive(text, words, known, language);
  yield;
  const quoted = nameInQuotes(text, words, language);
  yield;
  const sure = settleOverlaps([organs, known, quoted, completed, formed, headed, partners]);
  yield;
  // What the article explains in brackets counts in all of it: a name's acronym, or that it is none ("Free Trade Agreement (FTA)").
  const { pairs: explained, others } = linkAcronyms(words, sure, language);
  const clear = new Set(explained.map(({ acronym }) => (words[acronym.first] as Word).key));
  const settled = { has: (key: string) => others.has(key) || clear.has(key) || index.hasAcronym(key) };
  const pairs = [...explained, ...linkInitials(words, sure, settled, language)];
  yield;
  yield;
  const linked: Candidate[] = pairs.flatMap((pair) => [pair.full, pair.acronym]);
  const things = acronymsOfThings(words);
  yield;
  // Weaker evidence fills what is left.
  const weak = [
    withForeignWords(
      words,
      yield* readAcronyms(words, {
        has: (key) => others.has(key) || things.has(key) || index.hasAcronym(key),
      }),
      language,
    ),
    yield* readContext(words, excluded, language),
  ];
  yield;
  const named = settleOverlaps([linked, organs, known, quoted, completed, formed, headed, partners, ...weak]);
  yield;
  const repeated = settleOverlaps([
    yield* repeatNames(words, named, { persons, isCarrier: index.hasCarrier }, language),
    named,
  ]);
  yield;
  const kept = settleOverlaps([repeated, referBack(words, repeated, language)]).filter(
    ({ first }) => !isMarketCode(text, words[first]!),
  );
  yield;
  return giveNames(text, words, kept, pairs, language);
}

/** ".NRVX", "NRVK=", "NR10=NV": what an index, a currency or a bond is called by on a market. */
const isMarketCode = (text: string, { shape, start, end }: Word): boolean =>
  shape === 'acronym' && MARKET_CODE.test(text.slice(start - 2, end + 1));

/** Capitals with the two characters before and the one behind. */
const MARKET_CODE = /^[\s(<]\.|^.=|=$/u;
