import type { Language } from '../../language/language.ts';
import { NO_PLACE } from '../../language/place.ts';
import { firstEndingAfter, within } from '../../text/in-order.ts';
import type { Token, TokenRange } from '../../text/token.ts';
import { BODY, COORDINATOR, DETERMINER, DOCUMENT, PREPOSITION, ROLE } from '../../text/word-class.ts';
import type { Draft } from '../claims/draft.ts';
import type { PersonMention } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Named, Person, Register } from './register.ts';
import type { SourcePhrase } from './source-phrase.ts';
import {
  fitsGender,
  genderTold,
  organizational,
  personal,
  type Resolver,
  type Story,
  sourceName,
} from './story.ts';

/** The source is a person's name, with or without a title; or two people's. */
export const resolveName: Resolver = (draft, story, phrase) => {
  const { reading, register } = story;
  const source = draft.source!;
  // "адвокат Биби подчеркнул": she is not he.
  const told = genderTold(draft, story);
  const named = within(register.mentions, source, ({ mention }) => mention.span).filter(
    ({ mention, person }) =>
      told === null ||
      mention.title === null ||
      mention.words.length === person.words.length ||
      fitsGender(person, told),
  );
  const heads = named.filter((one) => speaks(one, named, draft, reading) || isHead(one, draft, phrase));
  const speaking = named.filter((one) => heads.includes(one) || isJoined(one, heads, draft, reading));
  const apposed =
    speaking.length === 0 ? apposedTo(draft, phrase, register.mentions, reading.language) : null;
  const people = [...new Set((apposed ? [apposed] : speaking).map(({ person }) => person))];
  if (people.length === 0) return undefined;
  const first = speaking[0] && surnameBefore(speaking[0], draft, register, reading);
  if (first && !people.includes(first)) people.unshift(first);
  const surname = speaking.every(({ mention, person }) => mention.words.length < person.words.length);
  return personal(people, surname ? 'surname' : 'named', reading.language.and);
};

/** "said the head of the union, |Karl Voss|.": the name behind a comma, alone or with a title, that explains the role before it. */
function apposedTo(
  { source, sentence: { tokens } }: Draft,
  phrase: SourcePhrase | null,
  mentions: readonly Named[],
  language: Language,
): Named | null {
  if (phrase?.plural || (phrase?.kind !== 'role' && phrase?.kind !== 'other')) return null;
  const comma = behindParticiple(
    tokens,
    tokens.findIndex((token) => token.start >= source![1]),
    language,
  );
  const next = tokens[comma + 1];
  if (tokens[comma]?.kind !== 'comma' || !next) return null;
  const named = mentions[firstEndingAfter(mentions, next.start, ({ mention }) => mention.span)];
  if (!named || !(ownStart(named.mention) === next.start || isAllTitle(tokens, comma + 1, named, language)))
    return null;
  const behind = tokens.find((token) => token.start >= named.mention.span[1]);
  return !behind || APPOSITION_ENDS.has(behind.kind) || (behind.kind === 'word' && behind.is(PREPOSITION))
    ? named
    : null;
}

const APPOSITION_ENDS = new Set<Token['kind']>(['comma', 'stop', 'bracket']);
const TITLE_TOKENS = new Set<Token['kind']>(['word', 'quotation', 'comma']);
/** A title of words that no list holds is no longer, in tokens. */
const LONGEST_TITLE = 8;

/** "директор центра|, открытого в мае,| Константин Орлов": the comma behind a participle's clause that the one at `comma` opens; else that one. */
function behindParticiple(tokens: readonly Token[], comma: number, { grammar }: Language): number {
  if (tokens[comma]?.kind !== 'comma' || !grammar.opensParticiple(tokens, comma + 1)) return comma;
  const close = tokens.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  return close < 0 ? comma : close;
}

/** ", |вирусолог, американист| Константин Орлов": nothing but words and commas without a verb before the name, where print has no articles to tell a title. */
function isAllTitle(
  tokens: readonly Token[],
  from: number,
  { mention }: Named,
  { wordOrder, grammar }: Language,
): boolean {
  if (!wordOrder.headFirst) return false;
  const target = ownStart(mention);
  let at = from;
  for (; at - from <= LONGEST_TITLE && (tokens[at]?.end ?? Infinity) <= target; at++)
    if (
      !TITLE_TOKENS.has(tokens[at]!.kind) ||
      tokens[at]!.is(COORDINATOR | PREPOSITION) ||
      grammar.isFiniteVerb(tokens, at)
    )
      return false;
  return at > from && tokens[at]?.start === target;
}

/** "|John Orr| of Velden", "his lawyer, |Ada Lind|": the head of the source is in the name, or the name alone explains it. */
function isHead(
  { mention: { span } }: Named,
  { source, sentence }: Draft,
  phrase: SourcePhrase | null,
): boolean {
  const head = phrase?.headSpan;
  if (head && head[0] >= span[0] && head[1] <= span[1]) return true;
  const before = sentence.tokens.findLast((token) => token.end <= span[0]);
  return before?.kind === 'comma' && before.start > source![0] && span[1] === source![1];
}

/** "|Falk| and the negotiator Ada Berg": a surname that the article knows opens the source, before "and" and who is named in full. */
function surnameBefore(
  { mention }: Named,
  { source, sentence: { tokens } }: Draft,
  register: Register,
  { language }: Reading,
): Person | null {
  const at = tokens.findIndex(({ start }) => start === source![0]);
  const and = tokens[at + 1];
  if (!tokens[at]?.capital || and?.lower !== language.and || mention.span[0] < and!.end) return null;
  return register.bySurname(tokens[at]!.text)[0] ?? null;
}

/** "Senators Ada Lind and |Otto Falk|": nothing but "and" behind somebody who speaks. */
function isJoined(
  { mention }: Named,
  heads: readonly Named[],
  { sentence: { tokens } }: Draft,
  { language }: Reading,
): boolean {
  const at = tokens.findIndex(({ start }) => start >= ownStart(mention));
  const and = tokens[at - 1]?.lower === language.and;
  return and && heads.some((one) => one.mention.span[1] === tokens[at - 2]?.end);
}

const APOSTROPHE = /^['’]$/u;

/** Whether the person is the head of the source: not "a lawyer for X", not "X's spokesman", nor «помощник X». */
function speaks(
  { mention, person }: Named,
  all: readonly Named[],
  { source, sentence }: Draft,
  { language }: Reading,
): boolean {
  const { words, grammar } = language;
  const [start, end] = source!;
  const tokens = sentence.tokens.filter((token) => token.end > start && token.start < end);
  const isSmall = ({ lower }: Token) => words.determiners.has(lower) || words.coordinators.has(lower);
  const behind = tokens.find((token) => token.start >= mention.span[1]);
  // "Orr's" with the apostrophe alone: "Farez' assistant".
  if (behind && behind.start === mention.span[1] && APOSTROPHE.test(behind.text)) return false;
  if (behind?.kind === 'word' && !behind.is(COORDINATOR | PREPOSITION | DETERMINER)) return false;
  const name: TokenRange = [
    tokens.findIndex((token) => token.end > mention.span[0]),
    behind ? tokens.indexOf(behind) : tokens.length,
  ];
  // "the minister, Ada Berg": a name in apposition.
  if (tokens[name[0] - 1]?.kind === 'comma') return true;
  if (!person.sure) return tokens.slice(0, name[0]).every(isSmall);
  const own = tokens.findIndex((token) => token.end > ownStart(mention));
  const before = tokens.slice(0, own);
  const and = before.findLast((token) => token.is(COORDINATOR));
  // "the campaigns of Otto Falk |and Ada Berg|": who is joined to a name speaks if that one does.
  const joined =
    and && all.some((one) => one.mention.span[1] < and.start && and.start - one.mention.span[1] < 3);
  if (and) return !joined;
  // "an appeal of X" is X's.
  if (before.some((token) => token.is(DOCUMENT))) return true;
  return !grammar.hangsOnWordBefore(tokens, own, name);
}

/** Where the name or its title begins, whichever is first. */
const ownStart = (mention: PersonMention): number =>
  Math.min(...mention.roles.map(([from]) => from), mention.span[0]);

/** The source is a surname that stands alone, perhaps with its particles ("van der Berg") or an adjective ("a smiling Berg"); or several. */
export const resolveSurname: Resolver = (draft, story, phrase) => {
  const { language } = story.reading;
  const written = story.reading.text.slice(...draft.source!);
  // "отметил Королев": what is a noun in another case elsewhere, and the surname of somebody here.
  const bare = /^\p{Lu}\p{Ll}+$/u.test(written) ? story.register.bySurname(written)[0] : undefined;
  const firm = bare && firmBefore(written, bare, draft, story);
  if (firm) return organizational(firm);
  if (bare?.sure) return personal([bare], 'surname');
  const names = sourceName(draft, story)
    .replaceAll(`, ${language.and} `, ', ')
    .replaceAll(` ${language.and} `, ', ')
    .split(', ');
  const described = names.length === 1 && phrase !== null && isDescribed(draft, phrase, language);
  if (described) names[0] = names[0]!.split(' ').at(-1)!;
  const people: Person[] = [];
  for (const name of names) {
    const words = name.split(/\s+/u).filter((word) => !language.nameParticles.has(word));
    if (
      words.length === 0 ||
      words.length > 2 ||
      !words.every((word) => /^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(word))
    )
      return undefined;
    const person = story.register.bySurname(
      language.nominative(words.at(-1)!, { ...NO_PLACE, attested: story.reading.attested }),
    )[0];
    if (!person || (described && !person.sure && person.words.length === 1)) return undefined;
    people.push(person);
  }
  return personal(people, 'surname', language.and);
};

/** "Norvik said", where "Norvik Shipping Co" was named before and Ada Norvik only later: the firm. */
function firmBefore(
  written: string,
  { words }: Person,
  { source }: Draft,
  { organizations, register }: Story,
): string | null {
  const named = register.mentions.find(({ mention }) => mention.words.at(-1) === words.at(-1));
  if (!named || named.mention.span[0] < source![0]) return null;
  const firm = organizations.find(
    ({ span, name }) => span[1] <= source![0] && name.startsWith(`${written} `),
  );
  return firm?.name ?? null;
}

/** "a fit-looking |Berg|": a capital at the end, behind an article and words without one. */
function isDescribed(
  { source, sentence }: Draft,
  { headSpan }: SourcePhrase,
  { words }: Reading['language'],
): boolean {
  const before = sentence.tokens.filter(({ start, end }) => start >= source![0] && end <= source![1]);
  const head = before.pop();
  return (
    words.indefinites.has(before[0]?.lower ?? '') &&
    head?.capital === true &&
    head.start === headSpan?.[0] &&
    before.every(({ capital, kind }, i) => kind === 'word' && (i === 0 || !capital))
  );
}

/** "the Federal Service for Mountain Rescue": capitals from one end to the other, and a noun that is a body. */
export const resolveCapitals: Resolver = (draft, { reading }) => {
  const { words, roles, countries } = reading.language;
  const [start, end] = draft.source!;
  const tokens = draft.sentence.tokens.filter(
    (token) => token.kind === 'word' && token.start >= start && token.end <= end,
  );
  const first = tokens.findIndex((token) => token.capital && !token.is(DETERMINER));
  const name = tokens.slice(first);
  if (first < 0 || name.length < 2 || first > 3) return undefined;
  const apart = ({ lower }: Token) =>
    words.prepositions.has(lower) || roles.nouns.has(lower) || words.mouthpieces.has(lower);
  if (tokens.slice(0, first).some(apart)) return undefined;
  const isSmall = (word: string) =>
    words.prepositions.has(word) || words.coordinators.has(word) || words.determiners.has(word);
  if (!name.every((token) => token.capital || isSmall(token.lower))) return undefined;
  // "Экс-глава Минздрава"
  const isRole = (token: Token) =>
    token.is(ROLE) || roles.nouns.has(token.lower.slice(token.lower.lastIndexOf('-') + 1));
  if (name.some(isRole)) return undefined;
  const isBody = name.some((token) => token.capital && token.is(BODY));
  const isName = first > 0 && !name.some((token) => countries.has(token.lemma));
  return isBody || isName ? organizational(reading.text.slice(name[0]!.start, name.at(-1)!.end)) : undefined;
};
