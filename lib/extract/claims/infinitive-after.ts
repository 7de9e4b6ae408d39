import { COMPLEMENTIZER } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { phraseEnd, trimmed } from './content.ts';

/** How many words may stand between the verb and its infinitive where the order of words is free. */
const BETWEEN = 5;

/** Whether an infinitive follows, where the order of words is free behind a time, an adverb or a word for whoever does it: "обещал |уже завтра| открыть". */
function opensInfinitive({ tokens, cue, language: { grammar, wordOrder } }: Candidate): boolean {
  const [, from] = cue.at;
  const longest = wordOrder.subjectFirst ? 0 : BETWEEN;
  for (let at = from; at - from <= longest; at++) {
    if (grammar.opensInfinitive(tokens, at)) return true;
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      token.capital ||
      token.is(COMPLEMENTIZER) ||
      grammar.isFiniteVerb(tokens, at)
    )
      return false;
  }
  return false;
}

/** `The company promised |to build two ferries|.` */
export const infinitiveAfter: ClaimRule = {
  id: 'infinitive-after',
  says: 'An infinitive after the reporting word says what was promised or threatened.',
  decide(candidate) {
    const { tokens, cue, source } = candidate;
    if (!takes(candidate, 'infinitive') || cue.passive || source.place === 'after') return null;
    if (!opensInfinitive(candidate)) return null;
    const content = trimmed(tokens, [cue.at[1], phraseEnd(candidate, cue.at[1])]);
    return content && { content: [content] };
  },
};
