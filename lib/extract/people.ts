import type { Gender, Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import { possessiveStart } from '../text/apostrophes.ts';
import { foldTokens } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { spanOf, type Token, type TokenRange } from '../text/token.ts';
import { roleBeforeComma, roleBehind, titleOf } from './person-roles.ts';
import type { Reading } from './reading.ts';

/** One place where a person is named, with what stands directly at the name. Spans in UTF-16 code units of the text. */
export interface PersonMention {
  /** The name without title. */
  span: Span;
  /** Its words, in the form that names a person by itself. */
  words: readonly string[];
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
      const mention = personInRun(tokens, at, end, language, attested);
      if (mention) found.push(mention);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Behind the run of capitalised words that starts at `at`; `at` itself where none starts. */
function runEnd(tokens: readonly Token[], at: number, language: Language): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end]!;
    if (language.grammar.startsAnotherName(tokens, at, end)) break;
    // "Liu He": inside a name it is no pronoun.
    if (
      isNameWord(tokens, end, language) ||
      (end > at && token.capital && language.pronouns.has(token.lower))
    )
      end++;
    else if (end > at && language.nameParticles.has(token.lower) && hasNameBehind(tokens, end, language))
      end++;
    else if (
      end > at &&
      token.text === '.' &&
      isInitial(tokens[end - 1]!) &&
      isNameWord(tokens, end + 1, language)
    )
      end++;
    else break;
    if (possessiveStart(token.text, language.apostrophes) > 0) break;
  }
  return end;
}

const isInitial = (token: Token) => /^\p{Lu}\.$/u.test(token.text);

function hasNameBehind(tokens: readonly Token[], at: number, language: Language): boolean {
  return (
    isNameWord(tokens, at + 1, language) ||
    (language.nameParticles.has(tokens[at + 1]?.lower ?? '') && isNameWord(tokens, at + 2, language))
  );
}

function isNameWord(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  const { words } = language;
  if (isInitial(token)) return true;
  return !(
    words.determiners.has(token.lower) ||
    words.prepositions.has(token.lower) ||
    words.coordinators.has(token.lower) ||
    words.subordinators.has(token.lower) ||
    words.relatives.has(token.lower) ||
    words.interrogatives.has(token.lower) ||
    (words.auxiliaries.has(token.lower) && !language.givenNames.has(token.lower)) ||
    (words.adverbs.has(token.lower) && !language.givenNames.has(token.lower)) ||
    language.pronouns.has(token.lower)
  );
}

/** The person's name at the end of a run of capitalised words, behind titles, countries and organizations. */
function personInRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
  attested: Reading['attested'],
): PersonMention | null {
  let start = from;
  for (let i = from; i < to; i++)
    if (isTitleWord(tokens, i, to, language) || (i + 1 < to && isAcronym(tokens[i]!))) start = i + 1;
  start = givenNameBehind(tokens, start, to, language);
  if (start >= to || to - start > LONGEST_NAME) return null;
  const name = tokens.slice(start, to).filter((token) => token.kind === 'word');
  if (name.some((token) => isNoName(token, language)) || isInMarks(tokens, start, to)) return null;
  const title = titleOf(tokens, [start, to], language);
  const apposition = roleBehind(tokens, to, language);
  const described = roleBeforeComma(tokens, start, to, language);
  const honorific =
    tokens[start - 1] &&
    (language.roles.honorifics.has(tokens[start - 1]!.lower) ||
      language.roles.honorifics.has(tokens[start - 2]?.lower ?? ''));
  const first = name[0]!;
  const given = name.length > 1 && language.givenNames.has(first.lower);
  const initials = name.length > 1 && /^\p{Lu}\./u.test(first.text);
  if (
    !title &&
    !honorific &&
    !given &&
    !initials &&
    !(apposition && name.length > 1) &&
    name.length < 2 &&
    !/^\p{Lu}\.\p{Lu}/u.test(first.text)
  )
    return null;
  const role = title ?? apposition;
  const named = language.personName(
    name.map((token) => token.text),
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
  const [last, own] = [name.at(-1)!, words.at(-1)!];
  return {
    // Without a possessive at its end; a name that changed its ending keeps the one that stands there.
    span: [
      first.start,
      last.text.startsWith(own) && /^\P{L}/u.test(last.text.slice(own.length))
        ? last.start + own.length
        : last.end,
    ],
    words,
    title: title && spanOf(tokens, title),
    roles: [title, apposition, described]
      .filter((range) => range !== null)
      .map((range) => spanOf(tokens, range)),
    gender: gender ?? genderOf(tokens, start, first, role, language),
    evidence:
      title || honorific || ((apposition || described) && name.length > 1)
        ? 'title'
        : given || initials
          ? 'given-name'
          : 'shape',
  };
}

/** "UN", "ООН": it may stand before a name, and begins none. */
const isAcronym = ({ text }: Token) => text.length > 1 && text.length < 6 && /^\p{Lu}+$/u.test(text);

/** A name that stands between quotation marks all by itself is that of a firm, a paper or a ship. */
const isInMarks = (tokens: readonly Token[], from: number, to: number) =>
  MARK.test(tokens[from - 1]?.text ?? '') && MARK.test(tokens[to]?.text ?? '');
const MARK = /^["“”„«»`]$/u;

/** "главы Роскосмоса Игоря Орлова": a given name behind words that are none opens the name. */
function givenNameBehind(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const isGiven = (at: number) => language.givenNames.has(tokens[at]!.lower) || isInitial(tokens[at]!);
  if (from + 1 >= to || isGiven(from)) return from;
  for (let i = from + 1; i + 1 < to; i++) if (isGiven(i)) return i;
  // "Commissioner for Enlargement Marta Kovacs": what belongs to a preposition is no part of the name.
  return to - from > 2 && language.words.prepositions.has(tokens[from - 1]?.lower ?? '') ? to - 2 : from;
}

function isTitleWord(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  const { lower } = tokens[at]!;
  const { roles, words, countries } = language;
  if (
    at + 1 === to &&
    !roles.nouns.has(lower) &&
    !countries.has(language.lemma(lower)) &&
    !words.bodies.has(lower)
  )
    return false;
  return (
    (at + 1 < to && isAcronym(tokens[at]!)) ||
    roles.nouns.has(language.lemma(lower)) ||
    roles.domains.has(lower) ||
    roles.honorifics.has(lower) ||
    (countries.has(language.lemma(lower)) && !language.givenNames.has(lower)) ||
    words.bodies.has(lower) ||
    (words.times.has(lower) && !language.givenNames.has(lower)) ||
    roles.nouns.has(`${tokens[at - 1]?.lower} ${language.lemma(lower)}`)
  );
}

function isNoName(token: Token, language: Language): boolean {
  return (
    isAcronym(token) ||
    language.words.bodies.has(token.lower) ||
    language.roles.honorifics.has(token.lower) ||
    language.words.placeNouns.has(token.lower) ||
    (token.text.length > 3 &&
      language.words.times.has(token.lower) &&
      !language.givenNames.has(token.lower)) ||
    (language.countries.has(language.lemma(token.lower)) && !language.givenNames.has(token.lower))
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
