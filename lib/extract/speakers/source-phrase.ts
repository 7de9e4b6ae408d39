import type { Gender, Language, RoleFeatures } from '../../language/language.ts';
import { SEVERAL } from '../../language/language.ts';
import { isPluralPossessor, possessiveStart } from '../../text/apostrophes.ts';
import type { Span } from '../../text/span.ts';
import { isAt, type Token, type TokenRange } from '../../text/token.ts';
import {
  ADVERB,
  BODY,
  COORDINATOR,
  DOCUMENT,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
} from '../../text/word-class.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import { roleFeatures, roleWordsOf } from './role-features.ts';

/**
 * What the head of a source is: `role` one person by office or profession, `people` several of them, `body` and `document` the
 * generic words for those; `other` what no list knows.
 */
export type PhraseKind = 'pronoun' | 'role' | 'people' | 'body' | 'document' | 'other';

/** A source as a noun phrase: the head decides who it can be, what hangs on it says whose. Words in lower case. */
export interface SourcePhrase {
  readonly kind: PhraseKind;
  /** All its words, without those in brackets. */
  readonly words: readonly string[];
  /** The head as it stands, empty where none is seen. */
  readonly head: string;
  /** The head as dictionaries list it, in the singular. */
  readonly noun: string;
  /** Where the head stands; null where none is seen. UTF-16 code units of the text. */
  readonly headSpan: Span | null;
  readonly plural: boolean;
  /** Where a word of the phrase tells it. */
  readonly gender: Gender | null;
  /** Whether it is marked as known: "the", "this"; in a language without articles nothing needs to mark it. */
  readonly definite: boolean;
  /** Whether it is marked as new: "a", "another", "several". */
  readonly fresh: boolean;
  /** Whose it is: "Falk's", "the company's" before the head, without the determiner; null where nothing tells. */
  readonly possessor: Possessor | null;
  /** Whether a name stands among the words before the head: "the |Falk| administration". */
  readonly named: boolean;
  /** Lemmas before the head and behind the possessor, without determiners. */
  readonly modifiers: readonly string[];
  /** Lemmas of what hangs behind the head, without small words: "regional", "administration". */
  readonly complement: readonly string[];
  /** What the head and what belongs to it say of an office; null where the head is no role. */
  readonly features: RoleFeatures | null;
}

export interface Possessor {
  /** UTF-16 code units of the text. */
  readonly span: Span;
  /** Whether it is a pronoun: "his", "its". */
  readonly pronoun: boolean;
}

/**
 * Reads the source of a claim as a noun phrase; null where the claim has none.
 * @param names organizations in the source: one that a noun follows only says whose that is
 */
export function readSource(
  { source, sentence }: Draft,
  reading: Reading,
  names: readonly Span[],
): SourcePhrase | null {
  if (!source) return null;
  const from = sentence.tokens.findIndex((token) => token.end > source[0]);
  let to = from;
  while (to < sentence.tokens.length && sentence.tokens[to]!.start < source[1]) to++;
  return from < 0 ? null : readPhrase(sentence.tokens, [from, to], reading.language, names);
}

/** Reads tokens `[from, to)` of a sentence as a noun phrase. */
export function readPhrase(
  all: readonly Token[],
  [from, to]: TokenRange,
  language: Language,
  names: readonly Span[],
): SourcePhrase {
  const { words, grammar } = language;
  const tokens = all.slice(from, to).filter((token) => token.kind === 'word');
  const headAt = grammar.headOf(all, [behindNames(all, [from, to], names, language), to]);
  const head = headAt === null ? null : all[headAt]!;
  const before = head ? tokens.slice(0, tokens.indexOf(head)) : [];
  const behind = head ? tokens.slice(tokens.indexOf(head) + 1) : [];
  const alone = all.slice(from, to).filter(({ text }) => text === "'" || text === '’');
  const possessor = possessorIn(before, alone, language);
  const own = possessor ? before.filter((token) => token.start >= possessor.span[1]) : before;
  const subject = all[from - 1]?.kind !== 'word' || isAt(all, from - 1, COORDINATOR);
  const singular = head && grammar.singularOf(head.lower, subject);
  const plural = singular !== null && head !== null;
  const noun = head ? (singular ?? head.lemma) : '';
  const features = head && !plural ? featuresOf(own, head, behind, possessor, before, language) : null;
  const first = tokens[0]?.lower ?? '';
  const marked = words.definites.has(first);
  const determined = words.determiners.has(first) && !language.pronouns.has(first);
  return {
    kind: kindOf(tokens, head, noun, plural, features, language),
    words: tokens.map((token) => token.lower),
    head: head?.lower ?? '',
    noun,
    headSpan: head && [head.start, head.end],
    plural: plural || features?.ranks[0] === SEVERAL,
    gender: features?.gender ?? null,
    definite: marked || (words.indefinites.size === 0 && !determined),
    fresh: determined && !marked,
    possessor,
    named: !language.wordOrder.headFirst && hasName(own, first, language),
    modifiers: own.filter((token) => !isSmall(token, language)).map((token) => token.lemma),
    complement: behind.filter((token) => !isSmall(token, language)).map((token) => token.lemma),
    features,
  };
}

/**
 * Whether one of the words is a name by its capital: no country's, not the first of the source, which may open a sentence, and no
 * place's as in "the San Luis-based bank".
 */
function hasName(own: readonly Token[], first: string, { words, countries }: Language): boolean {
  const isBased = (token: Token | undefined) => token?.capital === true && /-\p{Ll}/u.test(token.text);
  let next: Token | undefined;
  for (const token of own.toReversed()) {
    const { capital, lower } = token;
    const based: boolean = isBased(token) || (capital && isBased(next));
    next = based ? token : undefined;
    // "the Republican president": what people are by what they think is no name.
    if (based || !capital || lower === first || words.bodies.has(lower) || token.is(ROLE)) continue;
    if (!countries.has(lower) && !countries.has(token.lemma)) return true;
  }
  return false;
}

/** "|Ministry of Justice| lawyers": behind the names that the head stands behind. */
function behindNames(
  tokens: readonly Token[],
  [from, to]: TokenRange,
  names: readonly Span[],
  language: Language,
): number {
  let start = from;
  if (language.wordOrder.headFirst) return start;
  for (const [opening, end] of names) {
    let next = start;
    // "a spokesman for |Norvik| Bank": what a preposition leads to is no modifier.
    for (; next < to && tokens[next]!.start < opening; next++)
      if (tokens[next]!.is(PREPOSITION)) return start;
    while (next < to && tokens[next]!.start < end) next++;
    const token = tokens[next];
    if (next >= to || token?.kind !== 'word') break;
    if (isSmall(token, language) || token.is(RELATIVE)) break;
    start = next;
  }
  return start;
}

const isSmall = ({ lower }: Token, { words, pronouns }: Language) =>
  words.prepositions.has(lower) ||
  words.determiners.has(lower) ||
  words.coordinators.has(lower) ||
  pronouns.has(lower);

/**
 * "|Otto Falk's| lawyer", "|its| head": the last word that marks a possessor before the head, and what belongs to it.
 * @param alone apostrophes that are tokens of their own: "|Orrs'| lawyer"
 */
function possessorIn(
  before: readonly Token[],
  alone: readonly Token[],
  language: Language,
): Possessor | null {
  const isPronoun = ({ lower }: Token) =>
    language.words.determiners.has(lower) && language.pronouns.has(lower);
  const { pluralPossessor } = language.apostrophes;
  const marked = ({ end, lower }: Token) =>
    lower.endsWith(pluralPossessor) && alone.some(({ start }) => start === end);
  const at = before.findLastIndex(
    (token) => isPronoun(token) || isPossessive(token, language) || marked(token),
  );
  if (at < 0) return null;
  const pronoun = isPronoun(before[at]!);
  let start = pronoun ? at : 0;
  while (start < at && language.words.determiners.has(before[start]!.lower)) start++;
  return { span: [before[start]!.start, before[at]!.end], pronoun };
}

const isPossessive = ({ text }: Token, { apostrophes }: Language) =>
  possessiveStart(text, apostrophes) > 0 || isPluralPossessor(text, apostrophes);

/** What the head says of an office. A country may stand in its possessor ("Russia's top diplomat"), an office may not. */
function featuresOf(
  own: readonly Token[],
  head: Token,
  behind: readonly Token[],
  possessor: Possessor | null,
  before: readonly Token[],
  language: Language,
): RoleFeatures | null {
  const features = roleFeatures(roleWordsOf([...own, head, ...behind]), language);
  if (!features) return null;
  // "the investor |group|": an office before another noun is nobody's, where the head stands last.
  const closes = language.wordOrder.headFirst || endsRole([...own, head], language);
  if (!closes && !language.roles.nouns.has(head.lemma)) return null;
  if (!roleFeatures(roleWordsOf([...own.slice(-2), head]), language)) return null;
  if (!possessor || features.country) return features;
  const owner = before.filter((token) => token.end <= possessor.span[1]);
  const country = roleFeatures(roleWordsOf([...owner, head]), language)?.country ?? null;
  return { ...features, country };
}

/** Whether the last words are an office: "attorney general". */
function endsRole(tokens: readonly Token[], { roles }: Language): boolean {
  const last = tokens.slice(-3).map(({ lower }) => lower);
  return (
    roles.nouns.has(tokens.at(-1)!.lemma) ||
    last.some((_, from) => roles.nouns.has(last.slice(from).join(' ')))
  );
}

function kindOf(
  tokens: readonly Token[],
  head: Token | null,
  noun: string,
  plural: boolean,
  features: RoleFeatures | null,
  { words, roles, lemma }: Language,
): PhraseKind {
  // "там же"
  if (tokens.length > 0 && tokens.every((token, at) => token.is(at === 0 ? PRONOUN : ADVERB)))
    return 'pronoun';
  if (!head) return 'other';
  if (features) return features.ranks[0] === SEVERAL ? 'people' : 'role';
  if (plural && (roles.nouns.has(noun) || head.is(ROLE))) return 'people';
  if (head.is(BODY) || words.bodies.has(noun)) return 'body';
  if (head.is(DOCUMENT) || words.documents.has(lemma(noun))) return 'document';
  return 'other';
}
