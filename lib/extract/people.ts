import type { Gender, Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import { foldTokens } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isAt, spanOf, type Token, type TokenRange } from '../text/token.ts';
import { DOMAIN, HONORIFIC, NAME_PARTICLE, ROLE } from '../text/word-class.ts';
import { beforeDay, behindLand, isAcronym, isAge, isAgeBefore } from './name-edges.ts';
import { isGivenName, isNameAnyway, isNoName, isOrdinal } from './name-or-title.ts';
import { isMark, runEnd } from './name-run.ts';
import { nameStart } from './name-start.ts';
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

/** Where a name begins, or what is said of the person before it, whichever is first. */
export const startOfMention = ({ span, roles }: PersonMention): number =>
  Math.min(span[0], ...roles.map(([start]) => start));

/** In words. */
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
      const to = beforeDegree(tokens, at, beforeDay(tokens, at, end), language);
      const mention = personInRun(tokens, at, to, language, attested);
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
  const start = nameStart(tokens, from, runTo, language);
  if (start >= runTo) return null;
  const to = behindLand(tokens, start, runTo, language);
  const name = nameWords(tokens, start, to);
  // An odd mark may leave no word outside a nickname.
  if (name.length === 0 || name.filter((token) => !token.is(NAME_PARTICLE)).length > LONGEST_NAME)
    return null;
  // "Minister for |Foreign Affairs|", "|Chief Executive| of the port"
  const before = tokens[start - 1];
  const isOffice = before?.is(DOMAIN) || language.roles.nouns.has(`${before?.lower} ${name[0]!.lower}`);
  if (name.length === 1 && !language.wordOrder.headFirst && isOffice) return null;
  // "the top official in the |Senate|"
  if (name.length === 1 && language.organizations.heads.has(language.organizations.wordKey(name[0]!.text)))
    return null;
  // "fellow |Republicans|"
  if (name.length === 1 && language.roles.nouns.has(language.grammar.singularOf(name[0]!.lower, false) ?? ''))
    return null;
  if (
    name.some((token, i) => !isNameAnyway(name, i, language) && isNoName(token, language)) ||
    isInMarks(tokens, start, to)
  )
    return null;
  if (language.organizations.notOrganizations.has(name.map(({ text }) => text).join(' '))) return null;
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

/** "Karl Holm |QC|": letters behind a name are no part of it. */
function beforeDegree(tokens: readonly Token[], from: number, to: number, { wordOrder }: Language): number {
  const last = tokens[to - 1]!;
  return !wordOrder.headFirst && to - from > 2 && isAcronym(last) && !isOrdinal(last) ? to - 1 : to;
}

/** A name that stands between quotation marks all by itself is that of a firm, a paper or a ship. */
const isInMarks = (tokens: readonly Token[], from: number, to: number) =>
  isMark(tokens[from - 1]) && isMark(tokens[to]);

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
