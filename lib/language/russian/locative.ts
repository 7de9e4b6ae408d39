/** The body in which something was said, where nobody is the subject: "в ведомстве уточнили". */

import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { DETERMINER, DOCUMENT, PREPOSITION, TIME } from '../../text/word-class.ts';
import { adjectiveForms, isParticiple } from './morphology/adjectives.ts';
import { nounReadings } from './morphology/nouns.ts';
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
  const carrier = CARRIERS.test(first.lower) && isWord(tokens[at + 2]) && at + 2 < limit;
  // "на сайте |городской администрации|"
  const owned = carrier && isOwner(lowerAt(tokens, at + 2));
  const told = carrier ? at + 2 : at + 1;
  const document = behindParticiple(tokens, told, limit);
  if (!owned && document === told && (documents ? opensTime(tokens, at) : opensCircumstance(tokens, at)))
    return null;
  let to = nounPhraseEnd(tokens, document, limit);
  // "сообщили в районной администрации ТАСС": the wire is told.
  while (to - told > 1 && TOLD_WIRES.has(lowerAt(tokens, to - 1))) to--;
  // "в этот раз" is no body.
  return tokens.slice(told, to).some((token) => !token.is(DETERMINER)) ? [told, to] : null;
}

/** "|распространенном в четверг| заявлении": where the document begins that the participle is said of; `from` itself where none is. */
function behindParticiple(tokens: readonly Token[], from: number, limit: number): number {
  const { lower } = tokens[from]!;
  if (!isParticiple(lower) || nounReadings(lower).length > 0) return from;
  for (let at = from + 1; at < limit && at - from < LONGEST_PARTICIPLE; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'number') return from;
    const prepositional = nounReadings(token.lower).some((form) => form.case === 'prepositional');
    if (token.is(DOCUMENT) && prepositional && !isAt(tokens, at - 1, PREPOSITION)) return at;
  }
  return from;
}

/** In tokens. */
const LONGEST_PARTICIPLE = 8;

const isOwner = (lower: string): boolean => {
  const noun = nounReadings(lower);
  return (noun.length > 0 ? noun : adjectiveForms(lower)).some((form) => form.case === 'genitive');
};

function opensTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 4; i++) if (isAt(tokens, i, TIME)) return true;
  return false;
}
