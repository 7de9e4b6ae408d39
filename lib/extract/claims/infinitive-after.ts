import { isAt } from '../../text/token.ts';
import { COMPLEMENTIZER, PREPOSITION } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { phraseEnd, trimmed } from './content.ts';

/** How many words may stand between the verb and its infinitive where the order of words is free. */
const BETWEEN = 5;

/**
 * Where an infinitive follows; -1 where none does. Where the order of words is free, behind a time, an adverb or a word for whoever does it
 * ("обещал |уже завтра| открыть"), which belong to what was promised; elsewhere behind "|as a candidate| to build", which does not.
 */
function infinitiveFrom({ tokens, cue, language: { grammar, wordOrder } }: Candidate): number {
  const [, from] = cue.at;
  const longest = wordOrder.subjectFirst && !isAt(tokens, from, PREPOSITION) ? 0 : BETWEEN;
  for (let at = from; at - from <= longest; at++) {
    if (grammar.opensInfinitive(tokens, at)) return wordOrder.subjectFirst ? at : from;
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      token.capital ||
      token.is(COMPLEMENTIZER) ||
      grammar.isFiniteVerb(tokens, at)
    )
      return -1;
  }
  return -1;
}

/** `The company promised |to build two ferries|.` */
export const infinitiveAfter: ClaimRule = {
  id: 'infinitive-after',
  decide(candidate) {
    const { tokens, cue, source } = candidate;
    if (!takes(candidate, 'infinitive') || cue.passive || source.place === 'after') return null;
    const from = infinitiveFrom(candidate);
    if (from < 0) return null;
    const content = trimmed(tokens, [from, phraseEnd(candidate, from)]);
    return content && { content: [content] };
  },
};
