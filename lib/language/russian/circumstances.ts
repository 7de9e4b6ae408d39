import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { COMPLEMENTIZER, PREPOSITION, TIME, TOPIC } from '../../text/word-class.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { behindPrepositional } from './prepositional.ts';
import { behindSetOffDate } from './set-off-date.ts';
import { behindTold } from './told.ts';
import { isAdverb } from './verbs.ts';

/** Behind the one spoken to and time, place and occasion of saying. */
export function afterCircumstances(tokens: readonly Token[], from: number, addressed: boolean): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'bracket') at++;
    // "заявил "Вестнику", что": marks before a clause hold the name of who is told.
    else if (
      token.kind === 'quotation' &&
      addressed &&
      isWord(tokens[at - 1]) &&
      clauseFollows(tokens, at + 1)
    )
      at++;
    else if (token.kind === 'number' && isAt(tokens, at + 1, TIME)) at += 2;
    else if (behindSetOffDate(tokens, at) > at) at = behindSetOffDate(tokens, at);
    else if (token.kind !== 'word') return at;
    else if (isAdverb(token) || token.is(TIME) || announces(tokens, at)) at++;
    else if (
      token.is(TOPIC) &&
      DEMONSTRATIVES.has(lowerAt(tokens, at + 1)) &&
      tokens[at + 2]?.kind === 'comma'
    )
      at += 2;
    else if (token.is(TOPIC | COMPLEMENTIZER)) return at;
    else if (token.is(PREPOSITION)) at = behindPrepositional(tokens, at);
    else {
      const behind = addressed ? Math.max(behindTold(tokens, at), behindWarned(tokens, at, from)) : at;
      if (behind === at) return at;
      at = behind;
    }
  }
  return at;
}

/** "сказал |следующее|: ...", "сказал |так|: ..." */
const announces = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.kind === 'colon' && ANNOUNCING.has(tokens[at]!.lower);

const ANNOUNCING = new Set(['следующее', 'так']);

/** "предупредил |нарушителей|, что", "заверила жителей города, что": who is told stands in the accusative behind some verbs. */
function behindWarned(tokens: readonly Token[], at: number, from: number): number {
  if (at !== from || !WARNS.test(lowerAt(tokens, from - 1))) return at;
  const end = nounPhraseEnd(tokens, at, tokens.length);
  return clauseFollows(tokens, end) || isAt(tokens, end, TOPIC) ? end : at;
}

const WARNS = /^(?:предупре|(?:про)?информир|увед|завер|увер|изве[сщ]|опове[сщ]|убед)/u;

const clauseFollows = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'comma' && isAt(tokens, at + 1, COMPLEMENTIZER);

/** "о том, что": what stands for the clause behind it. */
const DEMONSTRATIVES = new Set(['том', 'этом']);
