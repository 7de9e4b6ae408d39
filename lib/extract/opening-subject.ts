import type { Language } from '../language/language.ts';
import { isAt, type Token, type TokenRange } from '../text/token.ts';
import { ADVERB } from '../text/word-class.ts';
import { subjectBefore } from './subject-before.ts';

/**
 * "|Her aide| rallied supporters, saying": the noun phrase that opens the sentence, before the first form that may be its verb though nothing
 * but its place tells so. Null where none stands before `end`.
 */
export function openingSubject(tokens: readonly Token[], end: number, language: Language): TokenRange | null {
  const { grammar } = language;
  for (let verb = 1; verb < end; verb++) {
    if (tokens[verb]!.capital || !grammar.isPastForm(tokens, verb)) continue;
    let from = verb;
    while (from > 1 && isAt(tokens, from - 1, ADVERB)) from--;
    const range = subjectBefore(tokens, from, language);
    if (range) return tokens[range[0] - 1]?.kind === 'word' ? null : range;
  }
  return null;
}
