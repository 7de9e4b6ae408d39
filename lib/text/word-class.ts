/**
 * Classes of words as grammar sees them, in bits: a spelling is looked up once, and asked often. A word may be in several. What is in
 * each is said at the language's list, `WordClasses` and beside it.
 */
export const COMPLEMENTIZER = 1 << 0;
export const INTERROGATIVE = 1 << 1;
export const RELATIVE = 1 << 2;
export const SUBORDINATOR = 1 << 3;
export const COORDINATOR = 1 << 4;
export const DETERMINER = 1 << 5;
export const PREPOSITION = 1 << 6;
export const AUXILIARY = 1 << 7;
export const NEGATION = 1 << 8;
export const ADVERB = 1 << 9;
export const TIME = 1 << 10;
export const OCCASION = 1 << 11;
export const ADDRESSEE = 1 << 12;
export const DOCUMENT = 1 << 13;
export const BODY = 1 << 14;
export const PLACE_NOUN = 1 << 15;
export const INDEFINITE = 1 << 16;
export const MOUTHPIECE = 1 << 17;
export const COMPARISON = 1 << 18;
export const TOPIC = 1 << 19;
export const STATEMENT = 1 << 20;
export const LIST_SIGN = 1 << 21;
export const PRONOUN = 1 << 22;
/** "van", "bin": inside a person's name. */
export const NAME_PARTICLE = 1 << 23;
export const GIVEN_NAME = 1 << 24;
export const HONORIFIC = 1 << 25;
export const ROLE = 1 << 26;
export const DOMAIN = 1 << 27;
/** Forms of cues of one word or more begin with it. */
export const CUE = 1 << 28;
/** Openers of cues ("according to") begin with it. */
export const CUE_OPENER = 1 << 29;
