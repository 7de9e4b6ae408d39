import type { Language } from '../language/language.ts';
import { isAt, type Token, type TokenRange } from '../text/token.ts';
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE } from '../text/word-class.ts';
import { subjectBefore } from './subject-before.ts';

/**
 * "|Her aide| rallied supporters, saying": the noun phrase that opens the sentence, before the first form that may be its verb though nothing
 * but its place tells so. Null where none stands before `end`.
 */
export function openingSubject(tokens: readonly Token[], end: number, language: Language): TokenRange | null {
  const { grammar } = language;
  for (let verb = 1; verb < end; verb++) {
    if (tokens[verb]!.capital || !(grammar.isPastForm(tokens, verb) || followsPlural(tokens, verb, language)))
      continue;
    let from = verb;
    while (from > 1 && isAt(tokens, from - 1, ADVERB)) from--;
    const range = subjectBefore(tokens, from, language);
    if (range) return tokens[range[0] - 1]?.kind === 'word' ? null : range;
  }
  return null;
}

/** "Ministers |dislike| it": a plain word behind a noun in the plural that opens the sentence; "The law limits |sales|" may be anything. */
const followsPlural = (
  tokens: readonly Token[],
  at: number,
  { wordOrder, grammar, words }: Language,
): boolean =>
  wordOrder.subjectFirst &&
  at < LONGEST_SUBJECT &&
  !words.definites.has(tokens[0]!.lower) &&
  tokens[at]!.kind === 'word' &&
  !tokens[at]!.is(ADVERB | PREPOSITION | COORDINATOR | RELATIVE) &&
  !grammar.isParticiple(tokens[at]!.lower) &&
  grammar.singularOf(tokens[at - 1]!.lower, true) !== null;

/** In tokens. */
const LONGEST_SUBJECT = 5;
