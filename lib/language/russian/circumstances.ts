import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { COMPLEMENTIZER, DETERMINER, PREPOSITION, TIME, TOPIC } from '../../text/word-class.ts';
import { opensInfinitive } from './clauses.ts';
import { nounReadings } from './morphology/nouns.ts';
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

/** "сообщил |президенту страны Глебу Рогову|, что"; "предупредил |нарушителей| о": who is told stands in the accusative behind some verbs. */
function behindWarned(tokens: readonly Token[], at: number, from: number): number {
  if (at !== from || opensInfinitive(tokens, at)) return at;
  const warned = WARNS.test(lowerAt(tokens, from - 1));
  // "сказал |то|, что", "подтвердил |сообщения| о том, что": what was said.
  const object =
    lowerAt(tokens, at) === 'то' ||
    isAt(tokens, at, DETERMINER) ||
    nounReadings(lowerAt(tokens, at)).some((form) => form.case === 'accusative');
  if (object && !warned) return at;
  const end = nounPhraseEnd(tokens, at, tokens.length);
  const fact = isAt(tokens, end, TOPIC) && DEMONSTRATIVES.has(lowerAt(tokens, end + 1));
  const topic = warned && isAt(tokens, end, TOPIC);
  return fact || topic || clauseFollows(tokens, end) ? end : at;
}

const WARNS = /^(?:предупре|(?:про)?информир|увед|завер|увер|изве[сщ]|опове[сщ]|убед)/u;

const clauseFollows = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'comma' && isAt(tokens, at + 1, COMPLEMENTIZER);

/** "о том, что": what stands for the clause behind it. */
const DEMONSTRATIVES = new Set(['том', 'этом']);
