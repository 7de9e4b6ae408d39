import type { Language } from '../../language/language.ts';
import { firstEndingAfter, within } from '../../text/in-order.ts';
import type { Token, TokenRange } from '../../text/token.ts';
import { COORDINATOR, DETERMINER, DOCUMENT, PREPOSITION } from '../../text/word-class.ts';
import type { Draft } from '../claims/draft.ts';
import { isAcronym } from '../name-edges.ts';
import { startOfMention } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Named, Person, Register } from './register.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { fitsGender, genderTold, personal, type Resolver } from './story.ts';

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
  if (!named || startOfMention(named.mention) !== next.start) return null;
  const behind = tokens.find((token) => token.start >= named.mention.span[1]);
  return !behind || APPOSITION_ENDS.has(behind.kind) || (behind.kind === 'word' && behind.is(PREPOSITION))
    ? named
    : null;
}

const APPOSITION_ENDS = new Set<Token['kind']>(['comma', 'stop', 'bracket']);

/** "директор центра|, открытого в мае,| Константин Орлов": the comma behind a participle's clause that the one at `comma` opens; else that one. */
function behindParticiple(tokens: readonly Token[], comma: number, { grammar }: Language): number {
  if (tokens[comma]?.kind !== 'comma' || !grammar.opensParticiple(tokens, comma + 1)) return comma;
  const close = tokens.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  return close < 0 ? comma : close;
}

/** "|John Orr| of Velden", "his lawyer, |Ada Lind|": the head of the source is in the name, or the name alone explains it. */
function isHead(
  { mention: { span } }: Named,
  { source, sentence }: Draft,
  phrase: SourcePhrase | null,
): boolean {
  const head = phrase?.headSpan;
  if (head && head[0] >= span[0] && head[1] <= span[1]) return true;
  // "Karl Holm |QC|"
  const last = sentence.tokens.find((token) => token.start >= span[1]);
  if (last && last.end === source![1] && head?.[0] === last.start && isAcronym(last)) return true;
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
  const at = tokens.findIndex(({ start }) => start >= startOfMention(mention));
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
  // "Norland News |Брет Линд|": what stands in other letters is no part of a name.
  if (!person.sure)
    return tokens.slice(0, name[0]).every((token) => isSmall(token) || language.isForeign(token.text));
  const own = tokens.findIndex((token) => token.end > startOfMention(mention));
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
