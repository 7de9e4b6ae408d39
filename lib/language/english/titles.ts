/** Which of the words before a person's name are the person's own title. */

import type { Token, TokenRange } from '../../text/token.ts';
import { isAt } from '../../text/token.ts';
import { DETERMINER, HONORIFIC, INDEFINITE, PREPOSITION, ROLE } from '../../text/word-class.ts';
import { roles } from './roles.ts';

/** A rank of those who are somebody's: the name behind their "of" is never their own ("the widow of dock worker |Ned Ray|"). */
const isRelation = (word: string) => {
  const ranks = roles.nouns.get(word)?.ranks ?? [];
  return ranks.includes('relative') || ranks.includes('friend');
};

/** Whether a person's role noun ends at `at`: "President" before a name or a preposition, and not in "the President's Office". */
function isOwnRole(tokens: readonly Token[], at: number, end: number): boolean {
  if (!tokens[at]!.is(ROLE | HONORIFIC)) return false;
  return at + 1 === end || tokens[at + 1]!.is(PREPOSITION);
}

/**
 * "aide to |President|", "the widow of ...": what stands behind the last preposition that a person's own role follows, or
 * that a relation stands before; all of the words where there is none ("|director of fisheries|").
 */
export function ownTitle(tokens: readonly Token[], [from, to]: TokenRange): TokenRange | null {
  for (let i = to - 1; i >= from; i--) {
    if (!tokens[i]!.is(PREPOSITION)) continue;
    let start = i + 1;
    while (start < to && tokens[start]!.is(DETERMINER)) start++;
    // "|Bank of Norland (BN) chairman|": letters in brackets close the name that the preposition stands in.
    const closed = tokens.slice(start, to).some(({ kind }) => kind === 'bracket');
    if (closed && !tokens.slice(from, i).some((token) => token.is(ROLE))) return [from, to];
    const related = isRelation(tokens[i - 1]?.lower ?? '');
    let role = related;
    for (let at = start; at < to; at++) role ||= isOwnRole(tokens, at, to);
    // "adviser |to the head of the port|", "commander |of the Harbor Fleet Admiral|": an article, and no name's title behind it.
    const known = start > i + 1 && !related && !isAt(tokens, from - 1, INDEFINITE);
    if (
      known &&
      (tokens.slice(start, to).some((token) => token.is(PREPOSITION)) || isRankBehind(tokens, start, to))
    )
      continue;
    if (role) return start < to ? [start, to] : null;
  }
  return [from, to];
}

/** "the Harbor Fleet |Admiral|" */
const isRankBehind = (tokens: readonly Token[], start: number, to: number): boolean =>
  to - start > 1 && roles.nouns.get(tokens[to - 1]!.lower)?.ranks[0] === 'general';

/** Whether a preposition stands before `from`, perhaps with an article or an honorific: "a friend of |Karl Voss|", "led by Dr. |Ada Orr|". */
export function hangsOnWordBefore(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && (tokens[at]!.is(DETERMINER | HONORIFIC) || isAt(tokens, at - 1, HONORIFIC))) at--;
  return at > 0 && isAt(tokens, at, PREPOSITION) && tokens[at - 1]!.kind === 'word';
}
