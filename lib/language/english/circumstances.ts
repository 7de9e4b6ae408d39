import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  CUE,
  DOCUMENT,
  INTERROGATIVE,
  OCCASION,
  PREPOSITION,
  ROLE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { subjects } from './pronouns.ts';
import { isFiniteVerb, isFiniteWithin } from './verbs.ts';
import { wordClasses as words } from './words.ts';

/** Whether a preposition here opens a time or an occasion of saying. */
export function isCircumstance(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) === 'of' || lowerAt(tokens, at) === 'to') return false;
  for (let i = at + 1; i < tokens.length && i - at < 9; i++) {
    const word = lowerAt(tokens, i);
    if (tokens[i]!.kind === 'number' && /^(?:19|20)\d\d$/u.test(word)) return true;
    if (words.times.has(word)) return true;
    if (words.occasions.has(word)) return lowerAt(tokens, at) !== 'for' || word === 'broadcast';
    if (tokens[i]!.kind !== 'word' && tokens[i]!.kind !== 'number' && tokens[i]!.kind !== 'other')
      return false;
    if (i > at + 1 && words.prepositions.has(word)) return false;
  }
  return false;
}

/** "this week", "last month" */
const TIME_OPENERS = new Set(['this', 'last', 'earlier', 'late', 'early']);

/** How something was said: "sadly", "bluntly". */
export const isManner = (token: Token): boolean =>
  isWord(token) &&
  !token.capital &&
  /..(?:[^aeiou]|[^aeiou]e)ly$/u.test(token.lower) &&
  !NO_MANNER.has(token.lower);

/** Words in -ly that tell no manner. */
const NO_MANNER = new Set(
  'lonely lovely timely homely lively early weekly monthly yearly supply assembly rally reply likely'.split(
    ' ',
  ),
);

/** "|about 40| people", "|over one| league", "|at least 40|", "|as many as 40|" */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const number = behindApproximation(tokens, at);
  return number > at && (tokens[number]?.kind === 'number' || NUMBERS.has(lowerAt(tokens, number)));
}

/** Behind "about", "at least", "as many as"; `at` itself where none of them stands. */
function behindApproximation(tokens: readonly Token[], at: number): number {
  const first = lowerAt(tokens, at);
  const second = lowerAt(tokens, at + 1);
  if (APPROXIMATE.has(first)) return at + 1;
  if (first === 'at' && (second === 'least' || second === 'most')) return at + 2;
  return first === 'as' && MUCH.has(second) && lowerAt(tokens, at + 2) === 'as' ? at + 3 : at;
}

const APPROXIMATE = new Set('about around over under approximately roughly nearly almost exactly'.split(' '));
const MUCH = new Set(['many', 'much', 'few']);
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten twelve twenty thirty forty fifty half'.split(' '),
);

/** "|last month's| storm": the time of what follows. */
export const isTimesOwn = (tokens: readonly Token[], at: number): boolean =>
  TIME_OPENERS.has(lowerAt(tokens, at)) && /['’]s$/u.test(tokens[at + 1]?.text ?? '');

/** Time, place and occasion, one after the other; with `addressed`, the one spoken to first. */
export function afterCircumstances(tokens: readonly Token[], from: number, addressed: boolean): number {
  let at = addressed ? afterAddressee(tokens, from) : from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    if (isQuantity(tokens, at) || isTimesOwn(tokens, at)) return at;
    // "told reporters |as he was leaving| that"
    if (
      isAt(tokens, at, SUBORDINATOR) &&
      (!token.is(INTERROGATIVE) || token.lower === 'when') &&
      subjects.has(lowerAt(tokens, at + 1))
    ) {
      const that = tokens.findIndex(
        (one, i) => i > at && (one.is(COMPLEMENTIZER) || one.kind === 'comma' || one.is(CUE)),
      );
      if (!isAt(tokens, that, COMPLEMENTIZER)) return at;
      at = that;
    } else if (token.kind === 'bracket') at++;
    else if (isWord(token) && token.is(PREPOSITION) && !token.is(COMPLEMENTIZER)) {
      let behind = behindPhrase(tokens, at + 1);
      // "said |in opening the meeting| that"
      const doing = lowerAt(tokens, at + 1).endsWith('ing') ? behindPhrases(tokens, behind) : behind;
      if (isAt(tokens, doing, COMPLEMENTIZER)) behind = doing;
      // "said |under fire| were the mills": what its clause begins with.
      if (behind === at + 1 || (at === from && opensInverted(tokens, at))) return at;
      at = behind;
    } else if (TIME_OPENERS.has(token.lower) && isAt(tokens, at + 1, TIME)) at += 2;
    // "said |late on Friday| that"
    else if (isManner(token) || (/^(?:late|early)$/u.test(token.lower) && isCircumstance(tokens, at + 1)))
      at++;
    // "reported on Friday |citing its sources| that"
    else if (QUOTING.has(token.lower) && isAt(tokens, behindPhrases(tokens, at + 1), COMPLEMENTIZER))
      at = behindPhrases(tokens, at + 1);
    // "said in a statement |released on Friday| that"
    else if (
      isAt(tokens, at - 1, OCCASION | DOCUMENT) &&
      at > from &&
      /[^e]ed$/u.test(token.lower) &&
      isAt(tokens, at + 1, PREPOSITION | TIME)
    )
      at++;
    else if (isWord(token) && (token.is(TIME) || (token.is(ADVERB) && !token.capital))) at++;
    else if (token.kind === 'number' && at > from && isAt(tokens, at - 1, TIME)) at++;
    // "on May 3|, 1998,| the price fell"
    else if (at > from + 1 && isYearBehind(tokens, at)) at += 3;
    else return at;
  }
}

const QUOTING = new Set(['citing', 'quoting']);

/** Behind one noun phrase with those that hang on it by prepositions. */
function behindPhrases(tokens: readonly Token[], from: number): number {
  let at = behindPhrase(tokens, from);
  while (at > from && isAt(tokens, at, PREPOSITION) && !isAt(tokens, at, COMPLEMENTIZER)) {
    const next = behindPhrase(tokens, at + 1);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

const isYearBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === 'comma' &&
  tokens[at - 1]!.kind === 'number' &&
  isAt(tokens, at - 2, TIME) &&
  /^(?:19|20)\d\d$/u.test(lowerAt(tokens, at + 1)) &&
  tokens[at + 2]?.kind === 'comma';

/** "|under fire| were the mills", "|at present| people can guess": no time or occasion of saying, and the verb behind its phrase. */
export function opensInverted(tokens: readonly Token[], at: number): boolean {
  const behind = behindPhrase(tokens, at + 1);
  return behind > at + 1 && isAt(tokens, behind, AUXILIARY) && !isCircumstance(tokens, at);
}

function afterAddressee(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!isWord(first) || first.is(COMPLEMENTIZER | PREPOSITION | INTERROGATIVE | TIME)) return from;
  if (subjects.has(first.lower) && first.lower !== 'it' && first.lower !== 'you') return from;
  if (
    [
      'him',
      'her',
      'them',
      'us',
      'me',
      'it',
      'you',
      'reporters',
      'journalists',
      'newsmen',
      'lawmakers',
      'parliament',
    ].includes(first.lower)
  )
    return from + 1;
  const phrase = behindPhrase(tokens, from);
  const end = behindName(tokens, phrase);
  // "warned |the storm's peak| was ahead": a subject, and nobody spoken to.
  return isFiniteVerb(tokens, end) && !lowerAt(tokens, end).endsWith('ed') ? from : end;
}

/** "told the business daily |Harbor Post| that": behind the name that follows a noun, up to a complementizer. */
function behindName(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isWord(tokens[at]) && tokens[at]!.capital && at - from < 4) at++;
  return isAt(tokens, at, COMPLEMENTIZER) ? at : from;
}

/** "at an |earlier| Cabinet meeting", "at a |Friday| news conference" */
const isOccasionsTime = (tokens: readonly Token[], at: number): boolean =>
  words.indefinites.has(lowerAt(tokens, at - 1)) &&
  (lowerAt(tokens, at) === 'earlier' || (tokens[at]!.capital && isAt(tokens, at, TIME)));

/** Behind one noun phrase without its prepositions: up to where another one starts, or a verb. */
export function behindPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  let noun = false;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'bracket' || token.kind === 'other') {
      at++;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'number') return at;
    const word = token.lower;
    if (words.complementizers.has(word) && at > from) return at;
    if (words.prepositions.has(word) || words.relatives.has(word)) return at;
    if (word === 'and' && noun) {
      if (
        tokens[at + 1] &&
        !isFiniteVerb(tokens, at + 2) &&
        !subjects.has(lowerAt(tokens, at + 1)) &&
        !cueFollows(tokens, at + 1)
      ) {
        at++;
        noun = false;
        continue;
      }
      return at;
    }
    if (words.coordinators.has(word) || words.subordinators.has(word)) return at;
    if (isFiniteVerb(tokens, at)) return at;
    if (noun && (words.determiners.has(word) || subjects.has(word))) return at;
    if (
      noun &&
      token.capital &&
      !tokens[at - 1]!.capital &&
      !isAt(tokens, at - 1, ROLE) &&
      !isOccasionsTime(tokens, at - 1) &&
      tokens[at - 1]!.kind === 'word' &&
      !words.bodies.has(word) &&
      !words.occasions.has(word)
    )
      if (isFiniteWithin(tokens, at)) return at;
    if (noun && words.times.has(word) && !isAt(tokens, at - 1, TIME)) return at;
    if (
      noun &&
      isAt(tokens, at - 1, TIME) &&
      !isOccasionsTime(tokens, at - 1) &&
      !words.times.has(word) &&
      token.kind === 'word' &&
      !words.occasions.has(word)
    )
      return at;
    if (!words.determiners.has(word)) noun = true;
    at++;
  }
  return at;
}

const cueFollows = (tokens: readonly Token[], at: number) => isFiniteVerb(tokens, at);
