/** Which capitalised words belong to a name, and which to the title before it. */
import type { Language } from '../language/language.ts';
import type { Token } from '../text/token.ts';
import {
  BODY,
  DOMAIN,
  GIVEN_NAME,
  HONORIFIC,
  NAME_PARTICLE,
  PLACE_NOUN,
  ROLE,
  TIME,
} from '../text/word-class.ts';
import { isAcronym } from './name-edges.ts';

/** Whether a word is a listed given name; the lists leave out the marks of Latin letters ("José"). */
export function isGivenName({ lower }: Token, { givenNames }: Language): boolean {
  return (
    givenNames.has(lower) ||
    (LATIN_WITH_MARK.test(lower) && givenNames.has(lower.normalize('NFD').replace(/\p{M}/gu, '')))
  );
}

const LATIN_WITH_MARK = /[\u00c0-\u024f]/u;

/** Whether the word at `at` belongs to a title, in a run of capitalised words that ends before `to`. */
export function isTitleWord(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  const { lower, lemma } = tokens[at]!;
  const { roles, countries } = language;
  // "James Brunt": what stands behind a given name is a name, whatever else it means.
  if (at + 1 === to && tokens[at - 1]?.is(GIVEN_NAME) && !tokens[at - 1]!.is(ROLE | HONORIFIC)) return false;
  // "Роберт Ле Консул"
  if (at + 1 === to && tokens[at - 1]?.is(NAME_PARTICLE) && tokens[at - 2]?.capital) return false;
  if (at + 1 === to && !tokens[at]!.is(ROLE) && !countries.has(lemma) && !tokens[at]!.is(BODY)) return false;
  return (
    (at + 1 < to && isAcronym(tokens[at]!)) ||
    roles.nouns.has(lemma) ||
    // "|Representatives| Ada Lind and Otto Falk"
    (at + 1 < to && roles.nouns.has(language.grammar.singularOf(lower, false) ?? '')) ||
    tokens[at]!.is(DOMAIN | HONORIFIC) ||
    (countries.has(lemma) && !tokens[at]!.is(GIVEN_NAME)) ||
    tokens[at]!.is(BODY) ||
    (tokens[at]!.is(TIME) && !tokens[at]!.is(GIVEN_NAME)) ||
    // "the |Velden-based| Norvik"
    (/\p{L}-\p{Ll}+$/u.test(tokens[at]!.text) && language.grammar.isParticiple(lower)) ||
    roles.nouns.has(`${tokens[at - 1]?.lower} ${lemma}`)
  );
}

/** Whether a word is part of no person's name. */
export function isNoName(token: Token, language: Language): boolean {
  return (
    isAcronym(token) ||
    // "General Motors |Corp|"
    language.organizations.formsAfter.has(token.text) ||
    token.is(BODY | HONORIFIC | PLACE_NOUN) ||
    (token.text.length > 3 && token.is(TIME) && !token.is(GIVEN_NAME)) ||
    (language.countries.has(token.lemma) && !token.is(GIVEN_NAME))
  );
}

/** "Otto IV", "Андрей Поляков": an ordinal, or a word for people behind a given name, where offices stand before names. */
export const isNameAnyway = (name: readonly Token[], i: number, language: Language) =>
  i > 0 && (isOrdinal(name[i]!) || (language.wordOrder.headFirst && isGivenName(name[i - 1]!, language)));

/** "Otto IV", "Owen Farrel III". */
export const isOrdinal = ({ text }: Token) => /^[IVX]{1,5}$/u.test(text);
