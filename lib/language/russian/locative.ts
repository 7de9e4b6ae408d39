/** The body in which something was said, where nobody is the subject: "в ведомстве уточнили". */

import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { DETERMINER, TIME } from '../../text/word-class.ts';
import { nounPhraseEnd, opensCircumstance } from './noun-phrase.ts';
import { isName, TOLD_WIRES } from './told.ts';

/** Prepositions of the place in which something is said. */
export const LOCATIVE = new Set(['в', 'во', 'на']);
/** "сам министр": the word stays out of the source. */
export const INTENSIVES = new Set('сам сама само сами самого самой самих самому'.split(' '));

const DEMONSTRATIVES = new Set(['том', 'этом', 'чем']);

/** What only carries a message: "на сайте ведомства". */
const CARRIERS = /(?:^|-)(?:сайте|портале|странице|канале|аккаунте|паблике|микроблоге|блоге)$/u;

/** The body behind "в": "|пресс-службе МЧС|"; null where a time or an occasion stands there. */
export function locativeSource(
  tokens: readonly Token[],
  at: number,
  limit: number,
  documents = false,
): TokenRange | null {
  const first = tokens[at + 1];
  if (at + 1 < limit && first?.kind === 'quotation' && isName(first)) return [at + 1, at + 2];
  // "настаивают на том, что" names nobody.
  if (at + 1 >= limit || !isWord(first) || DEMONSTRATIVES.has(first.lower)) return null;
  if (documents ? opensTime(tokens, at) : opensCircumstance(tokens, at)) return null;
  const from = CARRIERS.test(first.lower) && isWord(tokens[at + 2]) && at + 2 < limit ? at + 2 : at + 1;
  let to = nounPhraseEnd(tokens, from, limit);
  // "сообщили в районной администрации ТАСС": the wire is told.
  while (to - from > 1 && TOLD_WIRES.has(lowerAt(tokens, to - 1))) to--;
  // "в этот раз" is no body.
  return tokens.slice(from, to).some((token) => !token.is(DETERMINER)) ? [from, to] : null;
}

function opensTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 4; i++) if (isAt(tokens, i, TIME)) return true;
  return false;
}
