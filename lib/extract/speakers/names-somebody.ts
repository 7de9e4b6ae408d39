import type { Language } from '../../language/language.ts';
import type { Token } from '../../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  BODY,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  DOCUMENT,
  INTERROGATIVE,
  NEGATION,
  OCCASION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Words that name nobody and nothing: "all", "this", "which", "some of those", "momentarily". */
const SMALL =
  ADVERB |
  AUXILIARY |
  COMPLEMENTIZER |
  COORDINATOR |
  DETERMINER |
  INTERROGATIVE |
  NEGATION |
  PREPOSITION |
  PRONOUN |
  RELATIVE |
  SUBORDINATOR;

/** What a noun phrase cannot begin with. */
const NO_BEGINNING = COMPLEMENTIZER | COORDINATOR | INTERROGATIVE | RELATIVE | SUBORDINATOR;

/** What stands behind an adverb that belongs to no noun: "extensively |and| served", "up |from| a tenth". */
const BEHIND_ADVERB = PREPOSITION | COORDINATOR | SUBORDINATOR;
/** What stands behind a participle that belongs to none: "speaking |to| reporters"; at a beginning, where it may be a name, and elsewhere. */
const BEHIND_OPENING = DETERMINER | PRONOUN | PREPOSITION;
const BEHIND_PARTICIPLE = BEHIND_OPENING | ADVERB | SUBORDINATOR;

/**
 * Whether the words of a source are a noun phrase that says who speaks. What is none comes from a clause that was cut wrongly, or stands for
 * those named before ("both camps"; people by what they are stay: "both senators"): nobody is shown as its speaker then.
 * @param tokens the words of the source and what stands between them
 */
export function namesSomebody(tokens: readonly Token[], phrase: SourcePhrase, language: Language): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const [first, second] = words;
  // A name in quotation marks.
  if (!first) return true;
  // "But |others| said": that is all the article tells.
  if (!second && language.words.parts.has(first.lower)) return true;
  // "six in 10": a share of those asked.
  const counts = tokens.some(({ kind }) => kind === 'number');
  if (!counts && words.every((token) => isSmall(token, language))) return false;
  if (first.is(NO_BEGINNING) && !first.is(DETERMINER | PREPOSITION)) return false;
  if (opensWithVerb(first, second, language) || isWhen(words, phrase, language)) return false;
  return !language.words.wholes.has(first.lower) || words.some((token) => isRole(token, language));
}

const isAdverb = (token: Token, { grammar }: Language): boolean =>
  token.is(ADVERB) || (!token.is(ROLE | BODY | DOCUMENT) && grammar.isAdverb(token.lower));

/** "senator", "senators". */
const isRole = (token: Token, { grammar, roles }: Language): boolean =>
  token.is(ROLE) || roles.nouns.has(grammar.singularOf(token.lower, false) ?? '');

const isSmall = (token: Token, language: Language): boolean =>
  token.is(SMALL) || language.words.anybody.has(token.lower) || isAdverb(token, language);

/**
 * "rejects any signs", "itemizing", "Speaking to reporters", "frequently": no word that a noun phrase begins with. A capital at the beginning
 * may as well be that of a name.
 */
function opensWithVerb(first: Token, second: Token | undefined, language: Language): boolean {
  if (first.is(DETERMINER | PREPOSITION | ROLE | BODY | DOCUMENT | OCCASION)) return false;
  const isVerb = language.grammar.isParticiple(first.lower);
  const isAdverbial = isAdverb(first, language);
  if (second === undefined) return (isVerb || isAdverbial) && !first.capital;
  // "nearly all of them", "roughly six in ten" count those who speak.
  if (isAdverbial) return second.is(BEHIND_ADVERB);
  if (isVerb) return second.is(first.capital ? BEHIND_OPENING : BEHIND_PARTICIPLE);
  return !first.capital && second.is(DETERMINER | PRONOUN);
}

/** "last week", «тот же день»: a time, which the clause begins with. */
function isWhen(
  words: readonly Token[],
  { noun, kind, headSpan }: SourcePhrase,
  { words: classes }: Language,
): boolean {
  const at = words.findIndex(({ start }) => start === headSpan?.[0]);
  const head = words[at];
  if (kind !== 'other' || !head || head.is(ADVERB) || !(head.is(TIME) || classes.times.has(noun)))
    return false;
  // "a document filed |Thursday|" is told more of by its time.
  return words.slice(0, at).every((token) => token.is(SMALL | TIME));
}
