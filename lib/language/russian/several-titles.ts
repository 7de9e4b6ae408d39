/** Titles that a comma parts before one name: "лауреат премии, писатель Ян Ольш". All of it is who speaks. */

import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import {
  COMPLEMENTIZER,
  COORDINATOR,
  NAME_PARTICLE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
} from '../../text/word-class.ts';
import { isParticiple } from './morphology/adjectives.ts';
import { givenNameReadings } from './morphology/names.ts';
import { isFiniteVerb } from './verbs.ts';

/** No title is longer, in tokens. */
const LONGEST_TITLE = 14;
/** In which of a title's first words the office stands. */
const OFFICE_REACH = 3;
/** A name in quotation marks inside a title is no longer, in UTF-16 code units. */
const LONGEST_NAME = 40;

const NO_TITLE = COORDINATOR | RELATIVE | COMPLEMENTIZER | SUBORDINATOR;

/** "отметил |один из авторов|, доцент кафедры Ринат Гатин": the phrase at `range` with the title and the name behind the comma; itself where none stands there. */
export function withTitledName(tokens: readonly Token[], range: TokenRange): TokenRange {
  const [from, to] = range;
  if (tokens[to]?.kind !== 'comma' || endsWithName(tokens, to)) return range;
  let name = to + 1;
  while (
    name - to < LONGEST_TITLE &&
    (isTitleAt(tokens, name) || isMoreTitles(tokens, name)) &&
    !opensName(tokens, name)
  )
    name++;
  // "гость ярмарки, |гидротехник| Осип Линд": a listed name tells that what stands before it is a title.
  const given = givenNameReadings(tokens[name]?.text ?? '').some((form) => form.case === 'nominative');
  const opens = given && !isAt(tokens, to + 1, PREPOSITION) && !isParticiple(lowerAt(tokens, to + 1));
  while (tokens[name - 1]!.capital) name--;
  // A name alone is for those who read appositions.
  if (name === to + 1) return range;
  if (!opens && !(holdsOffice(tokens, from, to) && holdsOffice(tokens, to + 1, name))) return range;
  let end = name;
  while (isWord(tokens[end]) && (tokens[end]!.capital || tokens[end]!.is(NAME_PARTICLE))) end++;
  const closes = !isWord(tokens[end]) || isAt(tokens, end, PREPOSITION);
  return end - name > 1 && closes ? [from, end] : range;
}

/** "|Лауреат премии,| писатель Ян Ольш сообщил": the name at `range` with the titles before the comma, back to the sentence's beginning. */
export function withTitlesBefore(tokens: readonly Token[], range: TokenRange): TokenRange {
  const [from, to] = range;
  if (tokens[from - 1]?.kind !== 'comma' || from > LONGEST_TITLE || to - from < 3) return range;
  if (!endsWithName(tokens, to) || !holdsOffice(tokens, 0, from)) return range;
  for (let at = 0; at < from - 1; at++)
    if (tokens[at]!.kind !== 'comma' && !isTitleAt(tokens, at)) return range;
  return [0, to];
}

const endsWithName = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]!.capital &&
  !isAcronym(tokens[to - 1]!) &&
  (tokens[to - 2]?.capital === true || isAt(tokens, to - 2, ROLE));

/** Whether an office stands in the first words, before any preposition: not in "источник, близкий к президенту". */
function holdsOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (
    let at = from;
    at < Math.min(to, from + OFFICE_REACH, tokens.length) && !tokens[at]!.is(PREPOSITION | NO_TITLE);
    at++
  )
    if (tokens[at]!.is(ROLE) || ONE.test(tokens[at]!.lower)) return true;
  return false;
}

/** "|один| из авторов" */
const ONE = /^одн?(?:ин|а)$/u;

const isTitleAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind === 'quotation') return token.end - token.start <= LONGEST_NAME;
  return isWord(token) && !token.is(NO_TITLE) && !isFiniteVerb(tokens, at);
};

/** "доктор наук, вирусолог|, профессор| Олег Линд" */
const isMoreTitles = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.kind === 'comma' && holdsOffice(tokens, comma + 1, comma + 1 + OFFICE_REACH);

const opensName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.capital && !isAcronym(tokens[at]!) && tokens[at + 1]?.capital === true;

const isAcronym = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();
