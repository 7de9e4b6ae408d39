import type { Language } from '../language/language.ts';
import { isAt, type Token, type TokenRange } from '../text/token.ts';
import { COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, ROLE } from '../text/word-class.ts';
import { opensParticiple } from './appositions.ts';

/** "|Ada Berg|, director of the pier said": the name before a role without a second comma; the range itself elsewhere. */
export function behindName(tokens: readonly Token[], range: TokenRange, language: Language): TokenRange {
  const [from] = range;
  if (tokens[from - 1]?.kind !== 'comma') return range;
  // "|Ada Berg|, speaking on the floor on Monday said"
  if (language.wordOrder.subjectFirst && opensParticiple(tokens, from, language))
    return language.grammar.sourceBefore(tokens, from - 1) ?? range;
  const role = tokens
    .slice(from, from + 3)
    .findIndex((token, at) => token.is(ROLE) && (at === 0 || !token.capital));
  const behind = from + role + 1;
  const goesOn = behind === range[1] || isAt(tokens, behind, PREPOSITION | COORDINATOR);
  if (role < 0 || !goesOn) return range;
  if (tokens[from]!.is(DETERMINER | PRONOUN)) return range;
  const name = language.grammar.sourceBefore(tokens, from - 1);
  return name && name[1] - name[0] > 1 && tokens.slice(...name).every((token) => token.capital)
    ? name
    : range;
}
