import type { Language } from '../language/language.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { overApposition } from './appositions.ts';

/** "|Ada Berg| left", "|Ada Berg|, the mayor, left": the noun phrase before the verb at `verb`, over its appositions; null where none stands. */
export function subjectBefore(tokens: readonly Token[], verb: number, language: Language): TokenRange | null {
  const apposed = tokens[verb - 1]?.kind === 'comma' ? overApposition(tokens, verb - 1, language) : null;
  return apposed?.range ?? language.grammar.sourceBefore(tokens, verb);
}
