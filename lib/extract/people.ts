import type { Gender, Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import { foldTokens } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isAt, spanOf, type Token, type TokenRange } from '../text/token.ts';
import {
  BODY,
  DOMAIN,
  GIVEN_NAME,
  HONORIFIC,
  NAME_PARTICLE,
  PLACE_NOUN,
  PREPOSITION,
  ROLE,
  TIME,
} from '../text/word-class.ts';
import { beforeDay, isAcronym, isAcronymBefore, isAge, isAgeBefore } from './name-edges.ts';
import { isInitial, isMark, runEnd } from './name-run.ts';
import { nameWords, withoutGlue } from './name-words.ts';
import { roleBeforeComma, roleBehind, titleOf } from './person-roles.ts';
import type { Reading } from './reading.ts';

/** One place where a person is named, with what stands directly at the name. Spans in UTF-16 code units of the text. */
export interface PersonMention {
  /** The name without title. */
  span: Span;
  /** Its words, in the form that names a person by itself. */
  words: readonly string[];
  /** Whether initials stand at the surname without a space: "О.В.Ветров". */
  glued: boolean;
  /** The title before the name, as it stands; null where there is none. */
  title: Span | null;
  /** Title and apposition, whichever there are. */
  roles: readonly Span[];
  /** What name, honorific and title tell; null where they don't. */
  gender: Gender | null;
  /** How sure it is that this names a person: a title, a given name, or its shape alone. */
  evidence: 'title' | 'given-name' | 'shape';
}

const LONGEST_NAME = 5;

/** Finds the people that a text names, inside and outside quotations. Linear in its length. */
export function* findPeople({ text, paragraphs, language, attested }: Reading): Steps<PersonMention[]> {
  const found: PersonMention[] = [];
  for (const { span, tokens } of paragraphs) {
    for (const mention of yield* peopleIn(foldTokens(text, tokens, span[1], []), language, attested))
      found.push(mention);
    yield;
  }
  return found;
}

/** How many tokens a step looks at, in a paragraph that has more. */
const STEP = 500;

function* peopleIn(
  tokens: readonly Token[],
  language: Language,
  attested: Reading['attested'],
): Steps<PersonMention[]> {
  const found: PersonMention[] = [];
  let next = STEP;
  for (let at = 0; at < tokens.length; ) {
    if (at >= next) {
      next = at + STEP;
      yield;
    }
    const end = runEnd(tokens, at, language);
    if (end > at) {
      const mention = personInRun(tokens, at, beforeDay(tokens, at, end), language, attested);
      if (mention) found.push(mention);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The person's name at the end of a run of capitalised words, behind titles, countries and organizations. */
function personInRun(
  tokens: readonly Token[],
  from: number,
  runTo: number,
  language: Language,
  attested: Reading['attested'],
): PersonMention | null {
  let start = from;
  for (let i = from; i < runTo; i++)
    // "Андрей Поляков": behind a given name a word for people is a surname, where offices stand before names.
    if (language.wordOrder.headFirst && i > from && isGivenName(tokens[i - 1]!, language)) continue;
    else if (isTitleWord(tokens, i, runTo, language) || (i + 1 < runTo && isAcronymBefore(tokens, i)))
      start = i + 1;
  // "ООО «Вега|» Осип Линд|": a mark that closes.
  if (isMark(tokens[start]) && tokens.slice(start, runTo).filter(isMark).length % 2 === 1) start++;
  start = givenNameBehind(tokens, behindOthers(tokens, start, runTo, language), runTo, language);
  if (start >= runTo) return null;
  const to = behindLand(tokens, start, runTo, language);
  const name = nameWords(tokens, start, to);
  // An odd mark may leave no word outside a nickname.
  if (name.length === 0 || name.length > LONGEST_NAME) return null;
  // "the top official in the |Senate|"
  if (name.length === 1 && language.organizations.heads.has(language.organizations.wordKey(name[0]!.text)))
    return null;
  if (
    name.some((token, i) => !isNameAnyway(name, i, language) && isNoName(token, language)) ||
    isInMarks(tokens, start, to)
  )
    return null;
  const title = titleOf(tokens, [start, to], language);
  const apposition = roleBehind(tokens, to, language);
  const described = roleBeforeComma(tokens, start, to, language);
  const honorific =
    tokens[start - 1] && (tokens[start - 1]!.is(HONORIFIC) || isAt(tokens, start - 2, HONORIFIC));
  const first = name[0]!;
  const aged = isAge(tokens, to) || isAgeBefore(tokens, start);
  const explains = described && isAt(tokens, start - 2, ROLE);
  const given = name.length > 1 && (isGivenName(first, language) || isGivenName(name[1]!, language));
  const initials = name.length > 1 && /^\p{Lu}\./u.test(first.text);
  if (
    !title &&
    !honorific &&
    !given &&
    !initials &&
    !explains &&
    !(aged && isGivenName(first, language)) &&
    name.length < 2 &&
    !/^\p{Lu}\.\p{Lu}/u.test(first.text)
  )
    return null;
  const role = title ?? apposition;
  const named = language.personName(
    name.flatMap((token) => withoutGlue(token.text)),
    {
      before: tokens[(title?.[0] ?? start) - 1]?.lower ?? null,
      title:
        title &&
        tokens
          .slice(...title)
          .map((token) => token.text)
          .join(' '),
      after: tokens[to]?.kind === 'word' ? tokens[to]!.lower : null,
      attested,
    },
  );
  if (!named) return null;
  const { words, gender } = named;
  const [last, own] = [name.at(-1)!, words.at(-1)!.replace(/\.$/u, '')];
  return {
    // Without a possessive at its end; a name that changed its ending keeps the one that stands there.
    span: [
      first.start,
      last.text.startsWith(own) && /^\P{L}/u.test(last.text.slice(own.length))
        ? last.start + own.length
        : last.end,
    ],
    words,
    glued: name.some((token) => withoutGlue(token.text).length > 1),
    title: title && spanOf(tokens, title),
    roles: [title, apposition, described]
      .filter((range) => range !== null)
      .map((range) => spanOf(tokens, range)),
    gender: gender ?? genderOf(tokens, start, first, role, language),
    evidence:
      title || honorific || explains || ((apposition || described || aged) && name.length > 1)
        ? 'title'
        : given || initials
          ? 'given-name'
          : 'shape',
  };
}

/** Behind what a title is of: "госсекретарь |Пенсильвании| Кэти Боквар", "финдиректор |Velden Air| Нил Орр". */
function behindOthers(tokens: readonly Token[], from: number, to: number, language: Language): number {
  if (!language.wordOrder.headFirst) return from;
  // "папа |Римский| Луций": a see stands between.
  const cleric = language.roles.nouns.get(tokens[from - 1]?.lemma ?? '')?.ranks.includes('cleric');
  if (
    cleric &&
    to - from > 1 &&
    !isGivenName(tokens[from]!, language) &&
    isGivenName(tokens[to - 1]!, language)
  )
    return to - 1;
  let start = from;
  const foreign = (at: number) => language.isForeign(tokens[at]!.text);
  for (let i = from; i + 1 < to; i++) if (foreign(i) && !foreign(i + 1)) start = i + 1;
  while (
    to - start > 2 &&
    !isGivenName(tokens[start]!, language) &&
    language.grammar.hangsOnWordBefore(tokens, start, [start, start + 1])
  )
    start++;
  return start;
}

/** Behind the land of a crown or a church: "Princess Ada |of Vell|"; `to` itself where none stands. */
function behindLand(tokens: readonly Token[], start: number, to: number, language: Language): number {
  const { nouns } = language.roles;
  const ranks = nouns.get(tokens[start - 1]?.lower ?? '')?.ranks ?? [];
  const crowned = to - start === 1 && (ranks.includes('king') || ranks.includes('cleric'));
  const [link, land] = [tokens[to], tokens[to + 1]];
  return crowned && language.words.prepositions.has(link?.lower ?? '') && land?.capital ? to + 2 : to;
}

/** "Otto IV", "Андрей Поляков": an ordinal, or a word for people behind a given name, where offices stand before names. */
const isNameAnyway = (name: readonly Token[], i: number, language: Language) =>
  i > 0 && (isOrdinal(name[i]!) || (language.wordOrder.headFirst && isGivenName(name[i - 1]!, language)));

/** "Otto IV", "Owen Farrel III". */
const isOrdinal = ({ text }: Token) => /^[IVX]{1,5}$/u.test(text);

/** A name that stands between quotation marks all by itself is that of a firm, a paper or a ship. */
const isInMarks = (tokens: readonly Token[], from: number, to: number) =>
  isMark(tokens[from - 1]) && isMark(tokens[to]);

/** "главы Роскосмоса Игоря Орлова": a given name behind words that are none opens the name. */
function givenNameBehind(tokens: readonly Token[], from: number, to: number, language: Language): number {
  // "Zeid |Al| Hosain": a particle inside a name begins none.
  const isGiven = (at: number) =>
    (isGivenName(tokens[at]!, language) && !(at > from && tokens[at]!.is(NAME_PARTICLE))) ||
    isInitial(tokens[at]!);
  if (from + 1 >= to || isGiven(from)) return from;
  for (let i = from + 1; i + 1 < to; i++)
    if (isGiven(i) && !isMark(tokens[i - 1]))
      return language.grammar.surnameBefore(tokens, i, to) ? i - 1 : i;
  // "Commissioner for Enlargement Marta Kovacs": what belongs to a preposition is no part of the name.
  const belongs = to - from > 2 && isAt(tokens, from - 1, PREPOSITION);
  // "in Rio |de| Janeiro"
  const pair =
    belongs && !isMark(tokens[to - 2]) && (tokens[to - 2]!.capital || !tokens[to - 2]!.is(NAME_PARTICLE));
  return pair ? to - 2 : from;
}

/** Whether a word is a listed given name; the lists leave out the marks of Latin letters ("José"). */
function isGivenName({ lower }: Token, { givenNames }: Language): boolean {
  return (
    givenNames.has(lower) ||
    (LATIN_WITH_MARK.test(lower) && givenNames.has(lower.normalize('NFD').replace(/\p{M}/gu, '')))
  );
}

const LATIN_WITH_MARK = /[\u00c0-\u024f]/u;

function isTitleWord(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  const { lower, lemma } = tokens[at]!;
  const { roles, countries } = language;
  // "James Baker": what stands behind a given name is a name, whatever else it means.
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

function isNoName(token: Token, language: Language): boolean {
  return (
    isAcronym(token) ||
    // "General Motors |Corp|"
    language.organizations.formsAfter.has(token.text) ||
    token.is(BODY | HONORIFIC | PLACE_NOUN) ||
    (token.text.length > 3 && token.is(TIME) && !token.is(GIVEN_NAME)) ||
    (language.countries.has(token.lemma) && !token.is(GIVEN_NAME))
  );
}

function genderOf(
  tokens: readonly Token[],
  start: number,
  first: Token,
  role: TokenRange | null,
  language: Language,
): Gender | null {
  for (const before of [tokens[start - 1], tokens[start - 2]]) {
    const gender = before && language.roles.honorifics.get(before.lower);
    if (gender) return gender;
  }
  const given = language.givenNames.get(first.lower);
  if (given) return given;
  if (role)
    for (let i = role[0]; i < role[1]; i++) {
      const gender = language.roles.nouns.get(tokens[i]!.lower)?.gender;
      if (gender) return gender;
    }
  return null;
}
