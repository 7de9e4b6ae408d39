/** The words of a language as they are looked up: each once, for all that is asked of it. */
import type { Lexeme, Lexicon } from '../text/lexeme.ts';
import { firstWordsOf } from './known-names.ts';
import * as names from './name-class.ts';
import type { OrganizationLanguage } from './organization-language.ts';

const lexicons = new WeakMap<OrganizationLanguage, Lexicon>();

/** The lexicon of a language. Made when first asked for. */
export function lexiconOf(language: OrganizationLanguage): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = { wordKey: language.wordKey, nameClasses: nameClassifier(language) };
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function nameClassifier(language: OrganizationLanguage): (lexeme: Lexeme) => number {
  const byKey = classesOf([
    [names.HEAD, language.heads.keys()],
    [names.NATION_NAME, language.nationNames],
    [names.NATION_WORD, language.nationWords],
    [names.SUBJECT, language.subjects],
    [names.OFFICE, language.offices],
    [names.ORGAN, language.organs],
    [names.GENERIC_MODIFIER, language.genericModifiers],
    [names.TITLE, language.titles],
    [names.OPENER, language.openers],
    [names.OTHER_THING, language.otherThings],
    [names.EVENT, language.events],
    [names.INNER_POSSESSIVE, language.innerPossessives],
    [names.PREFIX, language.prefixes],
    [names.OTHER_ACRONYM, language.otherAcronyms],
    [names.LISTED, firstWordsOf(language.known)],
  ]);
  const byText = classesOf([
    [names.COMPLEMENT_WORD, language.complementWords],
    [names.JOINING_WORD, language.joiningWords],
    [names.ALTERNATIVE, language.alternatives],
    [names.PARTICLE, language.particles],
    [names.ARTICLE, language.articles],
    [names.SUBJECT_LINK, language.subjectLinks],
    [names.SMALL_WORD, language.smallWords],
    [names.FORM_AFTER, language.formsAfter],
    [names.FORM_BEFORE, language.formsBefore],
  ]);
  const byLower = classesOf([
    [names.CARRIER_BEFORE, language.carrierBefore],
    [names.CARRIER_AFTER, language.carrierAfter],
  ]);
  return ({ key, text, lower, shape }) => {
    const given = shape !== 'lower' && language.givenNames.has(lower) ? names.GIVEN_NAME : 0;
    return (byKey.get(key) ?? 0) | (byText.get(text) ?? 0) | (byLower.get(lower) ?? 0) | given;
  };
}

function classesOf(lists: readonly (readonly [bit: number, words: Iterable<string>])[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [bit, words] of lists)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
}
