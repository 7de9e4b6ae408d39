import type { Language } from '../language/language.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { COORDINATOR, DETERMINER, PREPOSITION } from '../text/word-class.ts';

/** "Otto Brandt, |who| said": the noun phrase before the relative pronoun at `relative`; null where none stands there. */
export function antecedent(
  tokens: readonly Token[],
  relative: number,
  language: Language,
): TokenRange | null {
  const mark = tokens[relative - 1]?.kind;
  const end = mark === 'comma' || mark === 'dash' ? relative - 1 : relative;
  return language.grammar.sourceBefore(tokens, end) ?? nearestPhrase(tokens, end, language);
}

/** "The plan was drawn up by |Otto Brandt|, who": what stands behind the last preposition or verb. */
function nearestPhrase(tokens: readonly Token[], end: number, { grammar }: Language): TokenRange | null {
  let start = end;
  while (start > 0 && end - start < 12) {
    const token = tokens[start - 1]!;
    if (token.kind !== 'word' && token.kind !== 'number') break;
    if (token.is(PREPOSITION | COORDINATOR) || grammar.isFiniteVerb(tokens, start - 1)) break;
    start--;
    if (token.is(DETERMINER)) break;
  }
  return start < end ? [start, end] : null;
}
