import type { Language } from '../language/language.ts';
import { isAt, type Token, type TokenRange } from '../text/token.ts';
import { COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, ROLE } from '../text/word-class.ts';

/** "|Ada Berg|, director of the pier said": the name before a role without a second comma; the range itself elsewhere. */
export function behindName(tokens: readonly Token[], range: TokenRange, { grammar }: Language): TokenRange {
  const [from] = range;
  const role = tokens.slice(from, from + 3).findIndex((token) => token.is(ROLE) && !token.capital);
  const behind = from + role + 1;
  const goesOn = behind === range[1] || isAt(tokens, behind, PREPOSITION | COORDINATOR);
  if (tokens[from - 1]?.kind !== 'comma' || role < 0 || !goesOn) return range;
  if (tokens[from]!.is(DETERMINER | PRONOUN)) return range;
  const name = grammar.sourceBefore(tokens, from - 1);
  return name && name[1] - name[0] > 1 && tokens.slice(...name).every((token) => token.capital)
    ? name
    : range;
}
