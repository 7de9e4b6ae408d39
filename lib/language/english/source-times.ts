/** Times that stand before a source or behind it, and are no part of it. */

import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { PREPOSITION, TIME } from '../../text/word-class.ts';

/** "the owners |thus far| have refused" */
export const beforeSoFar = (tokens: readonly Token[], end: number): number =>
  lowerAt(tokens, end - 1) === 'far' && ['so', 'thus'].includes(lowerAt(tokens, end - 2)) ? end - 2 : end;

/** "Falk |on Friday| said", "Falk |Friday| said". */
export function beforeClosingTime(tokens: readonly Token[], start: number, end: number): number {
  let close = end;
  while (
    close > start &&
    ((isAt(tokens, close - 1, TIME) && !isMonthsName(tokens, close - 1)) ||
      (tokens[close - 1]!.kind === 'number' && (close < end || isDay(tokens, close - 1))))
  )
    close--;
  if (close < end && close - 1 > start && TIME_PREPOSITIONS.has(lowerAt(tokens, close - 1))) return close - 1;
  return close > start ? close : end;
}

/** "Ada |May|", "Mr. |March|": a month right before a verb stands behind a preposition, or is somebody's name. */
const isMonthsName = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === 'may' &&
  tokens[at]!.capital &&
  isWord(tokens[at - 1]) &&
  !isAt(tokens, at - 1, PREPOSITION | TIME) &&
  !TIME_PREPOSITIONS.has(lowerAt(tokens, at - 1));

/** "on |Dec. 18|" */
const isDay = (tokens: readonly Token[], at: number) =>
  isAt(tokens, at - 1, TIME) && tokens[at - 1]!.capital && isAt(tokens, at - 2, PREPOSITION);

export const TIME_PREPOSITIONS = new Set(['on', 'in', 'late', 'early', 'last', 'this', 'earlier']);

/** "|Last night| Otto Falk said", "|This week| the port said". */
export const opensWithTime = (tokens: readonly Token[], at: number) =>
  TIME_PREPOSITIONS.has(lowerAt(tokens, at)) && isAt(tokens, at + 1, TIME);
