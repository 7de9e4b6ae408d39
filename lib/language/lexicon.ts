/** The words of a language as they are looked up: each once, for all that is asked of it. */
import { type Lexeme, Lexemes, type Lexicon, NO_LEXICON } from '../text/lexeme.ts';
import * as classes from '../text/word-class.ts';
import { indexOf } from './known-names.ts';
import type { Language } from './language.ts';
import * as names from './name-class.ts';
import type { OrganizationLanguage } from './organization-language.ts';

/** The lexicon of a language. Made when first asked for. */
export const lexiconOf = keptFor(
  (language: Language): Lexicon => ({
    ...nameLexiconOf(language.organizations),
    lemma: language.lemma,
    wordClasses: wordClassifier(language),
  }),
);

/** A text that begins when more spellings than these are known begins anew: about as many as forty articles have. */
const MOST_SPELLINGS = 8000;

const current = new WeakMap<Language, Lexemes>();

/** The spellings of a language, with what the texts before had of them: a text has few words that no other has. */
export function lexemesOf(language: Language): Lexemes {
  let lexemes = current.get(language);
  if (lexemes === undefined || lexemes.size > MOST_SPELLINGS) {
    lexemes = new Lexemes(lexiconOf(language));
    current.set(language, lexemes);
  }
  return lexemes;
}

/** What a language has of names alone: in which classes a word is in sentences is not looked up. */
export const nameLexiconOf = keptFor(
  (language: OrganizationLanguage): Lexicon => ({
    ...NO_LEXICON,
    wordKey: language.wordKey,
    nameClasses: nameClassifier(language),
  }),
);

function keptFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function wordClassifier(language: Language): (word: string) => number {
  const { words, roles, cues } = language;
  const byWord = classesOf([
    [classes.COMPLEMENTIZER, words.complementizers],
    [classes.INTERROGATIVE, words.interrogatives],
    [classes.RELATIVE, words.relatives],
    [classes.SUBORDINATOR, words.subordinators],
    [classes.COORDINATOR, words.coordinators],
    [classes.DETERMINER, words.determiners],
    [classes.PREPOSITION, words.prepositions],
    [classes.AUXILIARY, words.auxiliaries],
    [classes.NEGATION, words.negations],
    [classes.ADVERB, words.adverbs],
    [classes.TIME, words.times],
    [classes.OCCASION, words.occasions],
    [classes.ADDRESSEE, words.addressees],
    [classes.DOCUMENT, words.documents],
    [classes.BODY, words.bodies],
    [classes.PLACE_NOUN, words.placeNouns],
    [classes.INDEFINITE, words.indefinites],
    [classes.MOUTHPIECE, words.mouthpieces],
    [classes.COMPARISON, words.comparisons],
    [classes.TOPIC, words.topics],
    [classes.STATEMENT, words.statements],
    [classes.LIST_SIGN, words.listSigns],
    [classes.PRONOUN, language.pronouns.keys()],
    [classes.NAME_PARTICLE, language.nameParticles],
    [classes.GIVEN_NAME, language.givenNames.keys()],
    [classes.HONORIFIC, roles.honorifics.keys()],
    [classes.ROLE, roles.nouns.keys()],
    [classes.DOMAIN, roles.domains.keys()],
    [classes.CUE_OPENER, language.openers.map((opener) => opener.words.split(' ')[0]!)],
  ]);
  return (word) => (byWord.get(word) ?? 0) | (cues.lookup(word).length > 0 ? classes.CUE : 0);
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
    [names.PRODUCT, language.products],
    [names.VENUE, language.venues],
    [names.INNER_POSSESSIVE, language.innerPossessives],
    [names.PREFIX, language.prefixes],
    [names.OTHER_ACRONYM, language.otherAcronyms],
    [names.LISTED, firstWordsOf(language)],
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
    [names.LISTED, language.foreign ? firstWordsOf(language.foreign) : []],
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

const firstWordsOf = (language: OrganizationLanguage) => indexOf(language.known, language).firstWords();

function classesOf(lists: readonly (readonly [bit: number, words: Iterable<string>])[]): Map<string, number> {
  const byWord = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | bit);
  return byWord;
}
