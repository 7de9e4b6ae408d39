/** The one who is told: "журналистам", "сообщил ТАСС". */

import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { ADDRESSEE, ADVERB, COORDINATOR, PREPOSITION, TIME } from '../../text/word-class.ts';
import { nounReadings } from './morphology/nouns.ts';
import { startsSubject } from './noun-phrase.ts';

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

/** "журналистам", "ТАСС" directly behind the verb where somebody else follows. */
export function isAddressee(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const behind = tokens[at + 1];
  // "сообщил РБК представитель", 'заявила "Вестнику" министр': a name, and then a subject by a common noun.
  const named = token.kind === 'quotation' || (isAcronym(token) && at === start);
  if (token.kind === 'quotation' && isWord(behind) && behind.is(PREPOSITION | TIME)) return true;
  if (named && isWord(behind) && (!behind.capital || at + 2 < tokens.length) && startsSubject(tokens, at + 1))
    return !behind.capital || token.kind === 'quotation';
  if (!token.is(ADDRESSEE) && !TOLD_WIRES.has(token.lower)) return false;
  if (at !== start && !isAt(tokens, at - 1, ADVERB) && !isAt(tokens, at - 1, TIME)) return false;
  const next = tokens[behindAddressee(tokens, at)];
  return isWord(next) && !next.is(COORDINATOR);
}

const isAcronym = (token: Token) => token.text.length > 1 && token.text === token.text.toUpperCase();

/** Behind the one spoken to, who begins at `from`, with the name that goes with a noun. */
export function behindAddressee(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  if (lowerAt(tokens, from) === 'риа' && lowerAt(tokens, at) === 'новости') at++;
  if (tokens[at]?.kind === 'quotation') at++;
  // "агентству Синьхуа", "телеканалу «Россия 24»"
  if (
    nounReadings(lowerAt(tokens, from)).length > 0 &&
    isWord(tokens[at]) &&
    tokens[at]!.capital &&
    !startsSubject(tokens, at + 1)
  )
    at++;
  return at;
}
