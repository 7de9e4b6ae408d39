/** The one who is told: "журналистам", "сообщил ТАСС". */

import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { ADDRESSEE, COORDINATOR, PREPOSITION, TIME } from '../../text/word-class.ts';
import { saysIndefinitely } from './agreement.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import { givenNameReadings } from './morphology/names.ts';
import { nounReadings } from './morphology/nouns.ts';
import { opensCircumstance, startsSubject } from './noun-phrase.ts';
import { behindPrepositional } from './prepositional.ts';
import { agreement, isAdverb, isFiniteVerb, isFiniteWord } from './verbs.ts';

/** Wires that are told something oftener than they tell it, directly beside the verb: "сообщили ТАСС в пресс-службе". */
export const TOLD_WIRES = new Set([
  'тасс',
  'интерфаксу',
  'риа',
  'рбк',
  'риамо',
  'ран',
  'известиям',
  'коммерсанту',
  'газете.ru',
]);

/** "в полиции ТАСС |подтвердили|", "ТАСС |рассказала| пассажирка": a wire is neither several nor a woman, unless its name is of two words. */
export function isNoSubject(wire: string, verb: string): boolean {
  const told = agreement(verb);
  return (
    TOLD_WIRES.has(wire) && (told === 'feminine' || (told === 'plural' && wire !== 'риа')) && wire !== 'ран'
  );
}

/** Verbs of those who pass on: nobody is told by them. */
const PASSING_ON = /^(?:пере(?:да|дё)|(?:на)?пи[шс]|(?:про)?цитир)/u;
/** How far behind the one told whoever tells it may stand, in tokens. */
const REACH = 20;
/** A name in quotation marks is no longer, in UTF-16 code units. */
const LONGEST_NAME = 60;
/** How many words the name of a foreign wire or paper has. */
const LONGEST_LATIN = 4;

/** "журналистам", "ТАСС" directly behind the verb where somebody else follows. */
export function isAddressee(tokens: readonly Token[], at: number, start: number): boolean {
  const behind = behindTold(tokens, at, start);
  const verb = lowerAt(tokens, start - 1);
  if (behind === at || !isFiniteWord(verb) || PASSING_ON.test(verb)) return false;
  const token = tokens[at]!;
  if (isWord(tokens[behind]) && isNoSubject(token.lower, verb)) return true;
  const certain = isWord(token) && token.is(ADDRESSEE) && !TOLD_WIRES.has(token.lower);
  return certain
    ? isWord(tokens[behind]) && !tokens[behind]!.is(COORDINATOR)
    : tellerFollows(tokens, behind, saysIndefinitely(verb));
}

/** Behind the one told whose form or name says so, where an object follows the verb: "подтвердил |РБК| планы". */
export function afterAddressee(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!isWord(token)) return at;
  const { lower } = token;
  return token.is(ADDRESSEE) || TOLD_WIRES.has(lower) || isDative(token) ? behindTold(tokens, at) : at;
}

/** Whether a subject, or a body in which it is said, stands behind the one told and circumstances. */
function tellerFollows(tokens: readonly Token[], from: number, indefinite: boolean): boolean {
  let at = from;
  while (at < tokens.length && at - from < REACH) {
    const token = tokens[at]!;
    const { lower } = token;
    if (token.kind === 'bracket' || token.kind === 'number') at++;
    else if (token.kind !== 'word' || isFiniteVerb(tokens, at)) return false;
    else if (token.is(PREPOSITION)) {
      // "сообщает ТАСС со ссылкой на |главу ведомства|"
      if (/^ссыл/u.test(lowerAt(tokens, at + 1))) return false;
      if (indefinite && at === from && /^(?:во?|на)$/u.test(lower)) return !opensCircumstance(tokens, at);
      at = behindPrepositional(tokens, at);
    } else if (isAdverb(token) || token.is(TIME)) at++;
    else return startsSubject(tokens, at);
  }
  return false;
}

/**
 * Behind the one told who stands at `at`; `at` itself where none does: a dative, a wire, a foreign name, a name in quotation marks.
 * @param start where the words behind the verb begin: a name without a case is told right there only
 */
export function behindTold(tokens: readonly Token[], at: number, start = at): number {
  const token = tokens[at];
  if (!token) return at;
  if (token.kind === 'quotation') return at === start && isName(token) ? at + 1 : at;
  if (!isWord(token)) return at;
  const { lower } = token;
  if (token.is(ADDRESSEE) || TOLD_WIRES.has(lower))
    return at === start || isAdverb(tokens[at - 1]) || isAt(tokens, at - 1, TIME)
      ? behindGenitives(tokens, behindAddressee(tokens, at))
      : at;
  if (at !== start) return at;
  const noun = behindModifiers(tokens, at);
  if (noun > at) return behindTold(tokens, noun);
  if (isLatin(token) || isAcronym(token)) {
    return behindLatin(tokens, at + 1, at);
  }
  if (isDative(token)) return behindGenitives(tokens, at + 1);
  return at;
}

/** Behind a foreign name that began at `start`: "Voce |di Ruta|". */
function behindLatin(tokens: readonly Token[], from: number, start: number): number {
  let end = from;
  while (
    end - start < LONGEST_LATIN &&
    (isLatin(tokens[end]) || (isWord(tokens[end]) && isLatin(tokens[end + 1])))
  )
    end++;
  // "рассказал АГН |«Берег»| экономист"
  return tokens[end]?.kind === 'quotation' && isName(tokens[end]!) ? end + 1 : end;
}

/** "|своим иранским| клиентам": behind words in the dative that stand before a noun in it; `at` itself where none do. */
function behindModifiers(tokens: readonly Token[], at: number): number {
  let noun = at;
  while (noun - at < MOST_MODIFIERS && isWord(tokens[noun]) && isDativeModifier(tokens[noun]!)) noun++;
  const told = tokens[noun];
  return noun > at && isWord(told) && (told.is(ADDRESSEE) || isDative(told)) ? noun : at;
}

const MOST_MODIFIERS = 3;

const isDativeModifier = ({ lower, capital }: Token) =>
  !capital &&
  nounReadings(lower).length === 0 &&
  adjectiveForms(lower).some((form) => form.case === 'dative');

/** Behind what belongs to the one told: "депутатам |Национального собрания|". */
function behindGenitives(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length && at - from < LONGEST_LATIN; at++) {
    const token = tokens[at]!;
    if (!isWord(token)) break;
    const noun = nounReadings(token.lower);
    const forms = noun.length > 0 ? noun : adjectiveForms(token.lower);
    // "депутатам |Национального собрания|": behind an adjective in the genitive the noun stands in it too.
    const modified = at > from && nounReadings(lowerAt(tokens, at - 1)).length === 0;
    const genitive =
      forms.some((form) => form.case === 'genitive') &&
      (modified || !(noun.length > 0 && startsSubject(tokens, at)));
    if (!genitive && !(noun.length > 0 && forms.every((form) => form.case !== 'nominative'))) break;
  }
  // "агентству городских новостей |«Вельден»|"
  const name = tokens[at];
  return at > from && name?.kind === 'quotation' && isName(name) ? at + 1 : at;
}

/** Short words in marks, without punctuation before the closing one. */
export const isName = (token: Token): boolean =>
  token.end - token.start <= LONGEST_NAME && token.text.length === 2;

/** A noun that is told: "губернатору", "россиянам". Names in the dative look like others in the nominative. */
function isDative(token: Token): boolean {
  const { lower, capital } = token;
  if (token.is(PREPOSITION | TIME) || isAdverb(token)) return false;
  const readings = nounReadings(lower);
  if (readings.length > 0)
    return (
      readings.some((form) => form.case === 'dative') &&
      !readings.some((form) => form.case === 'nominative' || form.case === 'accusative')
    );
  return capital
    ? /(?:[оеё]ву|[иы]ну|скому|ому)$/u.test(lower)
    : /(?:[ая]м)$/u.test(lower) && lower.length > 4;
}

const isAcronym = ({ text }: Token) => text.length > 1 && !text.includes('.') && text === text.toUpperCase();

const isLatin = (token: Token | undefined): boolean =>
  isWord(token) && token.capital && /^[A-Z]/u.test(token.text);

const isPlaceOrNews = ({ lower, text }: Token) => lower === 'новости' || givenNameReadings(text).length === 0;

/** Behind the one spoken to, who begins at `from`, with the name that goes with a noun. */
export function behindAddressee(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  // "РИА Новости", "РИА Томск"
  if (
    lowerAt(tokens, from) === 'риа' &&
    isWord(tokens[at]) &&
    tokens[at]!.capital &&
    isPlaceOrNews(tokens[at]!)
  )
    at++;
  if (tokens[at]?.kind === 'quotation') at++;
  // "агентству Синьхуа", "телеканалу «Россия 24»"
  if (
    nounReadings(lowerAt(tokens, from)).length > 0 &&
    isWord(tokens[at]) &&
    tokens[at]!.capital &&
    (isLatin(tokens[at]) || !startsSubject(tokens, at + 1))
  )
    at++;
  return isLatin(tokens[at - 1]) ? behindLatin(tokens, at, from) : at;
}
